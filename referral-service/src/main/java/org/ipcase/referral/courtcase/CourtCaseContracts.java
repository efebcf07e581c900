package org.ipcase.referral.courtcase;

import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.event.referral.CourtEvent;
import org.ipcase.kernel.event.referral.CourtEvent.CourtCaseJudged;
import org.ipcase.kernel.event.referral.CourtEvent.CourtCaseReturned;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;
import org.ipcase.referral.courtcase.domain.CourtCase;
import org.ipcase.referral.courtcase.domain.CourtCase.Kept;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseJudged;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseLinked;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseReceived;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseRegistered;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseReturned;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.ContestRuledOn;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.FactsContested;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.FactsTaken;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.LinkRemoved;
import org.ipcase.referral.courtcase.domain.Docket.Registration;
import org.ipcase.referral.courtcase.domain.Judgment;
import org.ipcase.referral.courtcase.domain.Matter.Prosecution;
import org.ipcase.referral.courtcase.domain.Return;

/** What of a prosecuted case the others are told: how it ended (REQ-11). */
final class CourtCaseContracts {
    private CourtCaseContracts() {}

    static List<Fact> facts(RecordId id, CourtCaseEvent event, CourtCase after) {
        if (!(after instanceof Kept kept)) {
            throw new IllegalStateException("Expected a case after " + event);
        }
        return kept
                .matter()
                .prosecution()
                .flatMap(it -> told(id, event, kept, it))
                .map(it -> new Fact(ReferralEvent.TOPIC, it.type(), 1, it.caseId(), it))
                .stream()
                .toList();
    }

    private static Optional<CourtEvent> told(
            RecordId id, CourtCaseEvent event, Kept kept, Prosecution from) {
        return switch (event) {
            case CaseJudged(var judgment) -> Optional.of(judged(id, kept, from, judgment));
            case CaseReturned(var back) -> Optional.of(returned(id, kept, from, back));
            // What the court notes while it has the case is its own.
            case CaseReceived _,
                    CaseRegistered _,
                    CaseLinked _,
                    LinkRemoved _,
                    FactsTaken _,
                    FactsContested _,
                    ContestRuledOn _ ->
                    Optional.empty();
        };
    }

    private static CourtCaseJudged judged(
            RecordId id, Kept kept, Prosecution from, Judgment judgment) {
        return new CourtCaseJudged(
                id,
                kept.matter().number(),
                from.referralId(),
                from.caseId(),
                kept.matter().court().id(),
                judgment.at(),
                judgment.by(),
                kept.docket().registration().map(Registration::number).orElseThrow().text(),
                judgment.decidedOn(),
                judgment.convicted(),
                judgment.text(),
                judgment.fine().orElse(null));
    }

    private static CourtCaseReturned returned(
            RecordId id, Kept kept, Prosecution from, Return back) {
        return new CourtCaseReturned(
                id,
                kept.matter().number(),
                from.referralId(),
                from.caseId(),
                kept.matter().court().id(),
                back.at(),
                back.by(),
                back.documentNumber(),
                back.reasons());
    }
}
