package org.ipcase.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.ipcase.gateway.route.UpstreamProperties.Upstream;
import org.springframework.stereotype.Component;

/** The guard of each route, by the route's id. */
@Component
class UpstreamGuards {
    private static final Duration CONNECT = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(Version.HTTP_1_1)
                    .followRedirects(Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
    private final CircuitBreakerRegistry circuits;
    private final Map<String, UpstreamGuard> guards;

    UpstreamGuards(UpstreamProperties upstreams, CircuitProperties circuit, MeterRegistry meters) {
        circuits = CircuitBreakerRegistry.of(config(circuit));
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(circuits).bindTo(meters);
        guards =
                Map.of(
                        RouteId.CASE, guard(RouteId.CASE, upstreams.caseService()),
                        RouteId.EVIDENCE, guard(RouteId.EVIDENCE, upstreams.evidence()),
                        RouteId.MEDIATION, guard(RouteId.MEDIATION, upstreams.mediationService()),
                        RouteId.REFERRAL, guard(RouteId.REFERRAL, upstreams.referralService()),
                        RouteId.KEYCLOAK, guard(RouteId.KEYCLOAK, upstreams.keycloak()));
    }

    UpstreamGuard of(String routeId) {
        return Objects.requireNonNull(guards.get(routeId), () -> "No guard for " + routeId);
    }

    private UpstreamGuard guard(String id, Upstream upstream) {
        var limit = TimeLimiterConfig.custom().timeoutDuration(upstream.timeLimit()).build();
        return new UpstreamGuard(client, circuits.circuitBreaker(id), TimeLimiter.of(id, limit));
    }

    private static CircuitBreakerConfig config(CircuitProperties circuit) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(circuit.window())
                .minimumNumberOfCalls(circuit.minimumCalls())
                .failureRateThreshold(circuit.failurePercent())
                .waitDurationInOpenState(circuit.openFor())
                .permittedNumberOfCallsInHalfOpenState(circuit.trialCalls())
                .build();
    }
}
