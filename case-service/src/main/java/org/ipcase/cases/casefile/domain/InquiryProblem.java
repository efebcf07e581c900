package org.ipcase.cases.casefile.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a step of an investigation is refused (调查环节不予办理原因). */
public enum InquiryProblem implements DescribedProblem {
    EXTENSION_USED(
            "case.extension-used",
            Kind.RULE,
            "The period cannot be extended by that much, or again",
            "CASE-20",
            "行政处罚法(2021) 第60条；市场监督管理行政处罚程序规定 第18、64条"),
    COLLECTIVE_DECISION_MISSING(
            "case.collective-decision-missing",
            Kind.RULE,
            "A further extension needs a collective decision",
            "CASE-20",
            "市场监督管理行政处罚程序规定 第64条"),
    RECUSAL_PENDING(
            "case.recusal-pending",
            Kind.RULE,
            "The head has not decided on this recusal yet",
            "CASE-07",
            "行政处罚法(2021) 第43条"),
    OWN_RECUSAL(
            "case.own-recusal",
            Kind.RULE,
            "Nobody decides on staying out himself",
            "CASE-07",
            "行政处罚法(2021) 第43条"),
    NO_SUCH_RECUSAL(
            "case.no-such-recusal",
            Kind.RULE,
            "No recusal waits under this number",
            "CASE-07",
            "行政处罚法(2021) 第43条"),
    OFFICER_RECUSED(
            "case.officer-recused",
            Kind.FORBIDDEN,
            "Who was told to stay out of the case does nothing in it",
            "CASE-07",
            "行政处罚法(2021) 第43条"),
    TOO_FEW_OFFICERS(
            "case.too-few-officers",
            Kind.RULE,
            "At least two officers handle a case and take its measures",
            "CASE-04",
            "行政处罚法(2021) 第42、55条"),
    NOT_AN_EXAMINATION(
            "case.not-an-examination",
            Kind.RULE,
            "This is no kind of examination",
            "CASE-09",
            "市场监督管理行政处罚程序规定 第18条"),
    NO_SUCH_EXAMINATION(
            "case.no-such-examination",
            Kind.RULE,
            "No examination is under way under this number",
            "CASE-09",
            "市场监督管理行政处罚程序规定 第18条"),
    SIGNER_MISSING(
            "case.signer-missing",
            Kind.RULE,
            "An identification names who signed it and with what authority",
            "CASE-09",
            "市场监督管理行政处罚程序规定 第18条"),
    NOT_THE_HOLDER(
            "case.not-the-holder",
            Kind.FORBIDDEN,
            "Only the rights holder behind the case does this",
            "CASE-09",
            "市场监督管理行政处罚程序规定 第18条");

    private final Description description;

    InquiryProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
