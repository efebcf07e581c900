package org.ipcase.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as RFC 9457 bodies; the code is a field, never part of a sentence. */
public final class ProblemBodies {
    private static final String RETRY_SECONDS = "2";

    private final JsonMapper json;
    private final String problemPages;

    /**
     * @param problemPages address of the pages in docs/problems, ending in a slash
     */
    public ProblemBodies(JsonMapper json, String problemPages) {
        this.json = json;
        this.problemPages = problemPages;
    }

    /** The body of a refusal. */
    public record ProblemBody(
            URI type,
            String title,
            int status,
            String detail,
            String instance,
            String code,
            @Nullable String rule,
            @Nullable String source,
            List<Refusal.FieldError> errors,
            String requestId) {}

    ResponseEntity<ProblemBody> response(HttpServletRequest request, Refusal refusal) {
        var status = status(refusal.problem());
        var response =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.body(body(request, refusal, status));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        var entity = response(request, refusal);
        response.setStatus(entity.getStatusCode().value());
        entity.getHeaders()
                .forEach((name, values) -> values.forEach(it -> response.setHeader(name, it)));
        json.writeValue(response.getOutputStream(), entity.getBody());
    }

    private ProblemBody body(HttpServletRequest request, Refusal refusal, HttpStatus status) {
        var problem = refusal.problem();
        return new ProblemBody(
                page(problem),
                problem.title(),
                status.value(),
                refusal.detail(),
                request.getRequestURI(),
                problem.code(),
                emptyAsNull(problem.rule()),
                emptyAsNull(problem.source()),
                refusal.errors(),
                RequestIdFilter.of(request));
    }

    /** The page that says what to do about it. */
    public URI page(Problem problem) {
        return URI.create(problemPages + problem.code());
    }

    public static HttpStatus status(Problem problem) {
        if (problem instanceof RequestProblem request) {
            return switch (request) {
                case MALFORMED_JSON, INVALID -> HttpStatus.BAD_REQUEST;
                case UNSUPPORTED_MEDIA_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
                case NOT_FOUND -> HttpStatus.NOT_FOUND;
                case STALE_REVISION -> HttpStatus.PRECONDITION_FAILED;
                case CONFLICT -> HttpStatus.CONFLICT;
                case KEY_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
                case UNAUTHENTICATED, INVALID_TOKEN -> HttpStatus.UNAUTHORIZED;
                case FORBIDDEN -> HttpStatus.FORBIDDEN;
                case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
                case FAULT -> HttpStatus.INTERNAL_SERVER_ERROR;
            };
        }
        return switch (problem.kind()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case HIDDEN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    public static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
