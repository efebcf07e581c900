package org.ipcase.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.ipcase.gateway.support.Gateway;
import org.ipcase.gateway.support.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that is away, slow or broken: a clear 503 in time, and never a second try of a POST. */
class UpstreamAwayIT {
    private static final Duration LIMIT = Duration.ofMillis(300);

    private static Server slow;
    private static Server broken;
    private static Gateway gateway;
    private static final CountDownLatch RELEASE = new CountDownLatch(1);

    @BeforeAll
    static void start() throws Exception {
        slow = new Server();
        broken = new Server();
        gateway =
                Gateway.with(
                        "IPCASE_MEDIATION_URL=" + slow.url(),
                        "IPCASE_REFERRAL_URL=" + broken.url(),
                        "ipcase.gateway.upstreams.mediation-service.time-limit="
                                + LIMIT.toMillis()
                                + "ms",
                        "ipcase.gateway.circuit.window=4",
                        "ipcase.gateway.circuit.minimum-calls=4",
                        "ipcase.gateway.circuit.open-for=700ms",
                        "ipcase.gateway.circuit.trial-calls=1");
    }

    @AfterAll
    static void stop() {
        RELEASE.countDown();
        gateway.close();
        slow.close();
        broken.close();
    }

    @Test
    void saysThatADeadServiceIsAwayAndWhenToTryAgain() throws Exception {
        var begun = Instant.now();

        var answer = gateway.post("/api/complaints", "{}", "X-Request-Id", "req-12345678");

        assertUnavailable(answer);
        assertThat(Gateway.json(answer).at("/requestId").asString()).isEqualTo("req-12345678");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void opensTheCircuitOfASilentServiceAndClosesItAgain() throws Exception {
        slow.answering(exchange -> {
            waitForRelease();
            Server.json(200, "{}").handle(exchange);
        });
        var begun = Instant.now();
        assertUnavailable(gateway.post("/api/mediations", "{}"));
        assertThat(Duration.between(begun, Instant.now())).isBetween(LIMIT, LIMIT.plusSeconds(2));
        assertThat(slow.asked()).as("a POST is tried once").hasSize(1);
        for (int i = 0; i < 3; i++) {
            gateway.get("/api/mediations");
        }
        var reached = slow.asked().size();

        var refused = gateway.get("/api/mediations");

        assertUnavailable(refused);
        assertThat(Gateway.json(refused).at("/detail").asString()).contains("left alone");
        assertThat(slow.asked()).as("an open circuit asks nobody").hasSize(reached);

        slow.answering(Server.json(200, "{}"));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> gateway.get("/api/mediations").statusCode() == 200);
        for (int i = 0; i < 5; i++) {
            assertThat(gateway.get("/api/mediations").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void countsRefusalsAndFaultsThatAServiceAnswersAsAnswers() throws Exception {
        broken.answering(Server.json(422, "{\"code\":\"referral.head-only\"}"));
        for (int i = 0; i < 6; i++) {
            assertThat(gateway.post("/api/referrals/1/approve", "{}").statusCode()).isEqualTo(422);
        }
        broken.answering(Server.json(500, "{\"code\":\"service.fault\"}"));
        for (int i = 0; i < 6; i++) {
            assertThat(gateway.get("/api/referrals/1").statusCode()).isEqualTo(500);
        }
        broken.answering(Server.json(200, "{}"));

        assertThat(gateway.get("/api/referrals/1").statusCode()).isEqualTo(200);
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(Gateway.json(answer).at("/code").asString()).isEqualTo("service.unavailable");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    private static void waitForRelease() {
        try {
            RELEASE.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
