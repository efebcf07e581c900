package org.ipcase.cases.assistance.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about a request is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum AssistanceProblem implements ListedProblem {
    ALREADY_SENT(
            "assistance.already-sent",
            Kind.CONFLICT,
            "The request was sent already",
            "CASE-13",
            "市场监督管理行政处罚程序规定"),
    NOTHING_THERE(
            "assistance.nothing-there",
            Kind.RULE,
            "There is no such request",
            "CASE-13",
            "市场监督管理行政处罚程序规定"),
    NOT_THIS_CASE(
            "assistance.not-this-case",
            Kind.FORBIDDEN,
            "Only the office that handles the case asks for help in it",
            "CASE-13",
            "行政处罚法(2021) 第26条"),
    CASE_OVER(
            "assistance.case-over",
            Kind.RULE,
            "The case is no longer investigated",
            "CASE-13",
            "市场监督管理行政处罚程序规定"),
    NO_OFFICE(
            "assistance.no-office",
            Kind.RULE,
            "No market regulation office does this there",
            "CASE-13",
            "市场监督管理行政处罚程序规定"),
    OWN_OFFICE(
            "assistance.own-office",
            Kind.RULE,
            "An office does not ask itself",
            "CASE-13",
            "市场监督管理行政处罚程序规定"),
    ATTACHMENT_UNKNOWN(
            "assistance.attachment-unknown",
            Kind.RULE,
            "The attachment does not belong to the case",
            "CASE-13",
            "市场监督管理行政处罚程序规定"),
    NOT_THE_ASKER(
            "assistance.not-the-asker",
            Kind.FORBIDDEN,
            "Only the office that asked does this",
            "CASE-13",
            "行政处罚法(2021) 第26条"),
    NOT_THE_HELPER(
            "assistance.not-the-helper",
            Kind.FORBIDDEN,
            "Only the office that was asked does this",
            "CASE-13",
            "行政处罚法(2021) 第26条"),
    NOT_SENT(
            "assistance.not-sent",
            Kind.RULE,
            "The letter does not wait for receipt",
            "CASE-13",
            "市场监督管理行政处罚程序规定"),
    NOT_RECEIVED(
            "assistance.not-received",
            Kind.RULE,
            "The letter was not received, or is over",
            "CASE-13",
            "市场监督管理行政处罚程序规定"),
    OVER("assistance.over", Kind.RULE, "The request is over", "CASE-13", "市场监督管理行政处罚程序规定"),
    TOLD_TOO_LATE(
            "assistance.told-too-late",
            Kind.RULE,
            "That it is impossible is told before the period ends",
            "CASE-13",
            "市场监督管理行政处罚程序规定"),
    EXPECTED_TOO_EARLY(
            "assistance.expected-too-early",
            Kind.RULE,
            "The expected day lies after the period",
            "CASE-13",
            "市场监督管理行政处罚程序规定"),
    INFORMATION_ASKED_ONCE(
            "assistance.information-asked",
            Kind.RULE,
            "More information is asked for once",
            "CO-03",
            "行政处罚法(2021) 第26条"),
    NO_INFORMATION_ASKED(
            "assistance.no-information-asked",
            Kind.RULE,
            "No information was asked for",
            "CO-03",
            "行政处罚法(2021) 第26条"),
    ASK_FIRST(
            "assistance.ask-first",
            Kind.RULE,
            "Whoever lacks information asks for it once before declining",
            "CO-03",
            "行政处罚法(2021) 第26条");

    private final Listing listing;

    AssistanceProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
