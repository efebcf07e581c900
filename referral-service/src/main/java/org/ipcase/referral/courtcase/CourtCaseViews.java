package org.ipcase.referral.courtcase;

import java.time.Instant;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.referral.courtcase.domain.CourtCase;
import org.ipcase.referral.courtcase.domain.CourtCase.Kept;
import org.ipcase.referral.courtcase.domain.CourtCaseClocks;
import org.ipcase.referral.courtcase.domain.CourtCaseDecider;

/** Makes the view of a case before the court for one person at one moment. */
record CourtCaseViews(CourtCaseDecider decider, CourtCaseClocks clocks) {

    Function<Snapshot<CourtCase>, CourtCaseView> of(Actor actor, Instant now) {
        return snapshot -> {
            if (!(snapshot.state() instanceof Kept kept)) {
                throw new IllegalStateException(
                        "Expected a case %s, but nothing is recorded".formatted(snapshot.id()));
            }
            return CourtCaseView.of(
                    new CourtCaseView.Head(
                            snapshot.id(),
                            snapshot.revision(),
                            decider.allowedActions(kept, actor),
                            ClockView.of(clocks.of(kept, now))),
                    kept);
        };
    }
}
