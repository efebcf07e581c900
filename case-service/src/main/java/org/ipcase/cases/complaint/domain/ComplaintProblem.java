package org.ipcase.cases.complaint.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why something about a complaint is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum ComplaintProblem implements DescribedProblem {
    ALREADY_SUBMITTED(
            "complaint.already-submitted",
            Kind.CONFLICT,
            "Something was already submitted under this id",
            "",
            ""),
    INTAKE_NOT_YOURS(
            "complaint.intake-not-yours",
            Kind.FORBIDDEN,
            "This kind of submission is not yours to make",
            "1.1",
            "市场监督管理行政处罚程序规定 第18条"),
    NOT_A_CONSUMER(
            "complaint.not-a-consumer",
            Kind.RULE,
            "Only a consumer can make a consumer complaint",
            "1.1",
            "市场监督管理投诉举报处理暂行办法 第38条"),
    NO_COMPETENT_OFFICE(
            "complaint.no-competent-office",
            Kind.RULE,
            "No office on the platform is competent",
            "JUR-01",
            "行政处罚法(2021) 第22、23条"),
    NOT_COMPETENT_OFFICE(
            "complaint.not-competent-office",
            Kind.FORBIDDEN,
            "Only the competent office decides",
            "CR-12",
            "行政处罚法(2021) 第22、23条"),
    NOT_AN_OFFICER(
            "complaint.not-an-officer",
            Kind.FORBIDDEN,
            "Only an enforcement officer does this",
            "CASE-04",
            "行政处罚法(2021) 第42条"),
    NOT_THE_HEAD(
            "complaint.not-the-head",
            Kind.FORBIDDEN,
            "Only the head of the office decides this",
            "CASE-05",
            "市场监督管理行政处罚程序规定 第18、20条"),
    NOT_THE_SUBMITTER(
            "complaint.not-the-submitter",
            Kind.FORBIDDEN,
            "Only who submitted may do this",
            "CR-09",
            "市场监督管理投诉举报处理办法 第23条"),
    NOT_ACCEPTED(
            "complaint.not-accepted",
            Kind.RULE,
            "The complaint is not accepted yet",
            "CR-05",
            "市场监督管理投诉举报处理暂行办法 第14条"),
    ALREADY_ACCEPTED(
            "complaint.already-accepted",
            Kind.RULE,
            "The complaint is already accepted",
            "CR-05",
            "市场监督管理投诉举报处理暂行办法 第14条"),
    NO_ACCEPTANCE_NEEDED(
            "complaint.no-acceptance-needed",
            Kind.RULE,
            "A lead is not rejected but declined for filing",
            "CASE-02",
            "市场监督管理行政处罚程序规定 第18条"),
    GROUND_NOT_APPLICABLE(
            "complaint.ground-not-applicable",
            Kind.RULE,
            "This ground does not fit this kind of submission",
            "CR-06",
            "市场监督管理投诉举报处理办法 第16条"),
    SUPPLEMENT_PERIOD_RUNNING(
            "complaint.supplement-period-running",
            Kind.RULE,
            "The day named for supplying material has not passed",
            "CR-04",
            "市场监督管理投诉举报处理办法 第10条第3项、第16条"),
    SUPPLEMENT_DAY_PASSED(
            "complaint.supplement-day-passed",
            Kind.RULE,
            "The day named for supplying material must lie ahead",
            "CR-04",
            "市场监督管理投诉举报处理办法 第10条第3项"),
    ALREADY_REQUESTED(
            "complaint.already-requested",
            Kind.RULE,
            "Material is already asked for",
            "CR-04",
            "市场监督管理投诉举报处理办法 第10条第3项"),
    NOTHING_REQUESTED(
            "complaint.nothing-requested",
            Kind.RULE,
            "No material was asked for",
            "CR-04",
            "市场监督管理投诉举报处理办法 第10条第3项"),
    TOO_FEW_OFFICERS(
            "complaint.too-few-officers",
            Kind.RULE,
            "A case needs two officers with enforcement certificates",
            "CASE-04",
            "行政处罚法(2021) 第42条"),
    ALREADY_IN_MEDIATION(
            "complaint.already-in-mediation",
            Kind.RULE,
            "Mediation is already asked for",
            "CR-08",
            "市场监督管理投诉举报处理办法 第23条"),
    FILING_ALREADY_SUBMITTED(
            "complaint.filing-already-submitted",
            Kind.RULE,
            "Filing is already submitted",
            "CASE-02",
            "市场监督管理行政处罚程序规定 第18条"),
    OVER("complaint.over", Kind.RULE, "The submission is dealt with", "", "");

    private final Description description;

    ComplaintProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
