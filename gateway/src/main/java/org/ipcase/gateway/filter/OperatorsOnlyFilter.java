package org.ipcase.gateway.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.ipcase.gateway.problem.GatewayProblem;
import org.ipcase.gateway.problem.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows health and metrics to whoever is on this machine; a request that another proxy passed on is
 * not from here, whatever its address.
 */
@Component
@Order(FilterOrder.OPERATORS_ONLY)
class OperatorsOnlyFilter extends OncePerRequestFilter {
    private final ProblemWriter problems;

    OperatorsOnlyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.equals("/actuator") && !path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFromHere(request)) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(request, response, GatewayProblem.NOT_FOUND, "Nothing is served here");
    }

    private static boolean isFromHere(HttpServletRequest request) throws IOException {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
