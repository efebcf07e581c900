package org.ipcase.kernel.clock;

/**
 * More time granted (延长), in the unit of the period.
 *
 * @param by who granted it, as the record should show
 */
public record Extension(int amount, String by) {
    public Extension {
        if (amount <= 0) {
            throw new IllegalArgumentException(
                    "Expected an extension of one or more, but it is " + amount);
        }
    }
}
