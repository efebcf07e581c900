package org.ipcase.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.ipcase.gateway.trace.RequestId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem body, in the same form as the services do. */
@Component
public class ProblemWriter {
    private final JsonMapper json;
    private final String pages;

    public ProblemWriter(
            JsonMapper json,
            @Value("${ipcase.problem-pages:https://ipcase.example/problems/}") String pages) {
        this.json = json;
        this.pages = pages;
    }

    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            GatewayProblem problem,
            String detail)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("type", pages + problem.code());
        body.put("title", problem.title());
        body.put("status", problem.status().value());
        body.put("detail", detail);
        body.put("instance", pathOf(request));
        body.put("code", problem.code());
        body.put("requestId", RequestId.of(request));
        var bytes = json.writeValueAsBytes(body);
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(bytes);
    }

    /**
     * @param retryAfter told in whole seconds, at least one
     */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            GatewayProblem problem,
            String detail,
            Duration retryAfter)
            throws IOException {
        var seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        write(request, response, problem, detail);
    }

    private static String pathOf(HttpServletRequest request) {
        // An error dispatch has the path of the error page; the caller knows only the first one.
        return request.getAttribute("jakarta.servlet.error.request_uri") instanceof String original
                ? original
                : request.getRequestURI();
    }
}
