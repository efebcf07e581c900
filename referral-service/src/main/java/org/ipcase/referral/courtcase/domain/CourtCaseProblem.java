package org.ipcase.referral.courtcase.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a step of a case before the court is refused (不予办理的理由). */
public enum CourtCaseProblem implements DescribedProblem {
    NOT_THE_COURT(
            "not-the-court",
            Kind.FORBIDDEN,
            "Only a judge of the court that has the case does this",
            "REQ-11",
            "刑事诉讼法(2018) 第200条"),
    NOT_A_JUDGE(
            "not-a-judge",
            Kind.FORBIDDEN,
            "Only a judge registers suits, with the own court",
            "CRT-06",
            "法释〔2022〕13号 第3条"),
    NOT_TO_REGISTER(
            "not-to-register",
            Kind.RULE,
            "The case is registered already",
            "REQ-11",
            "刑事诉讼法(2018) 第186条"),
    NOT_OPEN(
            "not-open",
            Kind.RULE,
            "The case is decided or handed back",
            "REQ-11",
            "刑事诉讼法(2018) 第200条"),
    NOT_PENDING(
            "not-pending",
            Kind.RULE,
            "The case is not registered, or is decided already",
            "REQ-11",
            "刑事诉讼法(2018) 第200条"),
    NOT_CRIMINAL(
            "not-criminal",
            Kind.RULE,
            "This is for a criminal case",
            "REQ-11",
            "刑事诉讼法(2018) 第200条"),
    NOT_A_SUIT(
            "not-a-suit",
            Kind.RULE,
            "This is for a civil or administrative suit",
            "REQ-11",
            "刑事诉讼法(2018) 第200条"),
    NUMBER_OF_OTHER_KIND(
            "number-of-other-kind",
            Kind.RULE,
            "The type code of the case number names another kind of case",
            "REQ-11",
            "法〔2015〕137号"),
    DAY_NOT_POSSIBLE(
            "day-not-possible",
            Kind.RULE,
            "The day lies before the case came, or in the future",
            "REQ-11",
            "刑事诉讼法(2018) 第186条、第200条"),
    ALREADY_LINKED(
            "already-linked", Kind.RULE, "The case is linked already", "REQ-11", "法〔2015〕137号"),
    LINK_UNKNOWN("link-unknown", Kind.RULE, "There is no such link", "REQ-11", "法〔2015〕137号"),
    FACTS_NOT_FINAL(
            "facts-not-final",
            Kind.RULE,
            "The facts found may still be or are challenged, or were overturned",
            "CRT-07",
            "最高人民法院关于知识产权民事诉讼证据的若干规定(2020) 第6条"),
    FACTS_ALREADY_TAKEN(
            "facts-already-taken",
            Kind.RULE,
            "These facts are taken in already",
            "CRT-07",
            "最高人民法院关于知识产权民事诉讼证据的若干规定(2020) 第6条"),
    FACTS_UNKNOWN(
            "facts-unknown",
            Kind.RULE,
            "There are no such facts for this court, or they were not taken in",
            "CRT-07",
            "最高人民法院关于知识产权民事诉讼证据的若干规定(2020) 第6条"),
    ALREADY_CONTESTED(
            "already-contested",
            Kind.RULE,
            "These facts are contested already",
            "CRT-07",
            "最高人民法院关于知识产权民事诉讼证据的若干规定(2020) 第6条"),
    NO_CONTEST(
            "no-contest",
            Kind.RULE,
            "Nobody contests these facts, or the court has ruled on it",
            "CRT-07",
            "最高人民法院关于知识产权民事诉讼证据的若干规定(2020) 第6条"),
    CONTEST_OPEN(
            "contest-open",
            Kind.RULE,
            "Facts are contested and the court has not said what the evidence is worth",
            "CRT-07",
            "最高人民法院关于知识产权民事诉讼证据的若干规定(2020) 第6条"),
    SENTENCE_NOT_POSSIBLE(
            "sentence-not-possible",
            Kind.RULE,
            "The sentences do not fit the accused or the kinds of penalty",
            "REQ-11",
            "刑法 第31、38、42、45、69、72、73、220条"),
    NOTHING_TO_RETURN(
            "nothing-to-return",
            Kind.RULE,
            "Everybody was sentenced to a criminal penalty",
            "REF-25",
            "行政处罚法(2021) 第27条");

    private final Description description;

    CourtCaseProblem(String reason, Kind kind, String title, String rule, String source) {
        description = new Description("court-case." + reason, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
