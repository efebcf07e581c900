package org.ipcase.gateway.problem;

import org.springframework.http.HttpStatus;

/**
 * The gateway's own reasons to refuse; the codes it shares with the services mean the same there.
 */
public enum GatewayProblem {
    MALFORMED("request.malformed", HttpStatus.BAD_REQUEST, "The request cannot be read"),
    NOT_FOUND("request.not-found", HttpStatus.NOT_FOUND, "There is nothing at this address"),
    NOT_ALLOWED(
            "request.method-not-allowed",
            HttpStatus.METHOD_NOT_ALLOWED,
            "This method does not apply here"),
    TOO_LARGE("request.too-large", HttpStatus.CONTENT_TOO_LARGE, "The request body is too large"),
    TOO_MANY("request.too-many", HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    FAULT("service.fault", HttpStatus.INTERNAL_SERVER_ERROR, "The gateway failed"),
    UNAVAILABLE(
            "service.unavailable",
            HttpStatus.SERVICE_UNAVAILABLE,
            "The service does not answer at the moment");

    private final String code;
    private final HttpStatus status;
    private final String title;

    GatewayProblem(String code, HttpStatus status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }
}
