package org.ipcase.cases.casefile.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a transfer, a dispute or a share is refused (移送与管辖不予办理原因). */
public enum CustodyProblem implements DescribedProblem {
    UNKNOWN_OFFICE(
            "case.unknown-office",
            Kind.RULE,
            "There is no such office to hand the case to",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    SECOND_HOP(
            "case.second-hop",
            Kind.RULE,
            "What was transferred is not passed on again without a designation",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    TRANSFER_PENDING(
            "case.transfer-pending",
            Kind.RULE,
            "A transfer or a dispute is under way",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    NO_TRANSFER(
            "case.no-transfer",
            Kind.RULE,
            "No transfer is offered",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    NOT_THE_RECEIVER(
            "case.not-the-receiver",
            Kind.FORBIDDEN,
            "Only the office to which the case is offered does this",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    NO_DISPUTE(
            "case.no-dispute",
            Kind.RULE,
            "No dispute about jurisdiction is open",
            "JUR-03",
            "行政处罚法(2021) 第25条"),
    NOT_IN_DISPUTE(
            "case.not-in-dispute",
            Kind.RULE,
            "This office is not one of those that dispute",
            "JUR-03",
            "行政处罚法(2021) 第25条"),
    NOT_THE_SUPERIOR(
            "case.not-the-superior",
            Kind.FORBIDDEN,
            "Only the common superior of both offices designates",
            "JUR-04",
            "行政处罚法(2021) 第25条；市场监督管理行政处罚程序规定 第16条"),
    NATIONAL_BODY_ONLY(
            "case.national-body-only",
            Kind.RULE,
            "Between the two provinces only the national body designates",
            "JUR-05",
            "行政处罚法(2021) 第25条；专利法实施细则(2023) 第97条"),
    WRONG_SYSTEM(
            "case.wrong-system",
            Kind.RULE,
            "The kind of transfer does not fit the receiving office",
            "JUR-07",
            "市场监督管理行政处罚程序规定 第14、17条"),
    NOT_THE_NATIONAL_BODY(
            "case.not-the-national-body",
            Kind.RULE,
            "The common superior is on the platform and designates itself",
            "JUR-04",
            "行政处罚法(2021) 第25条"),
    FILED_EARLIER_ELSEWHERE(
            "case.filed-earlier-elsewhere",
            Kind.RULE,
            "Another competent office filed the same act first",
            "JUR-02",
            "行政处罚法(2021) 第25条"),
    NOT_FILED_ELSEWHERE(
            "case.not-filed-elsewhere",
            Kind.RULE,
            "No other office is known to have filed the same act first",
            "JUR-02",
            "行政处罚法(2021) 第25条"),
    REFERRAL_OPEN(
            "case.referral-blocks-transfer",
            Kind.RULE,
            "A case that must be referred to the police is not handed on",
            "REF-21",
            "行政执法机关移送涉嫌犯罪案件的规定 第3、11条");

    private final Description description;

    CustodyProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
