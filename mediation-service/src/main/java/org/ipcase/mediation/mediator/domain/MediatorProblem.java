package org.ipcase.mediation.mediator.domain;

import org.ipcase.kernel.decision.Problem;

/** Why a command on a mediator is refused; a page for each in {@code docs/problems}. */
public enum MediatorProblem implements Problem {
    UNKNOWN_COMMITTEE(
            "unknown-committee",
            Kind.INVALID,
            "No such body on the register",
            "MED-O5",
            Law.PML_13),
    NOT_ADULT("not-adult", Kind.RULE, "A mediator is of age", "MED-O5", Law.PML_13),
    ENGAGED_IN_FUTURE(
            "engaged-in-future",
            Kind.INVALID,
            "An engagement that lies ahead cannot be recorded",
            "MED-O5",
            Law.PML_13),
    ALREADY_ENGAGED(
            "already-engaged",
            Kind.CONFLICT,
            "The mediator is on the register",
            "MED-O5",
            Law.PML_13),
    ONLY_DIRECTOR_OR_REGISTRAR(
            "only-director-or-registrar",
            Kind.FORBIDDEN,
            "Only the body itself or those who keep the register do this",
            "MED-O5",
            Law.PML_13),
    ONLY_REGISTRAR(
            "only-registrar",
            Kind.FORBIDDEN,
            "Only the office that assesses mediators does this",
            "MED-O8",
            Law.GRADES),
    HIGHER_OFFICE(
            "higher-office",
            Kind.FORBIDDEN,
            "The two highest grades are assessed by the city or the province",
            "MED-O8",
            Law.GRADES),
    NO_PROPOSAL("no-proposal", Kind.RULE, "No grade is proposed", "MED-O8", Law.GRADES),
    GRADE_PENDING(
            "grade-pending", Kind.RULE, "A grade is on its way already", "MED-O8", Law.GRADES),
    NOT_PUBLISHED(
            "not-published", Kind.RULE, "The grade is not published yet", "MED-O8", Law.GRADES),
    ALREADY_PUBLISHED(
            "already-published", Kind.RULE, "The grade is published", "MED-O8", Law.GRADES),
    STILL_PUBLISHED(
            "still-published",
            Kind.RULE,
            "A grade takes effect after its publication",
            "MED-O8",
            Law.GRADES),
    TRAINING_IN_FUTURE(
            "training-in-future",
            Kind.INVALID,
            "A training recorded lies behind",
            "MED-O5",
            Law.PML_13),
    SUSPENDED("suspended", Kind.RULE, "The mediator is suspended", "MED-O7", Law.PML_15),
    NOT_SUSPENDED(
            "not-suspended", Kind.RULE, "The mediator is not suspended", "MED-O7", Law.PML_15),
    REMOVED("removed", Kind.RULE, "The mediator is removed", "MED-O7", Law.PML_15);

    private final String code;
    private final Kind kind;
    private final String title;
    private final String rule;
    private final String source;

    MediatorProblem(String reason, Kind kind, String title, String rule, String source) {
        this.code = "mediator." + reason;
        this.kind = kind;
        this.title = title;
        this.rule = rule;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public String source() {
        return source;
    }

    /** Sources as domain.md 5.1 cites them. */
    private static final class Law {
        static final String PML_13 = "人民调解法 第13、14条";
        static final String PML_15 = "人民调解法 第15条";
        static final String GRADES = "中华全国人民调解员协会 等级评定意见";

        private Law() {}
    }
}
