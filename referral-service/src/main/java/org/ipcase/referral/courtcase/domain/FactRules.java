package org.ipcase.referral.courtcase.domain;

import java.util.Optional;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.courtcase.domain.CourtCase.Undecided;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ContestFacts;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RuleOnContest;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.TakeFacts;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.ContestRuledOn;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.FactsContested;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.FactsTaken;
import org.ipcase.referral.factfinding.domain.Finding;
import org.ipcase.referral.factfinding.domain.Standing;
import org.ipcase.referral.factfinding.domain.Standings;

/**
 * Facts found by an agency before the court (行政认定事实的采信).
 *
 * <p>Source: CRT-07, 知识产权民事诉讼证据规定 (2020) art. 6: no further proof is needed if nobody sued in time
 * or a judgment confirmed the facts, unless contrary evidence is strong enough.
 */
record FactRules(Standings standings) {

    Decision<CourtCaseEvent> take(Undecided here, TakeFacts it) {
        return it.known()
                .map(known -> take(here, it, known))
                .orElseGet(() ->
                        Decision.reject(CourtCaseProblem.FACTS_UNKNOWN, it.finding().value()));
    }

    private Decision<CourtCaseEvent> take(Undecided here, TakeFacts it, Finding known) {
        if (here.docket().facts().stream().anyMatch(fact -> fact.finding().equals(it.finding()))) {
            return Decision.reject(
                    CourtCaseProblem.FACTS_ALREADY_TAKEN, known.source().caseNumber());
        }
        var standing = standings.of(known, it.at());
        return standing.usable()
                ? Decision.accept(new FactsTaken(taken(here, it, known, standing)))
                : Decision.reject(CourtCaseProblem.FACTS_NOT_FINAL, why(standing));
    }

    private static String why(Standing standing) {
        return standing.until()
                .map(day -> "%s until %s".formatted(standing.basis(), day))
                .orElseGet(() -> standing.basis().name());
    }

    private static TakenFact taken(Undecided here, TakeFacts it, Finding known, Standing standing) {
        var source = known.source();
        return new TakenFact(
                "F" + (here.docket().facts().size() + 1),
                it.finding(),
                new TakenFact.Source(
                        source.agency(),
                        source.caseNumber(),
                        source.documentNumber(),
                        source.decidedOn(),
                        source.servedOn()),
                standing.basis(),
                known.text(),
                it.actor().name(),
                it.at(),
                Optional.empty());
    }

    static Decision<CourtCaseEvent> contest(Undecided here, ContestFacts it) {
        return here.docket()
                .fact(it.fact())
                .map(fact ->
                        fact.contest().isPresent()
                                ? Decision.<CourtCaseEvent>reject(
                                        CourtCaseProblem.ALREADY_CONTESTED, fact.stateName())
                                : Decision.<CourtCaseEvent>accept(
                                        new FactsContested(
                                                fact.contested(
                                                        new TakenFact.Contest(
                                                                it.party(),
                                                                it.reasons(),
                                                                it.evidence(),
                                                                it.actor().name(),
                                                                it.at(),
                                                                Optional.empty())))))
                .orElseGet(() -> Decision.reject(CourtCaseProblem.FACTS_UNKNOWN, it.fact()));
    }

    static Decision<CourtCaseEvent> rule(Undecided here, RuleOnContest it) {
        var fact = here.docket().fact(it.fact());
        if (fact.isEmpty()) {
            return Decision.reject(CourtCaseProblem.FACTS_UNKNOWN, it.fact());
        }
        return fact.filter(TakenFact::open)
                .flatMap(open ->
                        open.contest()
                                .map(contest ->
                                        open.contested(
                                                contest.ruled(
                                                        new TakenFact.Ruling(
                                                                it.overturned(),
                                                                it.reasons(),
                                                                it.actor().name(),
                                                                it.at())))))
                .map(ruled -> Decision.<CourtCaseEvent>accept(new ContestRuledOn(ruled)))
                .orElseGet(() -> Decision.reject(CourtCaseProblem.NO_CONTEST, it.fact()));
    }
}
