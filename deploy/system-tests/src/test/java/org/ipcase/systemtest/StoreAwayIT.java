package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.TypicalCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Without the store commands answer 503 within the time limit, and nothing is half done. */
class StoreAwayIT {
    /** The gateway's limit for a service, and a moment for the way. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(11);

    private final RunningStack stack = RunningStack.get();

    @AfterEach
    void restore() {
        stack.restore();
    }

    @Test
    void commandsAnswer503InTimeAndWorkAgainAfterwards() {
        var holder = stack.platform().as("holder");
        var before =
                Eventually.see(() -> holder.get("/api/complaints?limit=1"), Reply::ok, "a list");
        var complaint = TypicalCase.LIQUOR.complaint(List.of());
        var key = UUID.randomUUID().toString();
        stack.kill("store");

        for (int i = 0; i < 3; i++) {
            var asked = Instant.now();
            var refused =
                    holder.post("/api/complaints", complaint, key)
                            .expectRefusal(503, "service.unavailable");
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
            assertThat(Duration.between(asked, Instant.now())).isLessThan(TIME_LIMIT);
        }

        stack.restore();
        var filed =
                Eventually.see(
                        () -> holder.post("/api/complaints", complaint, key),
                        reply -> reply.status() == 201,
                        "the complaint, after the store is back");
        var newest = holder.get("/api/complaints?limit=2").expect(200);
        assertThat(newest.text("/items/0/id")).isEqualTo(filed.id());
        assertThat(newest.text("/items/1/id")).isEqualTo(before.text("/items/0/id"));
    }
}
