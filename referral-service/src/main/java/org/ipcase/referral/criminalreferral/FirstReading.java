package org.ipcase.referral.criminalreferral;

import java.time.Clock;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteReceipt;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.springframework.stereotype.Component;

/**
 * Notes that somebody of the office a file goes to has opened it (已阅): once a hand-over, in the
 * ledger that sender and receiver share (design.md §13).
 */
@Component
class FirstReading {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;
    private final Clock clock;

    FirstReading(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk,
            Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Whoever reads first reads the file with the receipt in it. */
    void by(Actor reader, RecordId id) {
        desk.load(id)
                .filter(found -> found.state() instanceof HandedOver)
                .flatMap(found -> ((HandedOver) found.state()).dispatch().file().open())
                .filter(open -> reader.worksFor(open.terms().to()))
                .filter(open -> open.stage() == Stage.SENT || open.stage() == Stage.DELIVERED)
                .ifPresent(open -> note(reader, id, open));
    }

    private void note(Actor reader, RecordId id, Handover open) {
        var now = clock.instant();
        var opened =
                new Told<>(
                        "read:" + open.terms().id(),
                        "org.ipcase.referral.file-read.v1",
                        "referral-service",
                        id.value(),
                        now,
                        open.terms().id(),
                        open.terms());
        desk.react(
                id,
                opened,
                new NoteReceipt(
                        Actor.system("referral-service"),
                        now,
                        Slip.of(Stage.READ, open.terms().to(), reader.name(), now)));
    }
}
