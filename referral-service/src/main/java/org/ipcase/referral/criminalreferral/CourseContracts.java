package org.ipcase.referral.criminalreferral;

import java.util.Objects;
import java.util.Optional;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.referral.ReferralCourseEvent;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.CriminalCaseWithdrawn;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.FilingCorrected;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.FilingOrdered;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.FilingReasonsAccepted;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.FilingReasonsDemanded;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.FilingReasonsGiven;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.GoodsHandedOver;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.HigherProcuratorateAsked;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.InvestigationUrged;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.JudgmentRecorded;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.NonProsecutionDecided;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ProsecutionDecided;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReconsiderationRequested;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReconsiderationUpheld;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReferralAcceptedBack;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReferralDemanded;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReferralOverdue;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ReverseLinkageBegun;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.SupervisionRequested;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.event.referral.ReferralEvent.PoliceFiled;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent;
import org.ipcase.referral.criminalreferral.domain.CourseClocks;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent;
import org.ipcase.referral.criminalreferral.domain.Letter;
import org.ipcase.referral.criminalreferral.domain.Outcome;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent;
import org.jspecify.annotations.Nullable;

/** What the others are told once the police have answered; no letter's number, no evidence. */
record CourseContracts(CourseClocks clocks) {

    /** Whose referral it is, in the first four fields of every event. */
    private record Head(RecordId id, String number, RecordId theCase, String state) {
        static Head of(RecordId id, Opened referral) {
            var file = referral.caseFile();
            return new Head(id, file.number(), file.theCase().id(), referral.stateName());
        }
    }

    ReferralEvent told(RecordId id, DisputeEvent event, Opened after) {
        var h = Head.of(id, after);
        return switch (event) {
            case DisputeEvent.CaseAcceptedBack(_, var at, _) ->
                    new ReferralAcceptedBack(h.id, h.number, h.theCase, h.state, at);
            case DisputeEvent.ReconsiderationRequested(var letter) ->
                    new ReconsiderationRequested(h.id, h.number, h.theCase, h.state, letter.at());
            case DisputeEvent.RefusalUpheld(var it) ->
                    new ReconsiderationUpheld(
                            h.id, h.number, h.theCase, h.state, it.at(), it.text());
            case DisputeEvent.FiledOnReconsideration(_, var decision) ->
                    new PoliceFiled(
                            h.id,
                            h.number,
                            h.theCase,
                            h.state,
                            decision.documentNumber(),
                            decision.decidedOn(),
                            decision.recordedAt(),
                            decision.late());
            case DisputeEvent.SupervisionSuggested(var it) ->
                    new SupervisionRequested(h.id, h.number, h.theCase, h.state, it.at());
            case DisputeEvent.ReasonsDemanded(var it) ->
                    new FilingReasonsDemanded(
                            h.id,
                            h.number,
                            h.theCase,
                            h.state,
                            it.at(),
                            Objects.requireNonNull(clocks.reasons(it).dueDay()));
            case DisputeEvent.ReasonsGiven(var it) ->
                    new FilingReasonsGiven(h.id, h.number, h.theCase, h.state, it.at(), it.late());
            case DisputeEvent.ReasonsFoundGood(var it) ->
                    new FilingReasonsAccepted(
                            h.id, h.number, h.theCase, h.state, it.at(), it.text());
            case DisputeEvent.FilingWasOrdered(var it, _) ->
                    new FilingOrdered(
                            h.id,
                            h.number,
                            h.theCase,
                            h.state,
                            it.at(),
                            Objects.requireNonNull(clocks.order(it).dueDay()));
            case DisputeEvent.CorrectionIssued(var it) ->
                    new FilingCorrected(h.id, h.number, h.theCase, h.state, it.at());
            case DisputeEvent.HigherProcuratorateAsked(var it, _) ->
                    new HigherProcuratorateAsked(h.id, h.number, h.theCase, h.state, it.at());
        };
    }

    /** The first signature alone is the two offices' matter. */
    @Nullable ReferralEvent told(RecordId id, ProceedingEvent event, Opened after) {
        var h = Head.of(id, after);
        return switch (event) {
            case ProceedingEvent.GoodsSent _, ProceedingEvent.GoodsRefused _ -> null;
            case ProceedingEvent.GoodsTaken(var taken) ->
                    after instanceof CriminalReferral.GoodsHandedOver
                            ? new GoodsHandedOver(h.id, h.number, h.theCase, h.state, taken.at())
                            : null;
            case ProceedingEvent.InvestigationUrged(var it) ->
                    new InvestigationUrged(h.id, h.number, h.theCase, h.state, it.at());
            case ProceedingEvent.CriminalCaseWithdrawn(var it) ->
                    new CriminalCaseWithdrawn(
                            h.id, h.number, h.theCase, h.state, it.at(), it.text(), false);
            case ProceedingEvent.CaseReturned(var it) ->
                    new CriminalCaseWithdrawn(
                            h.id, h.number, h.theCase, h.state, it.at(), it.text(), true);
            case ProceedingEvent.Prosecuted(var it, var court) ->
                    new ProsecutionDecided(h.id, h.number, h.theCase, h.state, it.at(), court.id());
            case ProceedingEvent.NotProsecuted(var it, var decision) ->
                    notProsecuted(h, after, it, decision);
            case ProceedingEvent.ReverseLinkageBegun(var at) ->
                    new ReverseLinkageBegun(h.id, h.number, h.theCase, h.state, at);
            case ProceedingEvent.CourtJudged(var it, var judgment) ->
                    new JudgmentRecorded(
                            h.id,
                            h.number,
                            h.theCase,
                            h.state,
                            it.at(),
                            court(after),
                            judgment.decidedOn(),
                            judgment.convicted());
        };
    }

    private static ReferralCourseEvent notProsecuted(
            Head h, Opened after, Letter letter, Outcome.NonProsecution decision) {
        var file = after.caseFile();
        return new NonProsecutionDecided(
                h.id,
                h.number,
                h.theCase,
                h.state,
                letter.at(),
                file.procuratorate().id(),
                file.agency().id(),
                file.theCase().region(),
                decision.crime().code(),
                file.theCase().right(),
                file.suspects().stream()
                        .map(it -> new Named(it.kind(), it.name(), it.creditCode().orElse(null)))
                        .toList(),
                decision.kind().name(),
                letter.number(),
                letter.text(),
                decision.decidedOn());
    }

    private static String court(Opened after) {
        return after instanceof Pursued it
                ? it.course().outcome().flatMap(Outcome::court).orElseThrow().id()
                : "";
    }

    /** What stays between the offices that take part is not told. */
    static Optional<ReferralEvent> told(RecordId id, AnnexEvent event, Opened after) {
        var h = Head.of(id, after);
        return switch (event) {
            case AnnexEvent.PeriodMissed(var it) ->
                    Optional.of(
                            new ReferralOverdue(
                                    h.id,
                                    h.number,
                                    h.theCase,
                                    h.state,
                                    it.noticedAt(),
                                    it.rule(),
                                    it.breachedAt()));
            case AnnexEvent.ReferralDemanded(var it) ->
                    Optional.of(new ReferralDemanded(h.id, h.number, h.theCase, h.state, it.at()));
            case AnnexEvent.ReceiptNoted _,
                    AnnexEvent.PenaltyNoted _,
                    AnnexEvent.PenaltyCopiesSent _,
                    AnnexEvent.DutyCrimeReferred _,
                    AnnexEvent.ConsultationAsked _,
                    AnnexEvent.ConsultationAnswered _ ->
                    Optional.empty();
        };
    }
}
