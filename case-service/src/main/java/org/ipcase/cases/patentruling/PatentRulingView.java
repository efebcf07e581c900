package org.ipcase.cases.patentruling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.OfficeView;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.party.RightView;
import org.ipcase.cases.patentruling.domain.PatentRuling;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingAccess;
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
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingServed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingSuspended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuitRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuspensionAsked;
import org.ipcase.cases.patentruling.domain.PetitionerStanding;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * A request for a ruling as the parties and the office see it.
 *
 * @param evaluationReportMayBeAsked utility model or design without a 专利权评价报告 (专利法 66)
 * @param nationalRequestPossible 可请求国家局处理 (PAT-14)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatentRulingView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        PartyView petitioner,
        PetitionerStanding standing,
        List<PartyView> respondents,
        RightView right,
        String region,
        OfficeView agency,
        LocalDate actDate,
        String claims,
        String facts,
        List<RecordId> evidenceIds,
        boolean respondentAbroad,
        @Nullable String earlierRuling,
        boolean evaluationReportMayBeAsked,
        boolean nationalRequestPossible,
        Instant requestedAt,
        @Nullable CorrectionRequested correction,
        @Nullable PapersCorrected corrected,
        @Nullable RulingFiled filing,
        @Nullable FilingRefused filingRefused,
        @Nullable JurisdictionDisputed jurisdictionDispute,
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
        @Nullable DamagesMediationRecorded damagesMediation,
        @Nullable String end) {
    static PatentRulingView of(
            Snapshot<PatentRuling> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Ruling it)) {
            throw RequestProblem.notFound();
        }
        var petition = it.request().petition();
        var kind = petition.right().kind();
        return new PatentRulingView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                PatentRulingAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                PartyView.of(petition.petitioner()),
                petition.standing(),
                PartyView.of(petition.respondents()),
                RightView.of(petition.right()),
                petition.region(),
                OfficeView.of(it.office()),
                petition.actDate(),
                petition.claims(),
                petition.facts(),
                petition.evidence(),
                petition.respondentAbroad(),
                petition.earlierRuling(),
                kind != RightKind.INVENTION && !petition.evaluationReport(),
                it.request().nationalRequestPossible(),
                it.request().at(),
                it.correction(),
                it.corrected(),
                it.filing(),
                it.refusal(),
                it.jurisdiction(),
                it.service(),
                it.answer(),
                it.hearing(),
                it.hearings(),
                it.suspensionAsked(),
                it.suspension(),
                it.ruling(),
                it.rulingService(),
                it.stopped(),
                it.suit(),
                it.judgment(),
                it.damagesAsked(),
                it.damages(),
                it.end());
    }
}
