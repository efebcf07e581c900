package org.ipcase.referral.courtcase;

import java.util.Map;
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

/** What the timeline says of each event. */
final class CourtCaseTimeline {
    private CourtCaseTimeline() {}

    static Map<String, String> facts(CourtCaseEvent event) {
        return switch (event) {
            case CaseReceived(var matter, var registration) ->
                    registration
                            .map(it -> Map.of("caseNumber", it.number().text()))
                            .orElseGet(() ->
                                    matter.prosecution()
                                            .map(it -> Map.of("indictment", it.indictment()))
                                            .orElse(Map.of()));
            case CaseRegistered(var it) -> Map.of("caseNumber", it.number().text());
            case CaseLinked(var it) ->
                    Map.of("kind", it.kind().name(), "number", it.number().text());
            case LinkRemoved(var link, var reason, _) -> Map.of("link", link, "reason", reason);
            case FactsTaken(var it) ->
                    Map.of(
                            "caseNumber", it.source().caseNumber(),
                            "basis", it.basis().name());
            case FactsContested(var it) ->
                    Map.of(
                            "fact", it.id(),
                            "party", it.contest().map(contest -> contest.party()).orElse(""));
            case ContestRuledOn(var it) -> Map.of("fact", it.id(), "state", it.stateName());
            case CaseJudged(var it) ->
                    Map.of(
                            "decidedOn", it.decidedOn().toString(),
                            "result", it.outcome().map(Enum::name).orElseGet(it::text));
            case CaseReturned(var it) ->
                    Map.of("documentNumber", it.documentNumber(), "reasons", it.reasons());
        };
    }
}
