package org.ipcase.mediation.wall;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.LoggerFactory;

/** Listens to every topic of the platform and to every line of the log, from now on. */
final class Wiretap implements AutoCloseable {
    private static final int QUIET = 3;

    private final KafkaConsumer<String, String> consumer;
    private final Level before = root().getEffectiveLevel();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final List<String> events = new ArrayList<>();
    private final AppenderBase<ILoggingEvent> appender =
            new AppenderBase<>() {
                @Override
                protected void append(ILoggingEvent event) {
                    if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
                        lines.add(
                                event.getFormattedMessage()
                                        + ThrowableProxyUtil.asString(event.getThrowableProxy()));
                    }
                }
            };

    Wiretap(String bootstrap) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "group.id",
                                "wall-" + UUID.randomUUID()),
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
        appender.start();
        root().setLevel(Level.INFO);
        root().addAppender(appender);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
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

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        root().detachAppender(appender);
        root().setLevel(before);
        consumer.close();
    }
}
