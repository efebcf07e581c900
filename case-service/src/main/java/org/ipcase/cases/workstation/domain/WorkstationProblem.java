package org.ipcase.cases.workstation.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about a workstation is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum WorkstationProblem implements ListedProblem {
    ALREADY_RECORDED(
            "workstation.already-registered",
            Kind.CONFLICT,
            "Something was already registered under this id",
            "",
            ""),
    NOT_REGISTERED("workstation.not-registered", Kind.RULE, "No such workstation", "", ""),
    NOT_THE_OFFICE(
            "workstation.not-the-office",
            Kind.FORBIDDEN,
            "Only the agency that runs the workstation may do this",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    OUTSIDE_REGION(
            "workstation.outside-region",
            Kind.RULE,
            "A workstation lies in the region of the agency that runs it",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    CLOSED_ALREADY("workstation.closed", Kind.RULE, "The workstation is closed", "", "");

    private final Listing listing;

    WorkstationProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
