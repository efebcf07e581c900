package org.ipcase.referral.handover;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteReceipt;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralAccess;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares what was sent with what the receiver has (交接对账): a file of which no message arrived, and
 * which the receiver's desk holds all the same, is delivered; one that it does not hold is counted
 * and alarms (REQ-04).
 */
final class Reconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final String NAME = "handover-reconciliation";

    private final HandoversUnderWay underWay;
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals;
    private final Clock clock;
    private final Duration grace;
    private volatile Result last = new Result(0, 0, Instant.EPOCH);

    /**
     * @param undelivered sent longer ago than the grace period, and not with the receiver
     * @param repaired whose message was lost, found with the receiver this time
     */
    record Result(int undelivered, int repaired, Instant at) {}

    Reconciliation(
            HandoversUnderWay underWay,
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals,
            Clock clock,
            Duration grace,
            MeterRegistry meters) {
        this.underWay = underWay;
        this.referrals = referrals;
        this.clock = clock;
        this.grace = grace;
        Gauge.builder("ipcase.handover.undelivered", this, it -> it.last.undelivered())
                .description("Files sent that nothing proves to have arrived; 0 or an alarm")
                .register(meters);
    }

    Result last() {
        return last;
    }

    Result run() {
        var now = clock.instant();
        var overdue =
                underWay.of(everything()).stream()
                        .filter(it -> it.what().equals("FILE"))
                        .filter(it -> it.stage().equals(Stage.SENT.name()))
                        .filter(it -> it.since().plus(grace).isBefore(now))
                        .toList();
        int repaired = (int) overdue.stream().filter(it -> repair(it, now)).count();
        last = new Result(overdue.size() - repaired, repaired, now);
        if (last.undelivered() > 0) {
            LOG.error(
                    "{} files were sent and did not arrive: {}", last.undelivered(), ids(overdue));
        }
        return last;
    }

    /** The receiver's desk holds what its key opens. */
    private boolean repair(HandoverView sent, Instant now) {
        return referrals
                .load(new RecordId(sent.referralId()))
                .filter(it ->
                        CriminalReferralAccess.readers(it.state())
                                .contains(AccessKey.agency(sent.to())))
                .flatMap(it -> open(it).map(handover -> note(it.id(), handover, now)))
                .orElse(false);
    }

    private static java.util.Optional<Handover> open(Snapshot<CriminalReferral> found) {
        return found.state() instanceof HandedOver it
                ? it.dispatch().file().open()
                : java.util.Optional.empty();
    }

    private boolean note(RecordId referral, Handover open, Instant now) {
        var found =
                new Told<>(
                        "reconciled:" + open.terms().id(),
                        "org.ipcase.referral.file-found.v1",
                        NAME,
                        referral.value(),
                        now,
                        open.terms().id(),
                        open.terms());
        referrals.react(
                referral,
                found,
                new NoteReceipt(
                        Actor.system(NAME),
                        now,
                        Slip.of(Stage.DELIVERED, open.terms().to(), NAME, now)));
        return true;
    }

    private static List<String> ids(List<HandoverView> sent) {
        return sent.stream().map(HandoverView::number).toList();
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
