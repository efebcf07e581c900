package org.ipcase.cases.typicalcase.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about a typical case is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum TypicalProblem implements ListedProblem {
    ALREADY_RECOMMENDED(
            "typical-case.already-recommended",
            Kind.CONFLICT,
            "The case is recommended already",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_RECOMMENDED(
            "typical-case.not-recommended",
            Kind.RULE,
            "No recommendation awaits a decision",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_OFFICE(
            "typical-case.not-the-office",
            Kind.FORBIDDEN,
            "Only the office of the case may do this",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_PROVINCE(
            "typical-case.not-the-province",
            Kind.FORBIDDEN,
            "Only the provincial coordinating office selects",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_PROVINCE(
            "typical-case.no-province",
            Kind.RULE,
            "No coordinating office is known for the region",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_CLOSED(
            "typical-case.not-closed",
            Kind.RULE,
            "The case is not closed",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_EFFECTIVE(
            "typical-case.not-effective",
            Kind.RULE,
            "No decision in the case has taken effect, or it was overturned",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    UNDER_REMEDY(
            "typical-case.under-remedy",
            Kind.RULE,
            "A reconsideration or suit is pending",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    NAMES_SOMEBODY(
            "typical-case.names-somebody",
            Kind.RULE,
            "The text names a party or shows its number or address",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    TEXT_SETTLED(
            "typical-case.text-settled",
            Kind.RULE,
            "The text is settled",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    YEAR_NOT_POSSIBLE(
            "typical-case.year-not-possible",
            Kind.RULE,
            "The selection is of this year or of the last",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_SELECTED(
            "typical-case.not-selected",
            Kind.RULE,
            "The case was not selected",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划"),
    OVER(
            "typical-case.over",
            Kind.RULE,
            "It is withdrawn or was not selected",
            "SUP-06",
            "四川省“十四五”知识产权保护和运用规划");

    private final Listing listing;

    TypicalProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
