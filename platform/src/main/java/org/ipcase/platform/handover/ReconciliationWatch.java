package org.ipcase.platform.handover;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ipcase.platform.record.ShardLeases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the reconciliation as long as the service runs, on one replica at a time (对账值守). */
final class ReconciliationWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationWatch.class);
    private static final String LEASE = "handovers";

    private final Reconciliation reconciliation;
    private final ShardLeases leases;
    private final Duration every;
    private final ScheduledExecutorService scheduler =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("handovers-", 0).factory());
    private volatile boolean running;

    ReconciliationWatch(Reconciliation reconciliation, ShardLeases leases, Duration every) {
        this.reconciliation = reconciliation;
        this.leases = leases;
        this.every = every;
    }

    @Override
    public void start() {
        running = true;
        scheduler.scheduleWithFixedDelay(
                this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        scheduler.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        try {
            if (leases.take(LEASE)) {
                reconciliation.run();
            }
        } catch (RuntimeException away) {
            LOG.warn("The reconciliation waits: {}", away.toString());
        }
    }
}
