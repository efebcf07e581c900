package org.ipcase.platform.alarm;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ipcase.platform.record.ShardLeases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the sweep as long as the service runs, on one replica at a time (期限值守). */
final class ClockWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final String LEASE = "clocks";

    private final ClockSweep sweep;
    private final ShardLeases leases;
    private final Duration every;
    private final ScheduledExecutorService scheduler =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("clocks-", 0).factory());
    private volatile boolean running;

    ClockWatch(ClockSweep sweep, ShardLeases leases, Duration every) {
        this.sweep = sweep;
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
                while (running && sweep.sweep()) {
                    LOG.info("More clocks are due than one round takes");
                }
            }
        } catch (RuntimeException away) {
            LOG.warn("The clock sweep waits: {}", away.toString());
        }
    }
}
