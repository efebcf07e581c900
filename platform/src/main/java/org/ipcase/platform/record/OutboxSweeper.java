package org.ipcase.platform.record;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ipcase.kernel.id.RecordId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what was recorded and not published: at start, soon after something went wrong, and seldom
 * otherwise. Before it publishes it makes the snapshot whole, because the crash may have come
 * between the two writes.
 */
final class OutboxSweeper {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSweeper.class);
    private static final int LIMIT = 500;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final EventStore store;
    private final OutboxRelay relay;
    private final ShardLeases leases;
    private final Map<String, RecordDesk<?, ?, ?>> desks;
    private final long looksBetweenSweeps;
    private long looks;

    OutboxSweeper(
            EventStore store,
            OutboxRelay relay,
            ShardLeases leases,
            Map<String, RecordDesk<?, ?, ?>> desks,
            Duration every) {
        this.store = store;
        this.relay = relay;
        this.leases = leases;
        this.desks = desks;
        this.looksBetweenSweeps = Math.max(1, every.toSeconds() / LOOK.toSeconds());
    }

    void startOn(ScheduledExecutorService scheduler) {
        scheduler.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (relay.takeBehind() || ++looks % looksBetweenSweeps == 0) {
                sweep();
            }
        } catch (RuntimeException away) {
            // The store is away: the next look comes in a second.
            LOG.warn("Sweep waits: {}", away.toString());
            relay.remindSweeper();
        }
    }

    void sweep() {
        var shards = leases.held();
        if (shards.isEmpty()) {
            return;
        }
        Set<RecordId> repaired = new HashSet<>();
        var found = store.unpublished(shards, LIMIT);
        for (var commit : found) {
            var desk = desks.get(commit.body().type());
            if (desk == null) {
                LOG.error("No desk for {} of type {}", commit.body().id(), commit.body().type());
                continue;
            }
            if (repaired.add(commit.body().aggregate())) {
                desk.repair(commit.body().aggregate());
            }
            relay.publish(commit);
        }
        if (found.size() == LIMIT) {
            relay.remindSweeper();
        }
    }
}
