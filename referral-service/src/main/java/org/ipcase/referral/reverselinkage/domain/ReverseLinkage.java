package org.ipcase.referral.reverselinkage.domain;

import java.time.Instant;

/**
 * A crime that is not prosecuted, on its way back to the administration (行刑反向衔接).
 *
 * <p>The criminal unit of the procuratorate transfers it inside, the administrative unit registers
 * and reviews whether a penalty is due. The review ends, or an opinion goes to the agency of the
 * same level, or the matter is reported to the procuratorate of the agency's level. The agency
 * files by its own clock and answers; silence is told to its superior.
 */
public sealed interface ReverseLinkage {

    /** Before the first commit. */
    record NotOpened() implements ReverseLinkage {}

    /** Not to be transferred late (不起诉, REV-01). */
    record NotProsecuted(Matter matter) implements Opened {}

    /** With the administrative unit, not registered (已移送). */
    record Transferred(Matter matter, Review.Transfer transfer) implements Opened {}

    /** REV-02 runs (审查中). */
    record UnderReview(Matter matter, Review review) implements Deciding {}

    /** REV-03 (中止审查). */
    record Suspended(Matter matter, Review review) implements Reviewed {}

    /** The procuratorate of the agency's level decides (已层报, REV-05). */
    record ReportedUp(Matter matter, Review review) implements Deciding {}

    /** The agency must answer (已提出检察意见, REV-06). */
    record OpinionIssued(Matter matter, Review review, Opinion opinion) implements WithAgency {}

    /** The agency answered (已回复). */
    record Answered(Matter matter, Review review, Opinion opinion, Opinion.Answer answer)
            implements WithAgency {}

    /** No penalty is needed (终结审查, REV-04). */
    record Ended(Matter matter, Review review, Ending ending) implements Reviewed {}

    /** 终结审查决定书. */
    record Ending(String documentNumber, String reasons, Instant at) {}

    /** Every linkage that exists. */
    sealed interface Opened extends ReverseLinkage {
        Matter matter();
    }

    /** Registered for review. */
    sealed interface Reviewed extends Opened {
        Review review();
    }

    /** The review has no result yet, and nothing stops it. */
    sealed interface Deciding extends Reviewed {}

    /** The opinion was issued. */
    sealed interface WithAgency extends Reviewed {
        Opinion opinion();
    }

    /** Name of the state in the API. */
    default String stateName() {
        return switch (this) {
            case NotOpened _ -> "NOT_OPENED";
            case NotProsecuted _ -> "NON_PROSECUTION";
            case Transferred _ -> "TRANSFERRED";
            case UnderReview _ -> "UNDER_REVIEW";
            case Suspended _ -> "SUSPENDED";
            case ReportedUp _ -> "REPORTED_UP";
            case OpinionIssued _ -> "OPINION_ISSUED";
            case Answered _ -> "ANSWERED";
            case Ended _ -> "ENDED";
        };
    }
}
