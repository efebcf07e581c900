package org.ipcase.mediation.quality.domain;

import org.ipcase.kernel.decision.Problem;

/** Why a command on a yearly review is refused. */
public enum ReviewProblem implements Problem {
    ONLY_REGISTRAR(
            "only-registrar",
            Kind.FORBIDDEN,
            "Only the justice bureau or the provincial supervisor reviews"),
    NOTHING_ENDED("nothing-ended", Kind.RULE, "No mediation of that year has ended"),
    UNKNOWN_COMMITTEE("unknown-committee", Kind.INVALID, "No such body on the register"),
    ALREADY_DRAWN("already-drawn", Kind.CONFLICT, "The sample is drawn"),
    EVALUATED("evaluated", Kind.RULE, "The body is evaluated");

    private final String code;
    private final Kind kind;
    private final String title;

    ReviewProblem(String reason, Kind kind, String title) {
        this.code = "quality-review." + reason;
        this.kind = kind;
        this.title = title;
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
        return "MED-O10";
    }

    @Override
    public String source() {
        return "四川省“十四五”知识产权保护和运用规划";
    }
}
