package org.ipcase.referral.dualreport.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a step of a dual report is refused (不予办理的理由). */
public enum DualReportProblem implements DescribedProblem {
    NOT_A_HOLDER(
            "not-a-holder",
            Kind.FORBIDDEN,
            "Only a rights holder makes a dual report",
            "DUAL-01",
            ""),
    NOT_THE_REPORTER(
            "not-the-reporter",
            Kind.FORBIDDEN,
            "Only the reporter does this",
            "DUAL-05",
            "公安机关办理刑事案件程序规定(2020) 第179条"),
    NOT_THE_POLICE(
            "not-the-police",
            Kind.FORBIDDEN,
            "Only the police bureau that got the report does this",
            "DUAL-04",
            "公安机关办理刑事案件程序规定(2020) 第171条"),
    NOT_THE_HIGHER_POLICE(
            "not-the-higher-police",
            Kind.FORBIDDEN,
            "Only the higher police bureau decides a review",
            "DUAL-05",
            "公安机关办理刑事案件程序规定(2020) 第179条"),
    NOT_THE_PROCURATORATE(
            "not-the-procuratorate",
            Kind.FORBIDDEN,
            "Only procurators of the procuratorate that got the report do this",
            "DUAL-02",
            ""),
    ALREADY_ACCEPTED(
            "already-accepted",
            Kind.RULE,
            "The report was accepted already",
            "DUAL-04",
            "公安机关办理刑事案件程序规定(2020) 第171条"),
    NOT_UNDER_EXAMINATION(
            "not-under-examination",
            Kind.RULE,
            "The police are not examining the report",
            "DUAL-04",
            "公通字〔2017〕25号"),
    PERIOD_NOT_OPEN(
            "period-not-open",
            Kind.RULE,
            "The period cannot be changed now",
            "DUAL-04",
            "公通字〔2017〕25号"),
    NOTHING_TO_FILE(
            "nothing-to-file",
            Kind.RULE,
            "The case is filed already or not accepted yet",
            "DUAL-04",
            "公安机关办理刑事案件程序规定(2020) 第178条"),
    NO_REFUSAL(
            "no-refusal",
            Kind.RULE,
            "There is no refusal to reconsider",
            "DUAL-05",
            "公安机关办理刑事案件程序规定(2020) 第179条"),
    RECONSIDERATION_PERIOD_PASSED(
            "reconsideration-period-passed",
            Kind.RULE,
            "The seven days for asking reconsideration have passed",
            "DUAL-05",
            "公安机关办理刑事案件程序规定(2020) 第179条"),
    NOT_RECONSIDERING(
            "not-reconsidering",
            Kind.RULE,
            "No reconsideration is asked for",
            "DUAL-05",
            "公安机关办理刑事案件程序规定(2020) 第179条"),
    NOT_UPHELD(
            "not-upheld",
            Kind.RULE,
            "No refusal was upheld",
            "DUAL-05",
            "公安机关办理刑事案件程序规定(2020) 第179条"),
    REVIEW_PERIOD_PASSED(
            "review-period-passed",
            Kind.RULE,
            "The seven days for asking review have passed",
            "DUAL-05",
            "公安机关办理刑事案件程序规定(2020) 第179条"),
    NOT_REVIEWING(
            "not-reviewing",
            Kind.RULE,
            "No review is asked for",
            "DUAL-05",
            "公安机关办理刑事案件程序规定(2020) 第179条"),
    NOT_REPORTED("not-reported", Kind.RULE, "There is no report", "DUAL-01", "四川省“十四五”知识产权保护和运用规划"),
    ALREADY_ASSIGNED(
            "already-assigned",
            Kind.RULE,
            "A prosecutor is assigned already",
            "DUAL-02",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_GROUND_TO_SUPERVISE(
            "no-ground-to-supervise",
            Kind.RULE,
            "The police neither refused nor let their period pass",
            "DUAL-03",
            "人民检察院刑事诉讼规则(2019) 第557条、第562条"),
    SUPERVISION_ELSEWHERE(
            "supervision-elsewhere",
            Kind.RULE,
            "Supervision is not at this step",
            "DUAL-03",
            "人民检察院刑事诉讼规则(2019) 第560条、第561条");

    private final Description description;

    DualReportProblem(String reason, Kind kind, String title, String rule, String source) {
        description = new Description("dual-report." + reason, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
