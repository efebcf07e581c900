package org.ipcase.cases.patentruling.domain;

import java.util.List;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.CorrectionRequested;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.DamagesMediationAsked;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.DamagesMediationRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.FilingRefused;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.HearingRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.HearingScheduled;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.InfringementStopped;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.JudgmentRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.JurisdictionDisputed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.PapersCorrected;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestAnswered;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestServed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingFiled;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingMade;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingRequested;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingServed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingSuspended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuitRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuspensionAsked;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A request for a ruling on a patent infringement dispute (专利侵权纠纷行政裁决请求).
 *
 * <p>Received, perhaps corrected, filed within 5 working days (PAT-03), served, answered, perhaps
 * heard, and closed within 3 months (PAT-09) by ruling, settlement or withdrawal. A ruling to stop
 * may be challenged in court within 15 days (PAT-10).
 */
public sealed interface PatentRuling {
    /** Nothing was recorded under this id. */
    record Nothing() implements PatentRuling {}

    /**
     * @param before the stage to return to after a suspension
     * @param end settlement or reason of withdrawal
     */
    record Ruling(
            String number,
            PatentRulingStage stage,
            PatentRulingStage before,
            RulingRequested request,
            @Nullable CorrectionRequested correction,
            @Nullable PapersCorrected corrected,
            @Nullable RulingFiled filing,
            @Nullable FilingRefused refusal,
            @Nullable JurisdictionDisputed jurisdiction,
            @Nullable RequestServed service,
            @Nullable RequestAnswered answer,
            @Nullable HearingScheduled hearing,
            List<HearingRecorded> hearings,
            @Nullable SuspensionAsked suspensionAsked,
            @Nullable RulingSuspended suspension,
            @Nullable RulingMade ruling,
            @Nullable RulingServed rulingService,
            @Nullable InfringementStopped stopped,
            @Nullable SuitRecorded suit,
            @Nullable JudgmentRecorded judgment,
            @Nullable DamagesMediationAsked damagesAsked,
            @Nullable DamagesMediationRecorded damages,
            @Nullable String end,
            List<LegalClock> clocks)
            implements PatentRuling {
        public Ruling {
            hearings = List.copyOf(hearings);
            clocks = List.copyOf(clocks);
        }

        Petition petition() {
            return request.petition();
        }

        public Office office() {
            return request.office();
        }

        /** How often the period for closing was extended (PAT-09). */
        int extensions() {
            return Due.last(clocks, "PAT-09")
                    .map(clock -> clock.course().extensions().size())
                    .orElse(0);
        }
    }
}
