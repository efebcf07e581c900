package org.ipcase.gateway.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the connection when an answer broke off after it had begun: ending the answer in good order
 * would make half a document look like a whole one.
 */
@Component
@Order(FilterOrder.BROKEN_ANSWER)
public class BrokenAnswerFilter extends OncePerRequestFilter {
    private static final String MARK = BrokenAnswerFilter.class.getName() + ".broken";

    /** Spring would swallow an exception thrown here, so the answer is only marked. */
    public static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(MARK) != null) {
            throw new IOException("The answer broke off");
        }
    }
}
