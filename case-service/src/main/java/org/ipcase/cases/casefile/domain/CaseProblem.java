package org.ipcase.cases.casefile.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why something about a case is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum CaseProblem implements DescribedProblem {
    NOT_THIS_OFFICE(
            "case.not-this-office",
            Kind.FORBIDDEN,
            "Only the office that handles the case acts in it",
            "JUR-01",
            "行政处罚法(2021) 第22、23条"),
    NOT_AN_OFFICER(
            "case.not-an-officer",
            Kind.FORBIDDEN,
            "Only an enforcement officer does this",
            "CASE-08",
            "行政处罚法(2021) 第42、55条"),
    NOT_THE_HEAD(
            "case.not-the-head",
            Kind.FORBIDDEN,
            "Only the head of the office decides this",
            "CASE-20",
            "行政处罚法(2021) 第57条"),
    NOT_A_REVIEWER(
            "case.not-a-reviewer",
            Kind.FORBIDDEN,
            "Only a legal reviewer does this",
            "CASE-17",
            "行政处罚法(2021) 第58条"),
    REVIEWER_INVESTIGATED(
            "case.reviewer-investigated",
            Kind.RULE,
            "Who investigated the case cannot review it",
            "CASE-17",
            "行政处罚法(2021) 第58条"),
    FILING_NOT_APPROVED(
            "case.filing-not-approved",
            Kind.RULE,
            "The head has not approved filing yet",
            "CASE-02",
            "市场监督管理行政处罚程序规定 第18条"),
    FILING_DECIDED(
            "case.filing-decided",
            Kind.RULE,
            "Filing is already decided",
            "CASE-03",
            "市场监督管理行政处罚程序规定 第19条"),
    LIMITATION_PASSED(
            "case.limitation-passed",
            Kind.RULE,
            "The limitation period for penalties has passed",
            "CASE-06",
            "行政处罚法(2021) 第36条"),
    INVESTIGATION_OPEN(
            "case.investigation-open",
            Kind.RULE,
            "The investigation has not ended",
            "CASE-16",
            "市场监督管理行政处罚程序规定"),
    INVESTIGATION_OVER(
            "case.investigation-over",
            Kind.RULE,
            "The investigation has ended",
            "CASE-16",
            "市场监督管理行政处罚程序规定"),
    NOT_UNDER_REVIEW(
            "case.not-under-review",
            Kind.RULE,
            "The case is not under review",
            "CASE-17",
            "行政处罚法(2021) 第58条"),
    REVIEW_NOT_PASSED(
            "case.review-not-passed",
            Kind.RULE,
            "The case has not passed review",
            "CASE-17",
            "行政处罚法(2021) 第58条"),
    AMOUNTS_MISSING(
            "case.amounts-missing",
            Kind.RULE,
            "The criminal screen has nothing to run on",
            "REQ-01",
            "行政执法机关移送涉嫌犯罪案件的规定 第3条"),
    NOTICE_NOT_SERVED(
            "case.notice-not-served",
            Kind.RULE,
            "The party was not told of the penalty beforehand",
            "CASE-18",
            "行政处罚法(2021) 第44、62条"),
    NOTICE_PERIOD_RUNNING(
            "case.notice-period-running",
            Kind.RULE,
            "The party may still state, defend or ask for a hearing",
            "CASE-18",
            "行政处罚法(2021) 第44、45、64条"),
    ALREADY_WAIVED(
            "case.already-waived",
            Kind.RULE,
            "The party has already waived the hearing",
            "CASE-18",
            "行政处罚法(2021) 第45、64条"),
    REFERRAL_UNDECIDED(
            "case.referral-undecided",
            Kind.RULE,
            "A criminal referral waits for the principal head",
            "REF-21",
            "行政执法机关移送涉嫌犯罪案件的规定 第3、11条；行政处罚法(2021) 第82条"),
    REFERRED_TO_POLICE(
            "case.referred-to-police",
            Kind.RULE,
            "The office does not decide while the police have the case",
            "REF-22",
            "行政执法机关移送涉嫌犯罪案件的规定 第11条；行政处罚法(2021) 第35条"),
    FINE_WITHOUT_PENALTY(
            "case.fine-without-penalty",
            Kind.RULE,
            "Only a penalty decision carries a fine or confiscation",
            "CASE-20",
            "行政处罚法(2021) 第57条"),
    ALREADY_DECIDED(
            "case.already-decided",
            Kind.RULE,
            "The case is already decided",
            "CASE-20",
            "行政处罚法(2021) 第57条"),
    NOT_DECIDED(
            "case.not-decided",
            Kind.RULE,
            "The case is not decided",
            "CASE-21",
            "行政处罚法(2021) 第61条"),
    ALREADY_SERVED(
            "case.already-served",
            Kind.RULE,
            "The decision is already served",
            "CASE-21",
            "行政处罚法(2021) 第61条"),
    CLOSING_GROUND_NOT_MET(
            "case.closing-ground-not-met",
            Kind.RULE,
            "The case does not meet this ground of closing",
            "CASE-30",
            "市场监督管理行政处罚程序规定"),
    DAY_NOT_POSSIBLE(
            "case.day-not-possible",
            Kind.RULE,
            "This cannot have happened on that day",
            "CASE-21",
            "行政处罚法(2021) 第61条"),
    OVER("case.over", Kind.RULE, "The case is over", "CASE-30", "市场监督管理行政处罚程序规定");

    private final Description description;

    CaseProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
