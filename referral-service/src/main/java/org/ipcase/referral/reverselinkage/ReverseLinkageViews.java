package org.ipcase.referral.reverselinkage;

import java.time.Instant;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Opened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageClocks;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageDecider;

/** Makes the view of a reverse linkage for one person at one moment. */
record ReverseLinkageViews(ReverseLinkageDecider decider, ReverseLinkageClocks clocks) {

    Function<Snapshot<ReverseLinkage>, ReverseLinkageView> of(Actor actor, Instant now) {
        return snapshot -> {
            if (!(snapshot.state() instanceof Opened linkage)) {
                throw new IllegalStateException(
                        "Expected a linkage %s, but nothing is recorded".formatted(snapshot.id()));
            }
            return ReverseLinkageView.of(
                    snapshot.id(),
                    snapshot.revision(),
                    linkage,
                    decider.allowedActions(linkage, actor, now),
                    clocks.of(linkage, now));
        };
    }
}
