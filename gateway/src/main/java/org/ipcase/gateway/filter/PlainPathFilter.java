package org.ipcase.gateway.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.ipcase.gateway.problem.GatewayProblem;
import org.ipcase.gateway.problem.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses paths that the gateway and a server behind it could read differently: {@code
 * /auth/realms/ipcase/%2e%2e/master} must not open what the routes keep shut. No address of the
 * platform needs dot segments, doubled slashes, path parameters or coded separators.
 */
@Component
@Order(FilterOrder.PLAIN_PATH)
class PlainPathFilter extends OncePerRequestFilter {
    private static final Pattern AMBIGUOUS =
            Pattern.compile(
                    "//|;|\\\\|/\\.{1,2}(/|$)|%(2e|2f|5c|3b|00|25)", Pattern.CASE_INSENSITIVE);

    private final ProblemWriter problems;

    PlainPathFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (AMBIGUOUS.matcher(request.getRequestURI()).find()) {
            problems.write(
                    request,
                    response,
                    GatewayProblem.MALFORMED,
                    "Write the path without dot segments, doubled slashes or coded separators");
            return;
        }
        chain.doFilter(request, response);
    }
}
