package org.ipcase.journeys.bench;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;

/**
 * Watches single cases on the side: how long after {@code change-amounts} was acknowledged does the
 * case know its referral? That is two hops by event, to the referral service and back.
 */
final class Delays implements AutoCloseable {
    private static final long GIVEN_UP_NANOS = Duration.ofSeconds(30).toNanos();
    private static final long PAUSE_MILLIS = 5;

    /** Watching is a load too: few cases are watched. */
    private static final long BETWEEN_CASES_MILLIS = 250;

    private final BlockingQueue<Asked> next = new ArrayBlockingQueue<>(1);
    private final Histogram micros = new Histogram(Duration.ofMinutes(2).toNanos() / 1_000, 3);
    private final Person officer;
    private final Thread watcher;
    private volatile boolean over;
    private int missing;

    private record Asked(String caseId, long at) {}

    Delays(Platform platform) {
        this.officer = platform.as("officer-chengdu");
        this.watcher = Thread.ofVirtual().name("delays").start(this::watch);
    }

    /** Takes this case if no other is being watched. */
    void offer(String caseId) {
        next.offer(new Asked(caseId, System.nanoTime()));
    }

    private void watch() {
        try {
            while (!over) {
                var asked = next.poll(100, TimeUnit.MILLISECONDS);
                if (asked != null) {
                    follow(asked);
                    Thread.sleep(BETWEEN_CASES_MILLIS);
                    next.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(Asked asked) throws InterruptedException {
        while (officer.get("/api/cases/" + asked.caseId()).text("/referral/id").isEmpty()) {
            if (System.nanoTime() - asked.at() > GIVEN_UP_NANOS) {
                missing++;
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        micros.recordValue((System.nanoTime() - asked.at()) / 1_000);
    }

    /** To be read after {@link #close}. */
    Histogram micros() {
        return micros;
    }

    int missing() {
        return missing;
    }

    @Override
    public void close() {
        over = true;
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
