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
 * /auth/realms/ipcase/%2e%2e/master} must not open what the routes keep shut, and {@code
 * /%61ctuator} or {@code /%61pi} must not pass filters that go by the path as it is written. No
 * address of the platform needs dot segments, doubled slashes, path parameters, coded separators or
 * coded letters.
 */
@Component
@Order(FilterOrder.PLAIN_PATH)
class PlainPathFilter extends OncePerRequestFilter {
    /** Letters, digits and {@code -._~}: nobody needs to code them (RFC 3986, 2.3). */
    private static final String UNRESERVED = "2[de]|3[0-9]|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae]";

    private static final Pattern AMBIGUOUS =
            Pattern.compile(
                    "//|;|\\\\|/\\.{1,2}(/|$)|%(2f|5c|3b|00|25|" + UNRESERVED + ")",
                    Pattern.CASE_INSENSITIVE);

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
                    "Write the path without dot segments, doubled slashes, coded separators or letters");
            return;
        }
        chain.doFilter(request, response);
    }
}
