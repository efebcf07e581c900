package org.ipcase.referral.dualreport.domain;

import java.util.Optional;
import org.ipcase.referral.dualreport.domain.Examination.Decision;
import org.ipcase.referral.dualreport.domain.Examination.Request;
import org.ipcase.referral.dualreport.domain.Examination.Ruling;

/**
 * A crime that a rights holder reported to police and procuratorate at once (双报制).
 *
 * <p>The police accept and examine it and decide whether to file. Against a refusal the reporter
 * asks them to reconsider, then the higher bureau to review. Beside it the procuratorate joins
 * early and supervises: it demands reasons and orders filing.
 */
public sealed interface DualReport {

    /** Before the first commit. */
    record NotReported() implements DualReport {}

    /** Both have it; the police have not accepted it (已双报). */
    record Reported(Report report, Oversight oversight) implements Existing {}

    /** 立案审查中. */
    record UnderExamination(Report report, Oversight oversight, Examination examination)
            implements Fileable {}

    /** 已立案. */
    record Filed(Report report, Oversight oversight, Examination examination, Decision decision)
            implements Examined {}

    /** 不予立案. */
    record NotFiled(Report report, Oversight oversight, Examination examination, Decision decision)
            implements Declined {}

    /** 复议中. */
    record Reconsidering(
            Report report,
            Oversight oversight,
            Examination examination,
            Decision decision,
            Request request)
            implements Declined {}

    /** 复议维持. */
    record Upheld(
            Report report,
            Oversight oversight,
            Examination examination,
            Decision decision,
            Ruling ruling)
            implements Declined {}

    /** 复核中. */
    record Reviewing(
            Report report,
            Oversight oversight,
            Examination examination,
            Decision decision,
            Reviewed reviewed)
            implements Declined {}

    /** 复核维持. */
    record ReviewUpheld(
            Report report,
            Oversight oversight,
            Examination examination,
            Decision decision,
            Reviewed reviewed)
            implements Declined {}

    /** Reconsideration and the review that follows it; the review's ruling comes last. */
    record Reviewed(Ruling reconsideration, Request request, Optional<Ruling> review) {}

    /** Every report that exists. */
    sealed interface Existing extends DualReport {
        Report report();

        Oversight oversight();
    }

    /** Accepted by the police. */
    sealed interface Examined extends Existing {
        Examination examination();
    }

    /** The police may file: while they examine, and whenever they think better of a refusal. */
    sealed interface Fileable extends Examined {}

    /** Refused, and the refusal stands so far. */
    sealed interface Declined extends Fileable {
        Decision decision();
    }

    /** Name of the state in the API. */
    default String stateName() {
        return switch (this) {
            case NotReported _ -> "NOT_REPORTED";
            case Reported _ -> "REPORTED";
            case UnderExamination _ -> "UNDER_EXAMINATION";
            case Filed _ -> "FILED";
            case NotFiled _ -> "NOT_FILED";
            case Reconsidering _ -> "RECONSIDERING";
            case Upheld _ -> "UPHELD";
            case Reviewing _ -> "REVIEWING";
            case ReviewUpheld _ -> "REVIEW_UPHELD";
        };
    }
}
