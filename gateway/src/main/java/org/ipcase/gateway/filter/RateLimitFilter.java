package org.ipcase.gateway.filter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.ipcase.gateway.problem.GatewayProblem;
import org.ipcase.gateway.problem.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps one caller from taking the platform away from the others. Static files are not counted. */
@Component
@Order(FilterOrder.RATE_LIMIT)
class RateLimitFilter extends OncePerRequestFilter {
    private final RateLimitProperties limits;
    private final Callers callers;
    private final ProblemWriter problems;
    private final Cache<Caller, Bucket> buckets;

    RateLimitFilter(RateLimitProperties limits, Callers callers, ProblemWriter problems) {
        this.limits = limits;
        this.callers = callers;
        this.problems = problems;
        // A bucket left alone for a minute is full again, so forgetting it changes nothing.
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(limits.callers())
                        .expireAfterAccess(Duration.ofMinutes(1))
                        .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/auth/realms/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = buckets.get(callers.of(request), this::bucket).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(
                request,
                response,
                GatewayProblem.TOO_MANY,
                "Wait a moment; the allowance fills up again by itself",
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(Caller caller) {
        return switch (caller) {
            case Caller.Person _ -> bucket(limits.person().perSecond(), limits.person().burst());
            case Caller.Address _ -> bucket(limits.address().perSecond(), limits.address().burst());
        };
    }

    private static Bucket bucket(int perSecond, int burst) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
