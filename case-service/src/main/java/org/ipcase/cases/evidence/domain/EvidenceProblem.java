package org.ipcase.cases.evidence.domain;

import org.ipcase.kernel.decision.Problem;

/** Why something about evidence is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum EvidenceProblem implements Problem {
    ALREADY_KEPT(
            "evidence.already-kept",
            Kind.CONFLICT,
            "A file was already uploaded under this id",
            "",
            ""),
    EMPTY("evidence.empty", Kind.RULE, "A file without content is no evidence", "", ""),
    NOT_THIS_OFFICE(
            "evidence.not-this-office",
            Kind.FORBIDDEN,
            "Only the office that handles the case adds evidence to it",
            "CASE-08",
            "行政处罚法(2021) 第55条");

    private final String code;
    private final Kind kind;
    private final String title;
    private final String rule;
    private final String source;

    EvidenceProblem(String code, Kind kind, String title, String rule, String source) {
        this.code = code;
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
}
