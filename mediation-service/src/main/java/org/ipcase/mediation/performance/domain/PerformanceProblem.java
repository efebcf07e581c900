package org.ipcase.mediation.performance.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a command on a performance is refused; a page for each in {@code docs/problems}. */
public enum PerformanceProblem implements DescribedProblem {
    ALREADY_OPENED(
            "already-opened",
            Kind.CONFLICT,
            "The performance of this agreement is on file",
            "MED-14",
            Law.WATCH),
    ONLY_DEBTOR(
            "only-debtor",
            Kind.FORBIDDEN,
            "Only the side that owes it reports it",
            "MED-14",
            Law.WATCH),
    NOT_BY_DEBTOR(
            "not-by-debtor",
            Kind.FORBIDDEN,
            "The other side or the committee records it",
            "MED-14",
            Law.WATCH),
    ONLY_COMMITTEE(
            "only-committee",
            Kind.FORBIDDEN,
            "Only the mediators and the director visit",
            "MED-14",
            Law.WATCH),
    ONLY_CREDITOR(
            "only-creditor",
            Kind.FORBIDDEN,
            "Only a party to whom something is owed does this",
            "MED-21",
            Law.ENFORCE),
    UNKNOWN_INSTALMENT(
            "unknown-instalment", Kind.INVALID, "No such instalment", "MED-12", "人民调解法 第29条"),
    ALREADY_PERFORMED(
            "already-performed", Kind.RULE, "This instalment is performed", "MED-14", Law.WATCH),
    OVER("over", Kind.RULE, "The agreement is performed", "MED-14", Law.WATCH),
    WITH_THE_COURT(
            "with-the-court", Kind.RULE, "The matter is with the court", "MED-21", Law.ENFORCE),
    DAY_NOT_POSSIBLE(
            "day-not-possible",
            Kind.INVALID,
            "A day that lies ahead cannot be recorded",
            "MED-14",
            Law.WATCH),
    NOT_DUE_YET("not-due-yet", Kind.RULE, "The instalment is not overdue", "MED-21", Law.ENFORCE),
    NO_DEFAULT("no-default", Kind.RULE, "No default is on record", "MED-21", Law.ENFORCE),
    NOT_CONFIRMED(
            "not-confirmed",
            Kind.RULE,
            "Only a confirmed agreement is enforced; any other is sued on",
            "MED-21",
            "人民调解法 第32、33条；民事诉讼法 第206条"),
    CONFIRMED(
            "confirmed",
            Kind.RULE,
            "A confirmed agreement is enforced, not sued on",
            "MED-21",
            Law.ENFORCE),
    LIMIT_PASSED(
            "limit-passed",
            Kind.RULE,
            "The two years to ask for enforcement have passed",
            "MED-21",
            Law.ENFORCE),
    WRONG_COURT(
            "wrong-court",
            Kind.RULE,
            "The court that ruled enforces, or one of its level where the property is",
            "MED-21",
            Law.ENFORCE);

    private final Description description;

    PerformanceProblem(String reason, Kind kind, String title, String rule, String source) {
        this.description = new Description("performance." + reason, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }

    /** Articles as domain.md 5 cites them. */
    private static final class Law {
        static final String WATCH = "人民调解法 第31条";
        static final String ENFORCE = "民事诉讼法 第206、250条";

        private Law() {}
    }
}
