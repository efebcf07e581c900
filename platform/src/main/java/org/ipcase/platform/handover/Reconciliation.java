package org.ipcase.platform.handover;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.handover.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares what was sent with what the receiver has (交接对账): what no message proves to have arrived,
 * and what the receiver's desk holds all the same, is delivered; what it does not hold is counted
 * and alarms (REQ-04).
 */
public final class Reconciliation {
    /** The figure that is 0 or alarms. */
    public static final String METRIC = "ipcase.handover.undelivered";

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final String NAME = "handover-reconciliation";

    private final List<HandoverSource> sources;
    private final Clock clock;
    private final Duration grace;
    private volatile Result last = new Result(0, 0, Instant.EPOCH);

    /**
     * @param undelivered sent longer ago than the grace period, and not with the receiver
     * @param repaired whose message was lost, found with the receiver this time
     */
    public record Result(int undelivered, int repaired, Instant at) {}

    public Reconciliation(
            List<HandoverSource> sources, Clock clock, Duration grace, MeterRegistry meters) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
        this.grace = grace;
        Gauge.builder(METRIC, this, it -> it.last.undelivered())
                .description("Sent, and nothing proves that it arrived; 0 or an alarm")
                .register(meters);
    }

    Result last() {
        return last;
    }

    public Result run() {
        var now = clock.instant();
        int missing = 0;
        int repaired = 0;
        for (var source : sources) {
            for (var sent : source.underWay(everything())) {
                if (!doubtful(sent, now)) {
                    continue;
                }
                if (!source.arrived(sent)) {
                    missing++;
                    LOG.error("{} was sent to {} and did not arrive", sent.number(), sent.to());
                } else if (source.noteDelivered(sent, now)) {
                    repaired++;
                }
            }
        }
        last = new Result(missing, repaired, now);
        return last;
    }

    private boolean doubtful(HandoverView sent, Instant now) {
        return sent.stage().equals(Stage.SENT.name()) && sent.since().plus(grace).isBefore(now);
    }

    /** The platform reads with the auditor's key: lists know no other way in. */
    private static Actor everything() {
        return new Actor(
                "system:" + NAME,
                NAME,
                "platform",
                AgencyType.IP_PROTECTION_CENTER,
                "000000",
                Set.of(),
                Set.of(Role.AUDITOR));
    }
}
