package org.ipcase.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ipcase.gateway.filter.BrokenAnswerFilter;
import org.ipcase.gateway.filter.ReceivedBody;
import org.ipcase.gateway.problem.GatewayProblem;
import org.ipcase.gateway.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes one request on and its answer back, as they are: the query as the caller wrote it, the
 * answer in the pieces in which it comes, never held as a whole.
 */
@Component
class UpstreamExchange implements ProxyExchange {
    private static final Logger LOG = LoggerFactory.getLogger(UpstreamExchange.class);
    private static final int PIECE = 16 * 1024;

    /** The JDK's client writes these itself. */
    private static final Set<String> WRITTEN_BY_CLIENT =
            caseInsensitive("Host", "Connection", "Content-Length", "Expect", "Upgrade");

    private final UpstreamGuards guards;
    private final ProblemWriter problems;

    UpstreamExchange(UpstreamGuards guards, ProblemWriter problems) {
        this.guards = guards;
        this.problems = problems;
    }

    @Override
    public ServerResponse exchange(Request request) {
        var routeId =
                Objects.requireNonNull(
                        MvcUtils.<String>getAttribute(
                                request.getServerRequest(), MvcUtils.GATEWAY_ROUTE_ID_ATTR));
        try {
            return relay(request, guards.of(routeId).ask(outgoing(request)));
        } catch (UpstreamAway away) {
            LOG.warn("{}: {}", away.getMessage(), Objects.toString(away.getCause()));
            return away(away);
        }
    }

    private ServerResponse away(UpstreamAway away) {
        var detail = away.getMessage() + "; nothing is known about what became of the request";
        return GatewayServerResponse.status(GatewayProblem.UNAVAILABLE.status())
                .build((request, response) -> {
                    problems.write(
                            request,
                            response,
                            GatewayProblem.UNAVAILABLE,
                            detail,
                            away.retryAfter());
                    return null;
                });
    }

    private static HttpRequest outgoing(Request request) {
        var servlet = request.getServerRequest().servletRequest();
        var outgoing =
                HttpRequest.newBuilder(target(request, servlet))
                        .method(
                                request.getMethod().name(),
                                ReceivedBody.of(servlet)
                                        .map(UpstreamExchange::publisher)
                                        .orElseGet(BodyPublishers::noBody));
        request.getHeaders()
                .forEach((name, values) -> {
                    if (!WRITTEN_BY_CLIENT.contains(name)) {
                        values.forEach(value -> outgoing.header(name, value));
                    }
                });
        return outgoing.build();
    }

    private static HttpRequest.BodyPublisher publisher(ReceivedBody body) {
        try {
            return body.publisher();
        } catch (IOException gone) {
            throw new UncheckedIOException("The received body is gone", gone);
        }
    }

    private static URI target(Request request, HttpServletRequest servlet) {
        var routed = Objects.requireNonNull(request.getUri(), "A route gives the request its URI");
        var query = servlet.getQueryString();
        return URI.create(
                routed.getScheme()
                        + "://"
                        + routed.getRawAuthority()
                        + servlet.getRequestURI()
                        + (query == null ? "" : "?" + query));
    }

    private ServerResponse relay(Request request, HttpResponse<InputStream> answer) {
        var headers = new HttpHeaders();
        answer.headers().map().forEach(headers::addAll);
        var live = "text/event-stream".equals(mediaType(headers));
        var response =
                GatewayServerResponse.status(answer.statusCode())
                        .build((servletRequest, servletResponse) -> {
                            try (var body = answer.body()) {
                                copy(body, servletResponse.getOutputStream(), live);
                            } catch (BrokenOff broken) {
                                brokenOff(servletRequest, servletResponse, broken);
                            }
                            return null;
                        });
        var received = new UpstreamAnswer(answer.statusCode(), headers);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(received, response));
        return response;
    }

    private void brokenOff(
            HttpServletRequest request, HttpServletResponse response, BrokenOff broken)
            throws IOException {
        LOG.warn("An answer broke off: {}", Objects.toString(broken.getCause()));
        if (response.isCommitted()) {
            BrokenAnswerFilter.mark(request);
            return;
        }
        response.resetBuffer();
        problems.write(
                request,
                response,
                GatewayProblem.UNAVAILABLE,
                "The answer broke off; nothing is known about what became of the request",
                Duration.ofSeconds(2));
    }

    private static String mediaType(HttpHeaders headers) {
        var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.split(";", 2)[0].strip();
    }

    private static void copy(InputStream from, OutputStream to, boolean live) throws IOException {
        var piece = new byte[PIECE];
        if (live) {
            to.flush(); // The listener learns at once that the line is open.
        }
        for (int n = read(from, piece); n >= 0; n = read(from, piece)) {
            to.write(piece, 0, n);
            if (live) {
                to.flush();
            }
        }
    }

    private static int read(InputStream from, byte[] piece) throws BrokenOff {
        try {
            return from.read(piece);
        } catch (IOException gone) {
            throw new BrokenOff(gone);
        }
    }

    /** The server went away in the middle; a caller who goes away is another matter. */
    private static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenOff(IOException cause) {
            super(cause);
        }
    }

    private static Set<String> caseInsensitive(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }
}
