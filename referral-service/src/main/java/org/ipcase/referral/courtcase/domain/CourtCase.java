package org.ipcase.referral.courtcase.domain;

import java.util.Optional;

/**
 * A case before the court (法院案件). A prosecuted case arrives by itself with the index of its file
 * and is registered under a case number; a suit is registered by the court at once. While it is
 * pending, cases are linked and facts found by agencies are taken in or contested. It ends with a
 * judgment, or goes back to the agency.
 */
public sealed interface CourtCase {

    /** Before the first commit. */
    record NotSeized() implements CourtCase {}

    /** Indictment and file index are there, the court has not registered the case (已收案). */
    record Received(Matter matter, Docket docket) implements Undecided {
        @Override
        public Received with(Docket next) {
            return new Received(matter, next);
        }
    }

    /** Registered under a case number (审理中). */
    record Pending(Matter matter, Docket docket) implements Undecided, Returnable {
        @Override
        public Pending with(Docket next) {
            return new Pending(matter, next);
        }
    }

    /** 已裁判 */
    record Judged(Matter matter, Docket docket, Judgment judgment) implements Kept, Returnable {}

    /**
     * Handed back for administrative handling (移送行政机关).
     *
     * @param judgment if the court judged before
     */
    record Returned(Matter matter, Docket docket, Optional<Judgment> judgment, Return back)
            implements Kept {}

    /** Every case that exists. */
    sealed interface Kept extends CourtCase {
        Matter matter();

        Docket docket();
    }

    /** Links and facts may be added. */
    sealed interface Undecided extends Kept {
        Undecided with(Docket next);
    }

    /** The court may hand it back. */
    sealed interface Returnable extends Kept {}

    default String stateName() {
        return switch (this) {
            case NotSeized _ -> "NOT_SEIZED";
            case Received _ -> "RECEIVED";
            case Pending _ -> "PENDING";
            case Judged _ -> "JUDGED";
            case Returned _ -> "RETURNED";
        };
    }
}
