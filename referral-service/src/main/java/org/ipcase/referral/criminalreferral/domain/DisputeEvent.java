package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import org.ipcase.referral.office.domain.Office;

/** What happens when the police did not file (不立案之后). */
public sealed interface DisputeEvent extends CriminalReferralEvent {

    /** REF-15: the case is the agency's again. */
    record CaseAcceptedBack(String by, Instant at, String note) implements DisputeEvent {}

    /** REF-16. */
    record ReconsiderationRequested(Letter letter) implements DisputeEvent {}

    /** REF-17. */
    record RefusalUpheld(Letter letter) implements DisputeEvent {}

    /** REF-17: 立案 on reconsideration. */
    record FiledOnReconsideration(Letter letter, FilingDecision decision) implements DisputeEvent {}

    /** REF-18, REF-18b. */
    record SupervisionSuggested(Letter letter) implements DisputeEvent {}

    /** REF-19, REF-18b. */
    record ReasonsDemanded(Letter letter) implements DisputeEvent {}

    /** REF-19. */
    record ReasonsGiven(Letter letter) implements DisputeEvent {}

    /** REF-20b. */
    record ReasonsFoundGood(Letter letter) implements DisputeEvent {}

    /**
     * REF-20.
     *
     * @param chief procurator who decided
     */
    record FilingWasOrdered(Letter letter, String chief) implements DisputeEvent {}

    /** REF-18b, REF-20. */
    record CorrectionIssued(Letter letter) implements DisputeEvent {}

    /** REF-20. */
    record HigherProcuratorateAsked(Letter letter, Office higher) implements DisputeEvent {}
}
