package org.ipcase.referral.criminalreferral;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Speaks on the broker as the case service would, and listens to what referral tells. */
public final class TellingBroker implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    public TellingBroker(String servers) {
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", servers),
                        new StringSerializer(),
                        new ByteArraySerializer());
        this.consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                servers,
                                "group.id",
                                "test-" + UUID.randomUUID(),
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        consumer.subscribe(List.of("ipcase.referral"));
    }

    public void tell(String eventId, String type, String caseId, Object data) {
        tell("case", eventId, type, caseId, data);
    }

    /**
     * @param service whose topic and source it is, e.g. {@code case}
     */
    public void tell(String service, String eventId, String type, String caseId, Object data) {
        var event = new ProducerRecord<>("ipcase." + service, caseId, JSON.writeValueAsBytes(data));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        eventId,
                        "ce_source",
                        "/" + service + "-service",
                        "ce_type",
                        "org.ipcase." + service + "." + type + ".v1",
                        "ce_subject",
                        caseId,
                        "ce_time",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) ->
                        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(event).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Expected the broker to take the event", failed);
        }
    }

    /** What was told of a case, in order, once there are so many or time is up. */
    public List<ConsumerRecord<String, byte[]>> told(String caseId, int expected) {
        var told = new ArrayList<ConsumerRecord<String, byte[]>>();
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (told.size() < expected && Instant.now().isBefore(until)) {
            for (var event : consumer.poll(Duration.ofMillis(250))) {
                if (event.key().equals(caseId)) {
                    told.add(event);
                }
            }
        }
        return told;
    }

    public static String type(ConsumerRecord<String, byte[]> event) {
        return new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
