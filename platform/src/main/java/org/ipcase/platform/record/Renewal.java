package org.ipcase.platform.record;

import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After an update makes snapshots of an older shape again, in small steps and on one replica at a
 * time; it rests as soon as none is left.
 */
final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final int STEP = 100;

    private final Map<String, RecordDesk<?, ?, ?>> desks;
    private final ShardLeases leases;

    Renewal(Map<String, RecordDesk<?, ?, ?>> desks, ShardLeases leases) {
        this.desks = desks;
        this.leases = leases;
    }

    void startOn(ScheduledExecutorService scheduler) {
        scheduler.schedule(() -> look(scheduler), 1, TimeUnit.SECONDS);
    }

    private void look(ScheduledExecutorService scheduler) {
        boolean more = true;
        try {
            more = !leases.take("renewal") || step() > 0;
        } catch (RuntimeException away) {
            LOG.warn("Renewal waits: {}", away.toString());
        }
        if (more && !scheduler.isShutdown()) {
            scheduler.schedule(() -> look(scheduler), 1, TimeUnit.SECONDS);
        }
    }

    /** One step over all kinds of records. */
    int step() {
        return desks.values().stream().mapToInt(desk -> desk.renew(STEP)).sum();
    }
}
