package org.ipcase.referral.reverselinkage.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.referral.office.domain.Office;
import org.ipcase.referral.office.domain.Seat;

/** What is asked of a reverse linkage, by whom and when. */
public sealed interface ReverseLinkageCommand {
    Actor actor();

    Instant at();

    record OpenLinkage(Actor actor, Instant at, Matter matter) implements ReverseLinkageCommand {}

    /** REV-01. */
    record TransferMatter(Actor actor, Instant at) implements ReverseLinkageCommand {}

    /** REV-02. */
    record RegisterReview(Actor actor, Instant at) implements ReverseLinkageCommand {}

    /**
     * REV-02.
     *
     * @param procuratorate that was asked
     * @param from first day not counted
     * @param until last day not counted
     */
    record ExcludeTime(
            Actor actor,
            Instant at,
            String procuratorate,
            LocalDate from,
            LocalDate until,
            String documentNumber)
            implements ReverseLinkageCommand {}

    /** REV-02; the paper is the chief procurator's. */
    record ExtendReview(Actor actor, Instant at, int days, String documentNumber)
            implements ReverseLinkageCommand {}

    /** REV-03. */
    record SuspendReview(
            Actor actor, Instant at, Review.Suspension.Ground ground, String documentNumber)
            implements ReverseLinkageCommand {}

    record ResumeReview(Actor actor, Instant at, String reason) implements ReverseLinkageCommand {}

    /**
     * REV-05.
     *
     * @param to the procuratorate of the agency's level, as the directory knows it today
     */
    record ReportUp(Actor actor, Instant at, Seat agency, Optional<Seat> to, String reasons)
            implements ReverseLinkageCommand {}

    /** REV-04. */
    record IssueOpinion(Actor actor, Instant at, Seat agency, Opinion.Content content)
            implements ReverseLinkageCommand {}

    /** REV-04. */
    record EndReview(Actor actor, Instant at, String documentNumber, String reasons)
            implements ReverseLinkageCommand {}

    record SignForOpinion(Actor actor, Instant at) implements ReverseLinkageCommand {}

    /** REV-06. */
    record AnswerOpinion(
            Actor actor,
            Instant at,
            Opinion.Answer.Result result,
            String text,
            Optional<String> documentNumber)
            implements ReverseLinkageCommand {}

    /**
     * REV-06.
     *
     * @param superior of the agency, as the directory knows it today
     */
    record NotifySuperior(Actor actor, Instant at, Optional<Office> superior)
            implements ReverseLinkageCommand {}

    record FollowUpOpinion(Actor actor, Instant at, String note) implements ReverseLinkageCommand {}
}
