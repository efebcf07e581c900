package org.ipcase.platform.inbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Events that could not be handled (死信), kept where a person sees them and can have them replayed.
 */
public final class ParkedEvents {
    private final MongoCollection<Document> parked;
    private final Counter counter;
    private final Clock clock;

    /**
     * @param id topic, partition and offset of the event
     */
    public record Parked(
            String id,
            String topic,
            @Nullable String type,
            @Nullable String subject,
            String reason,
            Instant parkedAt,
            boolean replayed) {}

    public ParkedEvents(MongoDatabase database, MeterRegistry meters, Clock clock) {
        this.parked = database.getCollection("parked_events");
        parked.createIndex(Indexes.descending("parkedAt"));
        this.counter =
                Counter.builder("ipcase.inbox.parked")
                        .description("Events parked because they could not be handled")
                        .register(meters);
        this.clock = clock;
    }

    public void park(ConsumerRecord<?, ?> event, Exception failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        var id = "%s-%d-%d".formatted(event.topic(), event.partition(), event.offset());
        var headers = new Document();
        event.headers()
                .forEach(it ->
                        headers.append(it.key(), new String(it.value(), StandardCharsets.UTF_8)));
        parked.replaceOne(
                eq("_id", id),
                new Document("_id", id)
                        .append("topic", event.topic())
                        .append("partition", event.partition())
                        .append("offset", event.offset())
                        .append("key", String.valueOf(event.key()))
                        .append("headers", headers)
                        .append("payload", new org.bson.types.Binary((byte[]) event.value()))
                        .append("reason", String.valueOf(cause.getMessage()))
                        .append("parkedAt", Date.from(clock.instant()))
                        .append("replayed", false),
                new ReplaceOptions().upsert(true));
        counter.increment();
    }

    public List<Parked> list(int limit) {
        var found = new ArrayList<Parked>();
        parked.find()
                .sort(Sorts.descending("parkedAt"))
                .limit(limit)
                .forEach(document -> found.add(view(document)));
        return List.copyOf(found);
    }

    Optional<ConsumerRecord<String, byte[]>> find(String id) {
        return Optional.ofNullable(parked.find(eq("_id", id)).first()).map(ParkedEvents::event);
    }

    void replayed(String id) {
        parked.updateOne(eq("_id", id), Updates.set("replayed", true));
    }

    private static ConsumerRecord<String, byte[]> event(Document document) {
        var headers = new RecordHeaders();
        document.get("headers", Document.class)
                .forEach((name, value) ->
                        headers.add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8)));
        var payload = document.get("payload", org.bson.types.Binary.class);
        return new ConsumerRecord<>(
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong("offset"),
                0L,
                org.apache.kafka.common.record.TimestampType.NO_TIMESTAMP_TYPE,
                0,
                0,
                document.getString("key"),
                payload.getData(),
                headers,
                Optional.empty());
    }

    private static Parked view(Document document) {
        var headers = document.get("headers", Document.class);
        return new Parked(
                document.getString("_id"),
                document.getString("topic"),
                headers.getString("ce_type"),
                headers.getString("ce_subject"),
                document.getString("reason"),
                document.getDate("parkedAt").toInstant(),
                document.getBoolean("replayed"));
    }
}
