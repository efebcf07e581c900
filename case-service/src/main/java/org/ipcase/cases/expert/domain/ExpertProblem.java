package org.ipcase.cases.expert.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about an expert is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum ExpertProblem implements ListedProblem {
    ALREADY_RECORDED(
            "expert.already-entered",
            Kind.CONFLICT,
            "Something was already entered under this id",
            "",
            ""),
    NOT_ENTERED("expert.not-entered", Kind.RULE, "No such expert", "", ""),
    NOT_THE_OFFICE(
            "expert.not-the-office",
            Kind.FORBIDDEN,
            "Only the office that keeps the entry may do this",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_AHEAD(
            "expert.not-ahead",
            Kind.RULE,
            "A term ends on a day that has not come",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_ACTIVE(
            "expert.not-active", Kind.RULE, "The expert is not active", "", "四川省“十四五”知识产权保护和运用规划"),
    NOT_SUSPENDED(
            "expert.not-suspended",
            Kind.RULE,
            "The expert is not suspended",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    REMOVED_ALREADY(
            "expert.removed",
            Kind.RULE,
            "The expert is removed from the directory",
            "",
            "四川省“十四五”知识产权保护和运用规划");

    private final Listing listing;

    ExpertProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
