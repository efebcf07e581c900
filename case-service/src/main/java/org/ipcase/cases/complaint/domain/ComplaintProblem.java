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
    NOTHING_THERE(
            "complaint.nothing-there", Kind.RULE, "Nothing was submitted under this id", "", ""),
    HANDED_OVER(
            "complaint.handed-over",
            Kind.FORBIDDEN,
            "Another office has it now",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    NOT_THE_RECEIVER(
            "complaint.not-the-receiver",
            Kind.FORBIDDEN,
            "Only the office it is offered to answers",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    NOT_COMMON_SUPERIOR(
            "complaint.not-common-superior",
            Kind.FORBIDDEN,
            "Only the common superior designates",
            "JUR-05",
            "行政处罚法(2021) 第25条"),
    IDENTITY_NOT_PROVEN(
            "complaint.identity-not-proven",
            Kind.RULE,
            "The complainant has not proven an identity",
            "CR-04",
            "市场监督管理投诉举报处理办法 第10条第3项、第16条"),
    IDENTITY_PERIOD_RUNNING(
            "complaint.identity-period-running",
            Kind.RULE,
            "The day named for proving identity has not passed",
            "CR-04",
            "市场监督管理投诉举报处理办法 第10条第3项"),
    ONLY_CONSUMER(
            "complaint.only-consumer",
            Kind.RULE,
            "This belongs to a consumer complaint",
            "1.1",
            "市场监督管理投诉举报处理办法 第2条、第9条"),
    NOT_A_LEAD(
            "complaint.not-a-lead",
            Kind.RULE,
            "A consumer complaint is not filed: record the violation found",
            "CR-11",
            "市场监督管理行政处罚程序规定 第18条"),
    NOTHING_TO_SETTLE(
            "complaint.nothing-to-settle",
            Kind.RULE,
            "A report asks for punishment, there is nothing to settle",
            "1.1",
            "市场监督管理投诉举报处理办法 第2条"),
    NO_NAMED_REPORTER(
            "complaint.no-named-reporter",
            Kind.RULE,
            "There is no named reporter to tell",
            "CR-14",
            "市场监督管理投诉举报处理暂行办法 第31条"),
    RESULT_NOT_OWED(
            "complaint.result-not-owed",
            Kind.RULE,
            "No law orders that this result is told",
            "CR-15",
            "反不正当竞争法(2025) 第20条"),
    FILING_OPEN(
            "complaint.filing-open",
            Kind.RULE,
            "Filing is not decided yet",
            "CR-14",
            "市场监督管理投诉举报处理暂行办法 第31条"),
    ALREADY_TOLD(
            "complaint.already-told",
            Kind.RULE,
            "This was told already",
            "CR-14",
            "市场监督管理投诉举报处理暂行办法 第31条"),
    DAY_NOT_POSSIBLE(
            "complaint.day-not-possible", Kind.RULE, "This day is not possible here", "CLK-12", ""),
    NO_PERIOD(
            "complaint.no-period",
            Kind.RULE,
            "No running period knows this reason",
            "CASE-02",
            "市场监督管理行政处罚程序规定 第18条"),
    EXTENSION_USED(
            "complaint.extension-used",
            Kind.RULE,
            "Verification was extended already or is over",
            "CASE-02",
            "市场监督管理行政处罚程序规定 第18条"),
    BOTH_MUST_AGREE(
            "complaint.both-must-agree",
            Kind.RULE,
            "Both sides must agree to mediate",
            "CR-07",
            "市场监督管理投诉举报处理办法 第20条"),
    CALL_NOT_AHEAD(
            "complaint.call-not-ahead",
            Kind.RULE,
            "Time, place and challenge period are told in advance",
            "CR-07",
            "市场监督管理投诉举报处理办法 第20条"),
    NOT_CALLED(
            "complaint.not-called",
            Kind.RULE,
            "No mediation was called",
            "CR-07",
            "市场监督管理投诉举报处理办法 第20条"),
    AGREEMENT_UNSIGNED(
            "complaint.agreement-unsigned",
            Kind.RULE,
            "A mediation document is signed by both, sealed, in three copies",
            "CR-10",
            "市场监督管理投诉举报处理办法 第22条"),
    MEDIATION_TIME_OVER(
            "complaint.mediation-time-over",
            Kind.RULE,
            "The time for mediating is over: it must be terminated",
            "CR-08",
            "市场监督管理投诉举报处理办法 第23条第1款第5项"),
    MEDIATION_TIME_RUNNING(
            "complaint.mediation-time-running",
            Kind.RULE,
            "The time for mediating is not over",
            "CR-08",
            "市场监督管理投诉举报处理办法 第23条第1款第5项"),
    NOT_TERMINATED(
            "complaint.not-terminated",
            Kind.RULE,
            "Mediation is not terminated",
            "CR-09",
            "市场监督管理投诉举报处理办法 第23条"),
    MEDIATION_ENDED(
            "complaint.mediation-ended",
            Kind.RULE,
            "Mediation is terminated",
            "CR-09",
            "市场监督管理投诉举报处理办法 第23条"),
    AT_RECEPTION(
            "complaint.at-reception",
            Kind.RULE,
            "The reception has to send it to an office first",
            "CR-03",
            "市场监督管理投诉举报处理暂行办法 第37条"),
    NOT_RETURNED(
            "complaint.not-returned",
            Kind.RULE,
            "It was not given back to the reception",
            "CR-02",
            "市场监督管理投诉举报处理暂行办法 第37条"),
    NO_RECEPTION(
            "complaint.no-reception",
            Kind.RULE,
            "There is no reception above this office",
            "CR-03",
            "市场监督管理投诉举报处理暂行办法 第37条"),
    NO_REPORT_BACK_DUE(
            "complaint.no-report-back-due",
            Kind.RULE,
            "Nothing is to be reported back",
            "CR-02",
            "市场监督管理投诉举报处理办法"),
    NOT_A_LOWER_OFFICE(
            "complaint.not-a-lower-office",
            Kind.RULE,
            "A province or prefecture sends what it received to an office below it",
            "CR-02",
            "市场监督管理投诉举报处理办法(2026)"),
    REPORT_BACK_MISSING(
            "complaint.report-back-missing",
            Kind.RULE,
            "The notice of routing names a day to report back",
            "CR-02",
            "市场监督管理投诉举报处理办法(2026)"),
    NOT_BELOW_THE_SUPERIOR(
            "complaint.not-below-the-superior",
            Kind.RULE,
            "A superior designates an office of its own region",
            "JUR-05",
            "行政处罚法(2021) 第25条"),
    SECOND_HOP(
            "complaint.second-hop",
            Kind.RULE,
            "What was transferred is not passed on again",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    SAME_OFFICE(
            "complaint.same-office",
            Kind.RULE,
            "It is already at this office",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    TRANSFER_OPEN(
            "complaint.transfer-open",
            Kind.RULE,
            "A transfer waits for its receiver",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    NOT_OFFERED(
            "complaint.not-offered",
            Kind.RULE,
            "Nothing is offered for transfer",
            "JUR-06",
            "市场监督管理行政处罚程序规定 第14条"),
    IN_DISPUTE(
            "complaint.in-dispute",
            Kind.RULE,
            "Two offices dispute who is competent",
            "JUR-03",
            "行政处罚法(2021) 第25条"),
    NO_DISPUTE(
            "complaint.no-dispute",
            Kind.RULE,
            "There is no dispute about jurisdiction",
            "JUR-03",
            "行政处罚法(2021) 第25条"),
    ALREADY_REPORTED(
            "complaint.already-reported",
            Kind.RULE,
            "The dispute was reported already",
            "JUR-03",
            "市场监督管理行政处罚程序规定 第13条"),
    NOT_ONE_OF_TWO(
            "complaint.not-one-of-two",
            Kind.RULE,
            "Only one of the two offices can be agreed on",
            "JUR-03",
            "行政处罚法(2021) 第25条"),
    SUPERIOR_ON_PLATFORM(
            "complaint.superior-on-platform",
            Kind.RULE,
            "The common superior designates here itself",
            "JUR-04",
            "市场监督管理行政处罚程序规定 第16条"),
    MATERIAL_AWAITED(
            "complaint.material-awaited",
            Kind.RULE,
            "Material or proof of identity is awaited",
            "CR-04",
            "市场监督管理投诉举报处理办法 第10条第3项"),
    NATIONAL_ONLY(
            "complaint.national-only",
            Kind.RULE,
            "Layout designs are handled by CNIPA only",
            "PAT-13",
            "集成电路布图设计行政执法办法(2001)"),
    PROOF_MISSING(
            "complaint.proof-missing",
            Kind.RULE,
            "A copyright complaint needs proof of right and of infringement",
            "CPR-01",
            "著作权行政处罚实施办法(2009) 第12条"),
    LINKED_TO_ITSELF(
            "complaint.linked-to-itself",
            Kind.RULE,
            "A submission is not its own duplicate",
            "REQ-06",
            ""),
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
