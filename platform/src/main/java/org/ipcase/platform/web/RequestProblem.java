package org.ipcase.platform.web;

import java.util.List;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;

/** What can be wrong with a request before any rule of law is asked. */
public enum RequestProblem implements Problem {
    MALFORMED_JSON("request.malformed-json", Kind.INVALID, "The body is not JSON"),
    INVALID("request.invalid", Kind.INVALID, "Some fields are not as they must be"),
    UNSUPPORTED_MEDIA_TYPE(
            "request.unsupported-media-type", Kind.INVALID, "The content type is not supported"),
    TOO_LARGE("request.too-large", Kind.INVALID, "The body is too large"),
    METHOD_NOT_ALLOWED("request.method-not-allowed", Kind.INVALID, "The method is not allowed"),
    NOT_FOUND("request.not-found", Kind.HIDDEN, "Not there, or not yours to see"),
    STALE_REVISION("request.stale-revision", Kind.CONFLICT, "The record has moved on"),
    CONFLICT("request.conflict", Kind.CONFLICT, "Others were faster"),
    KEY_REUSED("request.key-reused", Kind.RULE, "The idempotency key belongs to another request"),
    UNAUTHENTICATED("auth.missing", Kind.FORBIDDEN, "Log in first"),
    INVALID_TOKEN("auth.invalid-token", Kind.FORBIDDEN, "The token is not valid here"),
    FORBIDDEN("auth.forbidden", Kind.FORBIDDEN, "Not for this role"),
    UNAVAILABLE("service.unavailable", Kind.UNAVAILABLE, "Try again in a moment"),
    FAULT("service.fault", Kind.UNAVAILABLE, "A fault on our side");

    private final String code;
    private final Kind kind;
    private final String title;

    RequestProblem(String code, Kind kind, String title) {
        this.code = code;
        this.kind = kind;
        this.title = title;
    }

    public static RefusedAtTheEdge notFound() {
        return new RefusedAtTheEdge(
                new Refusal(NOT_FOUND, "No such record, or none that you may see"));
    }

    public static RefusedAtTheEdge forbidden(String detail) {
        return new RefusedAtTheEdge(new Refusal(FORBIDDEN, detail));
    }

    /** One field is not as it must be, found where no body annotation could find it. */
    public static RefusedAtTheEdge invalid(String field, String code, String message) {
        return new RefusedAtTheEdge(
                new Refusal(
                        INVALID,
                        "The request has 1 error",
                        List.of(new Refusal.FieldError(field, code, message))));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return "";
    }

    @Override
    public String source() {
        return "";
    }
}
