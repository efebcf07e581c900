package org.ipcase.platform.record;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes commits in revision order per record: one commit of a record is under way at a time,
 * different records side by side. A commit goes out only when the one before it is known to be out,
 * so the order holds across replicas too. A commit that tells nothing goes the same way: its mark
 * says that its snapshot stands. What cannot go out now is left to the sweeper.
 */
final class OutboxRelay implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    /** Beyond this many waiting commits memory is not the place to keep them; the store is. */
    private static final int MOST_WAITING = 20_000;

    private final EventStore store;
    private final Broker broker;
    private final PublishedMarks marks;
    private final Executor senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<RecordId, Deque<Commit>> lanes = new HashMap<>();
    private final AtomicBoolean behind = new AtomicBoolean(true);
    private int waiting;

    /** The way to the broker. */
    interface Broker {
        /**
         * @return completes when the broker has made every fact of the commit durable
         */
        CompletableFuture<Void> send(Commit commit);
    }

    OutboxRelay(EventStore store, Broker broker, PublishedMarks marks, MeterRegistry meters) {
        this.store = store;
        this.broker = broker;
        this.marks = marks;
        Gauge.builder("ipcase.outbox.waiting", this, OutboxRelay::waiting)
                .description("Commits in memory on their way to the broker")
                .register(meters);
    }

    @Override
    public void publish(Commit commit) {
        synchronized (lanes) {
            if (waiting >= MOST_WAITING) {
                behind.set(true);
                return;
            }
            waiting++;
            var lane = lanes.get(commit.body().aggregate());
            if (lane != null) {
                if (lane.stream().noneMatch(it -> it.body().id().equals(commit.body().id()))) {
                    lane.addLast(commit);
                } else {
                    waiting--;
                }
                return;
            }
            lane = new ArrayDeque<>();
            lane.addLast(commit);
            lanes.put(commit.body().aggregate(), lane);
        }
        // Not on the caller's thread: an absent broker may keep the producer waiting.
        senders.execute(() -> send(commit));
    }

    /** Whether something was left to the sweeper since it was last asked. */
    boolean takeBehind() {
        return behind.getAndSet(false);
    }

    void remindSweeper() {
        behind.set(true);
    }

    private void send(Commit commit) {
        try {
            if (!isTurnOf(commit)) {
                giveUp(commit, null);
                return;
            }
            broker.send(commit)
                    .whenComplete((_, failure) -> {
                        if (failure == null) {
                            sent(commit);
                        } else {
                            giveUp(commit, failure);
                        }
                    });
        } catch (RuntimeException failure) {
            giveUp(commit, failure);
        }
    }

    private boolean isTurnOf(Commit commit) {
        var body = commit.body();
        return body.revision() == 1
                || marks.isOut(body.aggregate(), body.revision() - 1)
                || store.isPublished(body.aggregate(), body.revision() - 1);
    }

    private void sent(Commit commit) {
        marks.out(commit);
        Commit next;
        synchronized (lanes) {
            waiting--;
            var lane = lanes.get(commit.body().aggregate());
            if (lane == null) {
                return;
            }
            lane.removeFirst();
            next = lane.peekFirst();
            if (next == null) {
                lanes.remove(commit.body().aggregate());
                return;
            }
        }
        senders.execute(() -> send(next));
    }

    private void giveUp(Commit commit, @Nullable Throwable failure) {
        synchronized (lanes) {
            var lane = lanes.remove(commit.body().aggregate());
            waiting -= lane == null ? 0 : lane.size();
        }
        behind.set(true);
        if (failure != null) {
            LOG.warn("Left {} to the sweeper: {}", commit.body().id(), failure.toString());
        }
    }

    private int waiting() {
        synchronized (lanes) {
            return waiting;
        }
    }
}
