package org.ipcase.journeys.bench;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.ipcase.journeys.client.Reply;

/** How long each command took, in microseconds, as its caller saw it. */
final class Latencies {
    private static final long LONGEST_MICROS = Duration.ofMinutes(2).toNanos() / 1_000;
    private static final int DIGITS = 3;

    private final Map<String, Histogram> byCommand = new ConcurrentHashMap<>();

    /** Asks, and counts the time if the platform did it. */
    Reply timed(String command, Supplier<Reply> ask) {
        var begun = System.nanoTime();
        var reply = ask.get();
        if (reply.ok()) {
            record(command, System.nanoTime() - begun);
        }
        return reply;
    }

    void record(String command, long nanos) {
        byCommand
                .computeIfAbsent(command, _ -> new ConcurrentHistogram(LONGEST_MICROS, DIGITS))
                .recordValue(Math.min(nanos / 1_000, LONGEST_MICROS));
    }

    Map<String, Histogram> byCommand() {
        return new TreeMap<>(byCommand);
    }

    /** All commands together. */
    Histogram all() {
        var all = new Histogram(LONGEST_MICROS, DIGITS);
        byCommand.values().forEach(all::add);
        return all;
    }
}
