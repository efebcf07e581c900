package org.ipcase.referral.criminalreferral;

import java.time.Instant;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralDecider;

/** Makes the view of a referral for one person at one moment. */
record CriminalReferralViews(CriminalReferralDecider decider, CriminalReferralClocks clocks) {

    Function<Snapshot<CriminalReferral>, CriminalReferralView> of(Actor actor, Instant now) {
        return snapshot -> {
            if (!(snapshot.state() instanceof Opened referral)) {
                throw new IllegalStateException(
                        "Expected a referral %s, but nothing is recorded".formatted(snapshot.id()));
            }
            return CriminalReferralView.of(
                    snapshot.id(),
                    snapshot.revision(),
                    referral,
                    decider.allowedActions(referral, actor, now),
                    clocks.of(referral, now));
        };
    }
}
