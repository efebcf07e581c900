package org.ipcase.referral.procuratorate.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a step is refused (不予办理的理由). */
public enum CaseWatchProblem implements DescribedProblem {
    NOT_THE_AGENCY(
            "not-the-agency",
            Kind.FORBIDDEN,
            "Only officers of the agency that punished send copies",
            "REF-08",
            "高检会〔2006〕2号"),
    NO_COPIES_DUE(
            "no-copies-due",
            Kind.RULE,
            "No copies of a penalty decision are due",
            "REF-08",
            "高检会〔2006〕2号"),
    HOLDER_TOLD_IN_FUTURE(
            "holder-told-in-future",
            Kind.RULE,
            "The holder cannot be told before the decision or in the future",
            "REF-08",
            "高检会〔2006〕2号"),
    SUPERVISORS_ONLY(
            "supervisors-only",
            Kind.FORBIDDEN,
            "The overview is for procurators and supervisors",
            "REQ-03",
            "");

    private final Description description;

    CaseWatchProblem(String reason, Kind kind, String title, String rule, String source) {
        description = new Description("case-watch." + reason, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
