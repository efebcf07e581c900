package org.ipcase.cases.supervision.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;
import org.ipcase.cases.supervision.domain.Supervision.Listing;

/** Why something about a supervision is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum SupervisionProblem implements ListedProblem {
    ALREADY_RECORDED(
            "supervision.already-proposed",
            Kind.CONFLICT,
            "Something was already proposed under this id",
            "",
            ""),
    NOT_AN_OFFICE(
            "supervision.not-an-office",
            Kind.FORBIDDEN,
            "Only an enforcing office or a supervisor proposes",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_SUPERVISOR(
            "supervision.not-the-supervisor",
            Kind.FORBIDDEN,
            "Only the supervising office may do this",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_CASE_OFFICE(
            "supervision.not-the-case-office",
            Kind.FORBIDDEN,
            "Only the office of the case may do this",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_SUPERVISOR(
            "supervision.no-supervisor",
            Kind.RULE,
            "No supervising office is known for the region",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    UNKNOWN_OFFICE(
            "supervision.unknown-office",
            Kind.RULE,
            "No such office below the supervising one",
            "SUP-03",
            "市场监督管理行政处罚程序规定 第15条"),
    VALUE_TOO_LOW(
            "supervision.value-too-low",
            Kind.RULE,
            "The value lies below the criterion",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_SIGN_OF_CRIME(
            "supervision.no-sign-of-crime",
            Kind.RULE,
            "The screen does not say that the case must be referred",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_PROPOSED(
            "supervision.not-proposed",
            Kind.RULE,
            "No proposal awaits a decision",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_LISTED(
            "supervision.not-listed",
            Kind.RULE,
            "The case is not listed",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_PLAN(
            "supervision.no-plan",
            Kind.RULE,
            "A plan comes before the first report",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    PLAN_SUBMITTED(
            "supervision.plan-submitted",
            Kind.RULE,
            "The plan is submitted",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    NOTHING_OVERDUE(
            "supervision.nothing-overdue",
            Kind.RULE,
            "Neither plan, report nor closing is overdue",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_REMINDED(
            "supervision.not-reminded",
            Kind.RULE,
            "A reminder comes before a notice of criticism",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_CRITICISED(
            "supervision.not-criticised",
            Kind.RULE,
            "A notice of criticism comes before taking over for lack of progress",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    RESERVED_BY_LAW(
            "supervision.reserved-by-law",
            Kind.RULE,
            "A case that a law gives to the superior is not handed down",
            "SUP-03",
            "市场监督管理行政处罚程序规定 第15条"),
    DAY_NOT_POSSIBLE(
            "supervision.day-not-possible",
            Kind.RULE,
            "The day for closing must lie ahead",
            "SUP-01",
            "四川省“十四五”知识产权保护和运用规划"),
    OVER("supervision.over", Kind.RULE, "The supervision is over", "", "");

    private final Listing listing;

    SupervisionProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
