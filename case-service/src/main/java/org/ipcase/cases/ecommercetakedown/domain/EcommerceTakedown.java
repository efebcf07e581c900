package org.ipcase.cases.ecommercetakedown.domain;

import java.util.List;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ComplaintProven;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DecisionRecorded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DeclarationForwarded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DelayClaimed;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.InactionReported;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.MeasuresEnded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.MeasuresTaken;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NonInfringementDeclared;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticePublished;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticeRejected;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticeWithdrawn;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.PlatformNotified;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A notice of infringement to an e-commerce platform (电子商务平台侵权通知).
 *
 * <p>The platform takes measures and forwards the notice promptly (ECN-02); the shop may declare
 * that it does not infringe (ECN-03); from the day the declaration reaches the owner, fifteen days
 * run to complain or sue (ECN-05). Without proof the measures end at once; with proof they stay
 * until the decision.
 */
public sealed interface EcommerceTakedown {
    /** Nothing was recorded under this id. */
    record Nothing() implements EcommerceTakedown {}

    /**
     * @param number human number
     */
    record Takedown(
            String number,
            EcommerceTakedownStage stage,
            PlatformNotified notice,
            @Nullable NoticeRejected rejection,
            @Nullable MeasuresTaken measures,
            @Nullable NonInfringementDeclared declaration,
            @Nullable DeclarationForwarded forwarded,
            @Nullable DelayClaimed delay,
            @Nullable ComplaintProven proof,
            @Nullable MeasuresEnded ended,
            @Nullable DecisionRecorded decision,
            @Nullable NoticePublished published,
            @Nullable InactionReported inaction,
            @Nullable NoticeWithdrawn withdrawal,
            List<LegalClock> clocks)
            implements EcommerceTakedown {
        public Takedown {
            clocks = List.copyOf(clocks);
        }
    }
}
