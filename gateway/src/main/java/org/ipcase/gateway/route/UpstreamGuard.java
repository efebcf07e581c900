package org.ipcase.gateway.route;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/**
 * Asks one server, within its time limit and through its circuit breaker, once: a second try could
 * do a thing twice and is the caller's to make, with the same {@code Idempotency-Key}.
 *
 * <p>Only silence counts as a failure. A problem that a service answers, 4xx or 5xx, is an answer.
 */
final class UpstreamGuard {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final HttpClient client;
    private final CircuitBreaker circuit;
    private final TimeLimiter limiter;

    UpstreamGuard(HttpClient client, CircuitBreaker circuit, TimeLimiter limiter) {
        this.client = client;
        this.circuit = circuit;
        this.limiter = limiter;
    }

    HttpResponse<InputStream> ask(HttpRequest request) throws UpstreamAway {
        Callable<HttpResponse<InputStream>> limited =
                limiter.decorateFutureSupplier(
                        () -> client.sendAsync(request, BodyHandlers.ofInputStream()));
        try {
            return circuit.executeCallable(limited);
        } catch (CallNotPermittedException open) {
            throw new UpstreamAway(
                    circuit.getName() + " has not been answering and is left alone for a while",
                    openFor(),
                    open);
        } catch (TimeoutException late) {
            throw new UpstreamAway(
                    circuit.getName() + " did not answer within its time limit", SOON, late);
        } catch (IOException unreachable) {
            throw new UpstreamAway(circuit.getName() + " cannot be reached", SOON, unreachable);
        } catch (RuntimeException fault) {
            throw fault;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UpstreamAway("The gateway is stopping", SOON, stopping);
        } catch (Exception unexpected) {
            throw new IllegalStateException("Asking " + circuit.getName() + " failed", unexpected);
        }
    }

    private Duration openFor() {
        return Duration.ofMillis(
                circuit.getCircuitBreakerConfig().getWaitIntervalFunctionInOpenState().apply(1));
    }
}
