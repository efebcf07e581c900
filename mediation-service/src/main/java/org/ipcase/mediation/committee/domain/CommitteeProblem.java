package org.ipcase.mediation.committee.domain;

import org.ipcase.kernel.decision.Problem;

/** Why a command on a mediation body is refused; a page for each in {@code docs/problems}. */
public enum CommitteeProblem implements Problem {
    WRONG_SIZE(
            "wrong-size", Kind.RULE, "A committee has three to nine members", "MED-O1", Law.PML_8),
    ONE_DIRECTOR("one-director", Kind.RULE, "A body has one director", "MED-O1", Law.PML_8),
    CHARGES_NOT_ALLOWED(
            "charges-not-allowed",
            Kind.RULE,
            "Mediation by this kind of body is free of charge",
            "MED-O6",
            Law.FREE),
    CHARGES_NOT_SHOWN(
            "charges-not-shown",
            Kind.RULE,
            "A body that may charge must show what it charges",
            "MED-O6",
            Law.FREE),
    WRONG_AGENCY(
            "wrong-agency",
            Kind.INVALID,
            "No agency of the directory can be such a body",
            "MED-O3",
            Law.PML_34),
    ALREADY_REGISTERED(
            "already-registered",
            Kind.CONFLICT,
            "The body is on the register",
            "MED-O4",
            Law.PML_10),
    ONLY_REGISTRAR(
            "only-registrar",
            Kind.FORBIDDEN,
            "Only the justice bureau or the provincial supervisor does this",
            "MED-O4",
            Law.PML_10),
    ONLY_REGISTRAR_OR_DIRECTOR(
            "only-registrar-or-director",
            Kind.FORBIDDEN,
            "Only the body itself or the justice bureau does this",
            "MED-O4",
            Law.PML_10),
    TERM_OUT_OF_ORDER(
            "term-out-of-order",
            Kind.RULE,
            "A new term begins after the one before it",
            "MED-O2",
            Law.PML_9),
    ONLY_COURT(
            "only-court",
            Kind.FORBIDDEN,
            "Only the court that was told takes note",
            "MED-O4",
            Law.PML_10),
    NO_NOTICE_UNREAD(
            "no-notice-unread",
            Kind.RULE,
            "The court has taken note of all it was told",
            "MED-O4",
            Law.PML_10),
    NO_NOTICE_DUE("no-notice-due", Kind.RULE, "No change waits to be told", "MED-O4", Law.PML_10),
    SUSPENDED("suspended", Kind.RULE, "The body is suspended", "MED-O4", Law.PML_10),
    NOT_SUSPENDED("not-suspended", Kind.RULE, "The body is not suspended", "MED-O4", Law.PML_10),
    DISSOLVED("dissolved", Kind.RULE, "The body is dissolved", "MED-O4", Law.PML_10);

    private final String code;
    private final Kind kind;
    private final String title;
    private final String rule;
    private final String source;

    CommitteeProblem(String reason, Kind kind, String title, String rule, String source) {
        this.code = "committee." + reason;
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

    /** Articles as domain.md 5.1 cites them. */
    private static final class Law {
        static final String PML_8 = "人民调解法 第8条";
        static final String PML_9 = "人民调解法 第9条";
        static final String PML_10 = "人民调解法 第10条";
        static final String PML_34 = "人民调解法 第34条";
        static final String FREE = "人民调解法 第4条；人民法院在线调解规则 第5条";

        private Law() {}
    }
}
