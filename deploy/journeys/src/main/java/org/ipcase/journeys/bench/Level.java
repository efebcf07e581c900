package org.ipcase.journeys.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.UnexpectedReply;

/**
 * So many clients at the same time, each doing {@link CaseWork} without pause, until the time or
 * the number of cases is used up.
 */
record Level(int clients, Duration time, int atMostCases) {

    private static final int COMMANDS_OF_A_CASE = 4;

    record Result(
            int clients,
            int cases,
            Duration took,
            Latencies latencies,
            Histogram delays,
            int missing,
            int refused,
            String firstRefusal) {
        long commands() {
            return latencies.all().getTotalCount();
        }

        double commandsPerSecond() {
            return commands() * 1e9 / took.toNanos();
        }
    }

    Result run(Platform platform) {
        var latencies = new Latencies();
        var delays = new Delays(platform);
        try (delays) {
            var refusals = new ConcurrentLinkedQueue<String>();
            var took = work(platform, latencies, delays, refusals);
            var done = (int) latencies.all().getTotalCount() / COMMANDS_OF_A_CASE;
            delays.close();
            var first = refusals.peek();
            return new Result(
                    clients,
                    done,
                    took,
                    latencies,
                    delays.micros(),
                    delays.missing(),
                    refusals.size(),
                    first == null ? "" : first);
        }
    }

    /** An answer that should not come ends that case, not the measurement: it is counted. */
    private Duration work(
            Platform platform, Latencies latencies, Delays delays, Queue<String> refusals) {
        var cases = new AtomicInteger();
        var begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < clients; i++) {
                running.add(
                        threads.submit(() -> {
                            var work = new CaseWork(platform, latencies);
                            while (System.nanoTime() - begun < time.toNanos()
                                    && cases.incrementAndGet() <= atMostCases) {
                                try {
                                    delays.offer(work.once());
                                } catch (UnexpectedReply refused) {
                                    refusals.add(String.valueOf(refused.getMessage()));
                                }
                            }
                        }));
            }
            running.forEach(Level::join);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void join(Future<?> client) {
        try {
            client.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client ended early", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }
}
