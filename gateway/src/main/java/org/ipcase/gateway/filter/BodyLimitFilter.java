package org.ipcase.gateway.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ipcase.gateway.problem.GatewayProblem;
import org.ipcase.gateway.problem.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes in the body up to its limit before anyone behind the gateway hears of the request. */
@Component
@Order(FilterOrder.BODY_LIMIT)
class BodyLimitFilter extends OncePerRequestFilter {
    private final BodyLimitProperties limits;
    private final ProblemWriter problems;

    BodyLimitFilter(BodyLimitProperties limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0
                && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limitFor(request);
        if (request.getContentLengthLong() > limit.toBytes()) {
            refuse(request, response, limit);
            return;
        }
        var read =
                ReceivedBody.read(
                        request.getInputStream(),
                        limit.toBytes(),
                        Math.toIntExact(limits.inMemory().toBytes()));
        if (read.isEmpty()) {
            refuse(request, response, limit);
            return;
        }
        try (var body = read.get()) {
            request.setAttribute(ReceivedBody.class.getName(), body);
            chain.doFilter(request, response);
        }
    }

    private DataSize limitFor(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/") ? limits.upload() : limits.json();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, DataSize limit)
            throws IOException {
        problems.write(
                request,
                response,
                GatewayProblem.TOO_LARGE,
                "A body here may have up to " + limit.toBytes() + " bytes");
    }
}
