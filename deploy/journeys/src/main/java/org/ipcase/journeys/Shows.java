package org.ipcase.journeys;

/** What a journey must be able to see; if it does not, the journey ends there. */
final class Shows {
    private Shows() {}

    static void that(boolean seen, String what, Object instead) {
        if (!seen) {
            throw new IllegalStateException("Expected " + what + ", but it is " + instead);
        }
    }
}
