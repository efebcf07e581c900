package org.ipcase.referral.courtcase.domain;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.referral.courtcase.domain.Docket.Link;
import org.ipcase.referral.courtcase.domain.Docket.Registration;

/** What happens to a case before the court. */
public sealed interface CourtCaseEvent {
    /**
     * @param registration of a suit; a prosecuted case is registered later
     */
    record CaseReceived(Matter matter, Optional<Registration> registration)
            implements CourtCaseEvent {}

    record CaseRegistered(Registration registration) implements CourtCaseEvent {}

    record CaseLinked(Link link) implements CourtCaseEvent {}

    record LinkRemoved(String link, String reason, Instant at) implements CourtCaseEvent {}

    record FactsTaken(TakenFact fact) implements CourtCaseEvent {}

    record FactsContested(TakenFact fact) implements CourtCaseEvent {}

    record ContestRuledOn(TakenFact fact) implements CourtCaseEvent {}

    record CaseJudged(Judgment judgment) implements CourtCaseEvent {}

    record CaseReturned(Return back) implements CourtCaseEvent {}
}
