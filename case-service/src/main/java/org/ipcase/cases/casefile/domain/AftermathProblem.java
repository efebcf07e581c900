package org.ipcase.cases.casefile.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a step after a decision is refused (决定之后不予办理原因). */
public enum AftermathProblem implements DescribedProblem {
    CONFIRMATION_MISSING(
            "case.service-confirmation-missing",
            Kind.RULE,
            "Electronic service needs a signed confirmation",
            "CASE-21",
            "行政处罚法(2021) 第61条"),
    NOT_ANNOUNCED(
            "case.service-not-announced",
            Kind.RULE,
            "Service by public notice begins with the notice",
            "CASE-21",
            "民事诉讼法(2023) 第95条"),
    ANNOUNCEMENT_RUNNING(
            "case.announcement-running",
            Kind.RULE,
            "A document is deemed served thirty days after the public notice",
            "CASE-21",
            "民事诉讼法(2023) 第95条"),
    NOTHING_TO_PAY(
            "case.nothing-to-pay",
            Kind.RULE,
            "Nothing is left to pay",
            "CASE-22",
            "行政处罚法(2021) 第67条"),
    TOO_MUCH(
            "case.paid-too-much",
            Kind.RULE,
            "This is more than what is left to pay",
            "CASE-22",
            "行政处罚法(2021) 第67、72条"),
    INSTALMENTS_DO_NOT_FIT(
            "case.instalments-do-not-fit",
            Kind.RULE,
            "Instalments add up to what is unpaid, and lie ahead in order",
            "CASE-22",
            "行政处罚法(2021) 第66条"),
    NO_SUCH_REMEDY(
            "case.no-such-remedy",
            Kind.RULE,
            "No reconsideration or suit is pending under this number",
            "CASE-23",
            "行政复议法(2023) 第20条；行政诉讼法(2017) 第46条"),
    REMEDY_PENDING(
            "case.remedy-pending",
            Kind.RULE,
            "A reconsideration or suit is pending",
            "CASE-23",
            "行政强制法(2011) 第53条"),
    CHANGE_UNCLEAR(
            "case.changed-penalty-unclear",
            Kind.RULE,
            "A changed decision says what it was changed to, and no other does",
            "CASE-23",
            "行政复议法(2023) 第63条；行政诉讼法(2017) 第77条"),
    REMEDY_PERIOD_RUNNING(
            "case.remedy-period-running",
            Kind.RULE,
            "The party may still apply for reconsideration or sue",
            "CASE-24",
            "行政强制法(2011) 第53条"),
    NOT_DUE(
            "case.payment-not-due",
            Kind.RULE,
            "The party may still pay in time",
            "CASE-24",
            "行政处罚法(2021) 第67条；行政强制法(2011) 第53条"),
    NOT_DEMANDED(
            "case.not-demanded",
            Kind.RULE,
            "The court is asked ten working days after a written demand",
            "CASE-24",
            "行政强制法(2011) 第54条"),
    ENFORCEMENT_TOO_LATE(
            "case.enforcement-too-late",
            Kind.RULE,
            "The three months in which the court could be asked are over",
            "CASE-24",
            "行政强制法(2011) 第53条"),
    ALREADY_APPLIED(
            "case.enforcement-already-applied",
            Kind.RULE,
            "The court was asked already and has not ended it",
            "CASE-24",
            "行政强制法(2011) 第53条"),
    NOT_APPLIED(
            "case.enforcement-not-applied",
            Kind.RULE,
            "The court was not asked to enforce",
            "CASE-24",
            "行政强制法(2011) 第53条"),
    FORM_MISSING(
            "case.closing-form-missing",
            Kind.RULE,
            "The case unit has not filled the closing form for this reason",
            "CASE-30",
            "市场监督管理行政处罚程序规定"),
    ALREADY_ARCHIVED(
            "case.already-archived",
            Kind.RULE,
            "The file is in the archive",
            "CASE-31",
            "市场监督管理行政处罚程序规定"),
    NOT_FOR_PUBLICATION(
            "case.not-for-publication",
            Kind.RULE,
            "Only a penalty beyond a bare warning is published",
            "CASE-25",
            "市场监督管理行政处罚信息公示规定(2021) 第2条"),
    ALREADY_PUBLISHED(
            "case.already-published",
            Kind.RULE,
            "The decision is published already",
            "CASE-25",
            "市场监督管理行政处罚信息公示规定(2021) 第8条"),
    NOT_PUBLISHED(
            "case.not-published",
            Kind.RULE,
            "The decision is not published",
            "CASE-27",
            "市场监督管理行政处罚信息公示规定(2021) 第11条"),
    REGISTERED_ELSEWHERE(
            "case.registered-elsewhere",
            Kind.RULE,
            "The province in which the party is registered publishes this",
            "CASE-26",
            "市场监督管理行政处罚信息公示规定(2021) 第10条"),
    NOT_REGISTERED_ELSEWHERE(
            "case.not-registered-elsewhere",
            Kind.RULE,
            "The party is registered in the own province",
            "CASE-26",
            "市场监督管理行政处罚信息公示规定(2021) 第10条"),
    NOT_THE_PUBLISHER(
            "case.not-the-publisher",
            Kind.FORBIDDEN,
            "Only the office of the place of registration does this",
            "CASE-26",
            "市场监督管理行政处罚信息公示规定(2021) 第10条"),
    OVERTURNED(
            "case.decision-overturned",
            Kind.RULE,
            "The decision was changed, quashed or found illegal",
            "CASE-27",
            "行政处罚法(2021) 第48条"),
    REVEALS_PERSON(
            "case.publication-reveals-person",
            Kind.RULE,
            "The summary names a document, telephone or account number",
            "REQ-27",
            "市场监督管理行政处罚信息公示规定(2021)；个人信息保护法");

    private final Description description;

    AftermathProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
