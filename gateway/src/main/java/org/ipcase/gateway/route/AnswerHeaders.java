package org.ipcase.gateway.route;

import org.ipcase.gateway.filter.SecurityHeadersFilter;
import org.ipcase.gateway.trace.RequestId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Drops from an answer what tells about the servers behind and what the gateway has said already;
 * adds that records of people are not for any cache.
 */
final class AnswerHeaders {
    private AnswerHeaders() {}

    static ServerResponse tidy(ServerRequest request, ServerResponse response) {
        var headers = response.headers();
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Powered-By");
        headers.remove(RequestId.HEADER);
        if (request.path().startsWith("/api/")) {
            SecurityHeadersFilter.names().forEach(headers::remove);
            if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                headers.setCacheControl(CacheControl.noStore());
            }
        }
        return response;
    }
}
