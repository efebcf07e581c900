package org.ipcase.referral.criminalreferral;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.platform.handover.DeskHandovers;
import org.ipcase.platform.handover.HandoverView;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteReceipt;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;

/**
 * A file of which no message arrived, and which the receiver has all the same (对账送达): the ledger
 * says delivered. Goods are counted and signed for by hand, and no message proves them.
 */
record FoundFiles(Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals)
        implements DeskHandovers.Receipt {
    private static final String NAME = "handover-reconciliation";

    @Override
    public boolean delivered(HandoverView sent, Instant now) {
        if (!sent.what().equals(CriminalReferralIndex.FILE)) {
            return false;
        }
        var open = referrals.load(sent.id()).flatMap(it -> underWay(it.state()));
        open.ifPresent(it -> note(sent, it, now));
        return open.isPresent();
    }

    private static Optional<Handover> underWay(CriminalReferral state) {
        return state instanceof HandedOver it ? it.dispatch().file().open() : Optional.empty();
    }

    private void note(HandoverView sent, Handover open, Instant now) {
        var found =
                new Told<>(
                        "reconciled:" + open.terms().id(),
                        "org.ipcase.referral.file-found.v1",
                        NAME,
                        sent.id().value(),
                        now,
                        open.terms().id(),
                        open.terms());
        referrals.react(
                sent.id(),
                found,
                new NoteReceipt(
                        Actor.system(NAME),
                        now,
                        Slip.of(Stage.DELIVERED, open.terms().to(), NAME, now)));
    }
}
