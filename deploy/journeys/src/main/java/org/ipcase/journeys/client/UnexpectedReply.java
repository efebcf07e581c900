package org.ipcase.journeys.client;

/** The platform answered something else than must come at this point of a journey. */
public final class UnexpectedReply extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnexpectedReply(Reply reply, String expected) {
        super(
                "Expected %s for %s by %s, but it is %d: %s"
                        .formatted(
                                expected,
                                reply.asked(),
                                reply.account(),
                                reply.status(),
                                reply.text()));
    }
}
