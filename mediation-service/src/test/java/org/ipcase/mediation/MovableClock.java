package org.ipcase.mediation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The service's clock, which a test may move ahead: nobody waits for a period to pass. */
public final class MovableClock extends Clock {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Puts it in the place of the platform's. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlace {
        @Bean
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /** Everything inside happens so much later. */
    public void ahead(Duration by, Runnable inside) {
        ahead.set(by);
        try {
            inside.run();
        } finally {
            ahead.set(Duration.ZERO);
        }
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead.get());
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }
}
