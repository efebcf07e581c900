package org.ipcase.cases.subject.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a judgement on subjects is refused (不予确认原因); a page each in {@code docs/problems}. */
public enum SubjectProblem implements DescribedProblem {
    NOT_AN_OFFICER(
            "subject.not-an-officer",
            Kind.FORBIDDEN,
            "Only an enforcement officer confirms that two are one",
            "REQ-28",
            ""),
    NOTHING_IN_COMMON(
            "subject.nothing-in-common",
            Kind.RULE,
            "The two have nothing in common that would make them one",
            "REQ-28",
            "");

    private final Description description;

    SubjectProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
