package org.ipcase.referral.factfinding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.caseservice.RightAtStake;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.referral.factfinding.domain.FactFinding;
import org.ipcase.referral.factfinding.domain.FactFinding.Told;
import org.ipcase.referral.factfinding.domain.FactFindingAccess;
import org.ipcase.referral.factfinding.domain.Finding;
import org.ipcase.referral.factfinding.domain.Finding.Remedy;
import org.ipcase.referral.factfinding.domain.Standing;
import org.ipcase.referral.factfinding.domain.Standings;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/**
 * Facts found, for a court or a party, with their source and standing.
 *
 * @param facts what was found; absent until it may be used, for all but the agency and those above
 *     it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactFindingView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        RecordId caseId,
        String caseNumber,
        OfficeView agency,
        String kind,
        @Nullable String documentNumber,
        LocalDate decidedOn,
        LocalDate servedOn,
        String region,
        String violation,
        RightAtStake right,
        List<Named> parties,
        StandingView standing,
        List<RemedyView> remedies,
        @Nullable String facts) {

    /**
     * @param usable whether no further proof is needed unless contrary evidence is strong enough
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StandingView(
            boolean usable,
            String basis,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String document,
            Bilingual explanation,
            String rule,
            String source) {
        static StandingView of(Standing it) {
            return new StandingView(
                    it.usable(),
                    it.basis().name(),
                    it.since().orElse(null),
                    it.until().orElse(null),
                    it.document().orElse(null),
                    Explanations.of(it),
                    "CRT-07",
                    "最高人民法院关于知识产权民事诉讼证据的若干规定(2020) 第6条");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RemedyView(
            int number,
            String kind,
            LocalDate filedOn,
            @Nullable String outcome,
            @Nullable LocalDate endedOn,
            @Nullable String document) {
        static RemedyView of(Remedy it) {
            return new RemedyView(
                    it.number(),
                    it.kind().name(),
                    it.filedOn(),
                    it.outcome().map(Enum::name).orElse(null),
                    it.endedOn().orElse(null),
                    it.document().orElse(null));
        }
    }

    static FactFindingView of(
            Snapshot<FactFinding> snapshot, Standings standings, Actor reader, Instant now) {
        if (!(snapshot.state() instanceof Told(var finding))) {
            throw new IllegalStateException("Expected facts found " + snapshot.id());
        }
        var standing = standings.of(finding, now);
        return of(
                snapshot,
                finding,
                standing,
                FactFindingAccess.seesText(finding, reader, standing) ? finding.text() : null);
    }

    private static FactFindingView of(
            Snapshot<FactFinding> snapshot,
            Finding finding,
            Standing standing,
            @Nullable String text) {
        var source = finding.source();
        return new FactFindingView(
                snapshot.id(),
                source.documentNumber().orElse(source.caseNumber()),
                snapshot.state().stateName(),
                snapshot.revision(),
                List.of(),
                List.of(),
                source.caseId(),
                source.caseNumber(),
                OfficeView.of(source.agency()),
                source.kind(),
                source.documentNumber().orElse(null),
                source.decidedOn(),
                source.servedOn(),
                source.region(),
                source.violation(),
                finding.right(),
                finding.parties(),
                StandingView.of(standing),
                finding.remedies().stream().map(RemedyView::of).toList(),
                text);
    }
}
