package org.ipcase.cases.evidence.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why something about evidence is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum EvidenceProblem implements DescribedProblem {
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
            "行政处罚法(2021) 第55条"),
    RIGHTS_HOLDERS_DO_NOT_HAND_OVER(
            "evidence.officials-only",
            Kind.FORBIDDEN,
            "Only officials hand evidence over",
            "REQ-10",
            ""),
    TO_ITSELF("evidence.to-itself", Kind.RULE, "It is there already", "REQ-10", ""),
    NOTHING_HANDED_OVER(
            "evidence.nothing-handed-over",
            Kind.RULE,
            "No hand-over waits for an answer",
            "REQ-10",
            ""),
    NOTE_MISSING(
            "evidence.note-missing", Kind.RULE, "Say why the evidence goes back", "REQ-10", "");

    private final Description description;

    EvidenceProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
