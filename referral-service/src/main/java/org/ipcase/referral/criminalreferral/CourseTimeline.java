package org.ipcase.referral.criminalreferral;

import static org.ipcase.referral.criminalreferral.CriminalReferralTimeline.decision;
import static org.ipcase.referral.criminalreferral.CriminalReferralTimeline.with;

import java.util.Map;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent;
import org.ipcase.referral.criminalreferral.domain.Letter;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent;

/** What the timeline shows of the steps after the answer of the police (后续办理过程). */
final class CourseTimeline {
    private CourseTimeline() {}

    static Map<String, String> facts(DisputeEvent event) {
        return switch (event) {
            case DisputeEvent.CaseAcceptedBack(_, _, var note) -> Map.of("note", note);
            case DisputeEvent.ReconsiderationRequested(var it) -> letter(it);
            case DisputeEvent.RefusalUpheld(var it) -> letter(it);
            case DisputeEvent.FiledOnReconsideration(var it, var decision) ->
                    with("reconsideration", it.number(), decision(decision));
            case DisputeEvent.SupervisionSuggested(var it) -> letter(it);
            case DisputeEvent.ReasonsDemanded(var it) -> letter(it);
            case DisputeEvent.ReasonsGiven(var it) -> letter(it);
            case DisputeEvent.ReasonsFoundGood(var it) -> letter(it);
            case DisputeEvent.FilingWasOrdered(var it, var chief) ->
                    with("chiefProcurator", chief, letter(it));
            case DisputeEvent.CorrectionIssued(var it) -> letter(it);
            case DisputeEvent.HigherProcuratorateAsked(var it, var higher) ->
                    with("higher", higher.name(), letter(it));
        };
    }

    static Map<String, String> facts(ProceedingEvent event) {
        return switch (event) {
            case ProceedingEvent.GoodsSent(var given) ->
                    with(
                            "lines",
                            String.valueOf(given.lines().size()),
                            with(
                                    "difference",
                                    given.difference().orElse(""),
                                    Map.of("late", String.valueOf(given.late()))));
            case ProceedingEvent.GoodsTaken(var taken) ->
                    with(
                            "lines",
                            String.valueOf(taken.lines().size()),
                            Map.of("difference", taken.difference().orElse("")));
            case ProceedingEvent.GoodsRefused(var reasons, _, _) -> Map.of("reasons", reasons);
            case ProceedingEvent.InvestigationUrged(var it) -> letter(it);
            case ProceedingEvent.CriminalCaseWithdrawn(var it) -> letter(it);
            case ProceedingEvent.CaseReturned(var it) -> letter(it);
            case ProceedingEvent.Prosecuted(var it, var court) ->
                    with("court", court.name(), letter(it));
            case ProceedingEvent.NotProsecuted(var it, var decision) ->
                    with("kind", decision.kind().name(), letter(it));
            case ProceedingEvent.ReverseLinkageBegun _ -> Map.of();
            case ProceedingEvent.CourtJudged(var it, var judgment) ->
                    with(
                            "convicted",
                            String.valueOf(judgment.convicted()),
                            with("decidedOn", judgment.decidedOn().toString(), letter(it)));
        };
    }

    /** Of a lead about an official only its number and way: what it says is not for all readers. */
    static Map<String, String> facts(AnnexEvent event) {
        return switch (event) {
            case AnnexEvent.PeriodMissed(var it) ->
                    Map.of("rule", it.rule(), "breachedAt", it.breachedAt().toString());
            case AnnexEvent.ReceiptNoted(var slip) ->
                    Map.of("stage", slip.stage().name(), "office", slip.office());
            case AnnexEvent.PenaltyNoted(var it) ->
                    with(
                            "documentNumber",
                            it.documentNumber().orElse(""),
                            Map.of("decidedOn", it.decidedOn().toString()));
            case AnnexEvent.PenaltyCopiesSent(var it) ->
                    Map.of(
                            "holderToldOn", it.holderToldOn().toString(),
                            "late", String.valueOf(it.late()));
            case AnnexEvent.ReferralDemanded(var it) -> letter(it);
            case AnnexEvent.DutyCrimeReferred(var it, var to) ->
                    Map.of("documentNumber", it.number(), "to", to.name(), "basis", it.basis());
            case AnnexEvent.ConsultationAsked(var it) ->
                    Map.of(
                            "id", it.id(),
                            "kind", it.kind().name(),
                            "asked", it.asked().name(),
                            "documentNumber", it.letter());
            case AnnexEvent.ConsultationAnswered(var id, var reply, _) ->
                    Map.of("id", id, "late", String.valueOf(reply.late()));
        };
    }

    private static Map<String, String> letter(Letter it) {
        return with(
                "documentNumber",
                it.number(),
                with(
                        "basis",
                        it.basis(),
                        with("text", it.text(), Map.of("late", String.valueOf(it.late())))));
    }
}
