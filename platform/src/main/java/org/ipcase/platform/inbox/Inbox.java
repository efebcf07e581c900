package org.ipcase.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ipcase.platform.record.Outcome;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

/** Hands each event to the reactions that asked for its type; other types pass by. */
public final class Inbox {
    private final Map<String, List<Reaction<?>>> reactions;
    private final JsonMapper json;
    private final Clock clock;
    private final Timer delay;

    public Inbox(List<Reaction<?>> reactions, JsonMapper json, MeterRegistry meters, Clock clock) {
        this.reactions = reactions.stream().collect(Collectors.groupingBy(Reaction::type));
        this.json = json;
        this.clock = clock;
        this.delay =
                Timer.builder("ipcase.inbox.delay")
                        .description("From the moment of an event to its effect in this service")
                        .publishPercentiles(0.5, 0.95, 0.99)
                        // What it is now, not what it was minutes ago.
                        .distributionStatisticExpiry(Duration.ofSeconds(20))
                        .register(meters);
    }

    public Set<String> topics() {
        return reactions.values().stream()
                .flatMap(List::stream)
                .map(Reaction::topic)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void receive(ConsumerRecord<String, byte[]> event) {
        for (var reaction : reactions.getOrDefault(header(event, "ce_type"), List.of())) {
            if (reaction.topic().equals(event.topic())) {
                act(reaction, event);
            }
        }
    }

    private <T> void act(Reaction<T> reaction, ConsumerRecord<String, byte[]> event) {
        var told =
                new Told<>(
                        required(event, "ce_id"),
                        reaction.type(),
                        required(event, "ce_source").substring(1),
                        required(event, "ce_subject"),
                        Instant.parse(required(event, "ce_time")),
                        Objects.requireNonNullElse(
                                header(event, "ce_correlation"), required(event, "ce_id")),
                        json.readValue(event.value(), reaction.data()));
        MDC.put("requestId", told.correlation());
        try {
            if (reaction.act().apply(told) instanceof Outcome.Refused<?>(var refusal)) {
                throw new ReactionRefused(reaction.name(), refusal);
            }
            var took = Duration.between(told.at(), clock.instant());
            // The clocks of two machines may differ by some milliseconds.
            delay.record(took.isNegative() ? Duration.ZERO : took);
        } finally {
            MDC.remove("requestId");
        }
    }

    private static String required(ConsumerRecord<?, ?> event, String name) {
        var value = header(event, name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "Expected header %s, but it is absent".formatted(name));
        }
        return value;
    }

    static @org.jspecify.annotations.Nullable String header(
            ConsumerRecord<?, ?> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
