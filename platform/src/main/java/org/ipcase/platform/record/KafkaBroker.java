package org.ipcase.platform.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.ipcase.kernel.id.RecordId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends facts as CloudEvents 1.0 in binary mode; the event's id derives from the commit, so a
 * second sending is the same event.
 */
final class KafkaBroker implements OutboxRelay.Broker {
    private final Producer<String, byte[]> producer;
    private final JsonMapper json;
    private final String service;

    KafkaBroker(Producer<String, byte[]> producer, JsonMapper json, String service) {
        this.producer = producer;
        this.json = json;
        this.service = service;
    }

    @Override
    public CompletableFuture<Void> send(Commit commit) {
        var sent = new ArrayList<CompletableFuture<Void>>();
        var told = commit.body().told();
        for (int i = 0; i < told.size(); i++) {
            var done = new CompletableFuture<Void>();
            sent.add(done);
            producer.send(
                    event(commit.body(), told.get(i), i),
                    (_, failure) -> {
                        if (failure == null) {
                            done.complete(null);
                        } else {
                            done.completeExceptionally(failure);
                        }
                    });
        }
        return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
    }

    private ProducerRecord<String, byte[]> event(Commit.Body commit, Commit.Told told, int place) {
        var event =
                new ProducerRecord<>(
                        told.topic(), told.key().value(), json.writeValueAsBytes(told.data()));
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", RecordId.derived(commit.id(), String.valueOf(place)).value());
        header(event, "ce_source", "/" + service + "-service");
        header(event, "ce_type", told.type());
        header(event, "ce_subject", told.key().value());
        header(event, "ce_time", commit.at().toString());
        header(event, "ce_correlation", commit.correlation());
        header(event, "content-type", "application/json");
        return event;
    }

    private static void header(ProducerRecord<?, ?> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
