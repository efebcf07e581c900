package org.ipcase.systemtest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to every topic of the stack, from now on. */
final class TopicTap implements AutoCloseable {
    private static final int QUIET = 3;

    private final KafkaConsumer<String, String> consumer;
    private final List<String> events = new ArrayList<>();

    TopicTap(String bootstrap) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "group.id",
                                "two-worlds-" + UUID.randomUUID()),
                        new StringDeserializer(),
                        new StringDeserializer());
        var partitions =
                consumer.listTopics().values().stream()
                        .flatMap(Collection::stream)
                        .filter(it -> it.topic().startsWith("ipcase."))
                        .map(it -> new TopicPartition(it.topic(), it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** Events so far, once nothing more comes. */
    List<String> events() {
        for (int quiet = 0; quiet < QUIET; quiet++) {
            var more = consumer.poll(Duration.ofMillis(700));
            if (!more.isEmpty()) {
                quiet = 0;
            }
            more.forEach(it -> events.add(text(it)));
        }
        return List.copyOf(events);
    }

    private static String text(ConsumerRecord<String, String> event) {
        var text = new StringBuilder(event.topic()).append(' ').append(event.key());
        event.headers()
                .forEach(it ->
                        text.append(' ')
                                .append(it.key())
                                .append('=')
                                .append(new String(it.value(), StandardCharsets.UTF_8)));
        return text.append(' ').append(event.value()).toString();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
