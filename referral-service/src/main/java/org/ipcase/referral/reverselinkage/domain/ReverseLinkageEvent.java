package org.ipcase.referral.reverselinkage.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.office.domain.Seat;

/** What happens to a reverse linkage (反向衔接经过). */
public sealed interface ReverseLinkageEvent {

    record LinkageOpened(Matter matter) implements ReverseLinkageEvent {}

    /** REV-01. */
    record MatterTransferred(Review.Transfer transfer) implements ReverseLinkageEvent {}

    /** REV-02. */
    record ReviewRegistered(Instant at, LegalClock clock) implements ReverseLinkageEvent {}

    /** Time of asking another procuratorate is not counted (REV-02). */
    record TimeExcluded(String procuratorate, LegalClock clock) implements ReverseLinkageEvent {}

    /** By the chief procurator (REV-02). */
    record ReviewExtended(int days, String documentNumber, LegalClock clock)
            implements ReverseLinkageEvent {}

    /** REV-03. */
    record ReviewSuspended(Review.Suspension suspension, LegalClock clock)
            implements ReverseLinkageEvent {}

    record ReviewResumed(LocalDate on, String reason, LegalClock clock)
            implements ReverseLinkageEvent {}

    /** REV-05. */
    record MatterReportedUp(Review.ReportedUp report, Seat to) implements ReverseLinkageEvent {}

    /** REV-04. */
    record OpinionWasIssued(Opinion opinion) implements ReverseLinkageEvent {}

    /** REV-04. */
    record ReviewEnded(ReverseLinkage.Ending ending) implements ReverseLinkageEvent {}

    record OpinionSignedFor(Opinion.Receipt receipt) implements ReverseLinkageEvent {}

    /** REV-06. */
    record OpinionAnswered(Opinion.Answer answer) implements ReverseLinkageEvent {}

    /** REV-06. */
    record SuperiorNotified(Opinion.SuperiorTold told) implements ReverseLinkageEvent {}

    record FollowedUp(Opinion.Note note) implements ReverseLinkageEvent {}
}
