package org.ipcase.gateway.route;

import java.time.Duration;

/** No answer came from a server; nothing is known about what it did with the request. */
final class UpstreamAway extends Exception {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    UpstreamAway(String message, Duration retryAfter, Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
