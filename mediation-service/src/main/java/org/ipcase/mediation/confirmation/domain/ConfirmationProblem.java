package org.ipcase.mediation.confirmation.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a command on a confirmation is refused; a page for each in {@code docs/problems}. */
public enum ConfirmationProblem implements DescribedProblem {
    ALREADY_OPENED(
            "already-opened",
            Kind.CONFLICT,
            "The confirmation of this agreement is open already",
            "MED-15",
            Law.JOINT),
    ONLY_PARTY(
            "only-party",
            Kind.FORBIDDEN,
            "Only the parties apply for confirmation",
            "MED-15",
            Law.JOINT),
    ONLY_BODY(
            "only-body",
            Kind.FORBIDDEN,
            "Only the body that mediated puts a paper on record",
            "MED-15",
            Law.JOINT),
    NO_SUCH_PETITIONER(
            "no-such-petitioner",
            Kind.INVALID,
            "No such party joins the application",
            "MED-15",
            Law.JOINT),
    PARTY_SIGNS_ITSELF(
            "party-signs-itself",
            Kind.RULE,
            "A party with an account applies and signs here itself",
            "MED-15",
            Law.JOINT),
    ATTESTED_BY_RECORDER(
            "attested-by-recorder",
            Kind.RULE,
            "Another person than the one who records it attests a signature on paper",
            "MED-15",
            Law.JOINT),
    ONLY_JUDGE(
            "only-judge",
            Kind.FORBIDDEN,
            "Only a judge of the court applied to does this",
            "MED-19",
            Law.RULING),
    LIMIT_PASSED(
            "limit-passed", Kind.RULE, "The thirty days to apply have passed", "MED-15", Law.JOINT),
    OWNERSHIP_OR_VALIDITY(
            "ownership-or-validity",
            Kind.RULE,
            "No court confirms an agreement that decides ownership or validity",
            "MED-17",
            Law.EXCLUDED),
    COURT_HAS_THE_CASE(
            "court-has-the-case",
            Kind.RULE,
            "The court that has the suit makes the document itself",
            "LIT-10",
            "特邀调解规定 第20条"),
    WRONG_COURT("wrong-court", Kind.RULE, "This court is not competent", "MED-16", "民事诉讼法 第205条"),
    MATERIALS_MISSING(
            "materials-missing",
            Kind.RULE,
            "Papers that the application needs are missing",
            "MED-15",
            Law.JOINT),
    NOT_APPLIED("not-applied", Kind.RULE, "Nobody has applied", "MED-15", Law.JOINT),
    SIGNATURES_MISSING(
            "signatures-missing",
            Kind.RULE,
            "Not all parties have signed the application",
            "MED-15",
            Law.JOINT),
    ALREADY_SIGNED(
            "already-signed",
            Kind.RULE,
            "This party has signed the application",
            "MED-15",
            Law.JOINT),
    TEXT_CHANGED(
            "text-changed",
            Kind.CONFLICT,
            "The agreement is not the one that was read",
            "MED-15",
            Law.JOINT),
    NOT_ACCEPTED_YET(
            "not-accepted-yet",
            Kind.RULE,
            "The court has not decided on acceptance yet",
            "MED-18",
            "法释〔2011〕5号 第4条"),
    NOT_DECIDED_YET(
            "not-decided-yet", Kind.RULE, "The court has not ruled yet", "MED-19", Law.RULING),
    DECIDED("decided", Kind.RULE, "The court has ruled", "MED-19", Law.RULING),
    EXTENSION_USED(
            "extension-used",
            Kind.RULE,
            "The president extended the period before",
            "MED-19",
            Law.RULING),
    RULING_PERIOD_PASSED(
            "ruling-period-passed",
            Kind.RULE,
            "A period to rule that has passed is not made longer",
            "MED-19",
            Law.RULING),
    UNKNOWN_PARTY(
            "unknown-party", Kind.INVALID, "No such party of the agreement", "MED-22", Law.OBJECT),
    SERVED_BEFORE_RULING(
            "served-before-ruling",
            Kind.INVALID,
            "The ruling cannot reach a party before it was given, or tomorrow",
            "MED-22",
            Law.OBJECT),
    ALREADY_SERVED(
            "already-served", Kind.RULE, "The ruling has reached this party", "MED-22", Law.OBJECT),
    OBJECTION_LATE(
            "objection-late", Kind.RULE, "The period to object has passed", "MED-22", Law.OBJECT),
    OBJECTION_OPEN(
            "objection-open", Kind.RULE, "An objection is being examined", "MED-22", Law.OBJECT),
    NO_OBJECTION(
            "no-objection", Kind.RULE, "There is no objection to decide", "MED-22", Law.OBJECT);

    private final Description description;

    ConfirmationProblem(String reason, Kind kind, String title, String rule, String source) {
        this.description = new Description("confirmation." + reason, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }

    /** Articles as domain.md 5 cites them. */
    private static final class Law {
        static final String JOINT = "人民调解法 第33条；民事诉讼法 第205条；民诉法解释 第354条";
        static final String EXCLUDED = "民诉法解释 第355条";
        static final String RULING = "民事诉讼法 第187、206条";
        static final String OBJECT = "民诉法解释 第372条";

        private Law() {}
    }
}
