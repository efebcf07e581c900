package org.ipcase.cases.casereview.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about a review is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum ReviewProblem implements ListedProblem {
    NOT_A_REVIEWER(
            "case-review.not-a-reviewer",
            Kind.FORBIDDEN,
            "Only the legal unit, the head or the supervision of the reviewing office may do this",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_BELOW(
            "case-review.not-below",
            Kind.RULE,
            "An office reviews the cases of offices below it, not its own",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    YEAR_NOT_POSSIBLE(
            "case-review.year-not-possible",
            Kind.RULE,
            "The year has not begun",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    ALREADY_DRAWN(
            "case-review.already-drawn",
            Kind.CONFLICT,
            "The sample of this office and year was drawn",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    NOTHING_TO_DRAW(
            "case-review.nothing-to-draw",
            Kind.RULE,
            "The office closed no case in that year",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_IN_THE_YEAR(
            "case-review.not-in-the-year",
            Kind.RULE,
            "A named case was not closed by this office in that year",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_DRAWN(
            "case-review.not-drawn",
            Kind.RULE,
            "No reviewers are to be named",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    CONFLICT(
            "case-review.conflict",
            Kind.RULE,
            "Nobody reviews a case of his own or of his own office",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_REVIEWERS(
            "case-review.no-reviewers",
            Kind.RULE,
            "Reviewers come first",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_NAMED(
            "case-review.not-named",
            Kind.FORBIDDEN,
            "Only a named reviewer grades",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    FORM_INCOMPLETE(
            "case-review.form-incomplete",
            Kind.RULE,
            "The form names each item once, with points up to its most",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    NOTICE_MISSING(
            "case-review.notice-missing",
            Kind.RULE,
            "An unqualified file needs a correction notice",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_OFFICE(
            "case-review.not-the-office",
            Kind.FORBIDDEN,
            "Only the office of the case corrects",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    NOTHING_TO_CORRECT(
            "case-review.nothing-to-correct",
            Kind.RULE,
            "No correction is awaited",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_CORRECTION(
            "case-review.no-correction",
            Kind.RULE,
            "No correction was reported",
            "SUP-05",
            "四川省“十四五”知识产权保护和运用规划");

    private final Listing listing;

    ReviewProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
