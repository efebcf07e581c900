package org.ipcase.gateway.route;

import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** Status and headers of a server's answer, for those who change headers on the way back. */
record UpstreamAnswer(int status, HttpHeaders headers) implements ProxyExchange.Response {
    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(status);
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }
}
