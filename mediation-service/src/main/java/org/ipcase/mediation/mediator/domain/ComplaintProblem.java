package org.ipcase.mediation.mediator.domain;

import org.ipcase.kernel.decision.Problem;

/** Why a command on a complaint about a mediator is refused. */
public enum ComplaintProblem implements Problem {
    UNKNOWN_MEDIATOR(
            "unknown-mediator", Kind.INVALID, "No such mediator on the register", "MED-O7"),
    ONLY_PARTY("only-party", Kind.FORBIDDEN, "Parties complain about mediators", "MED-O7"),
    ONLY_BODY(
            "only-body",
            Kind.FORBIDDEN,
            "The body or those who keep the register answer a complaint",
            "MED-O7"),
    ALREADY_FILED("already-filed", Kind.CONFLICT, "The complaint is registered", "MED-O7"),
    ANSWERED("answered", Kind.RULE, "The complaint is answered", "MED-O7");

    private final String code;
    private final Kind kind;
    private final String title;
    private final String rule;

    ComplaintProblem(String reason, Kind kind, String title, String rule) {
        this.code = "mediator-complaint." + reason;
        this.kind = kind;
        this.title = title;
        this.rule = rule;
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
        return "人民调解法 第15条";
    }
}
