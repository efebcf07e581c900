package org.ipcase.gateway.route;

import java.util.List;
import org.ipcase.gateway.trace.RequestId;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells the server behind who asks, at which address, under which request id. What the caller wrote
 * into these headers is not believed; a proxy in front of the gateway is, once {@code
 * server.forward-headers-strategy} names it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OriginHeaders implements RequestHttpHeadersFilter {
    private static final List<String> NOT_BELIEVED =
            List.of("Forwarded", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "X-Real-Ip");

    @Override
    public HttpHeaders apply(HttpHeaders sent, ServerRequest request) {
        var servlet = request.servletRequest();
        var headers = new HttpHeaders();
        headers.addAll(sent);
        NOT_BELIEVED.forEach(headers::remove);
        headers.set("X-Forwarded-For", servlet.getRemoteAddr());
        headers.set("X-Forwarded-Proto", servlet.getScheme());
        headers.set("X-Forwarded-Host", servlet.getServerName());
        headers.set("X-Forwarded-Port", Integer.toString(servlet.getServerPort()));
        headers.set(RequestId.HEADER, RequestId.of(servlet));
        return headers;
    }
}
