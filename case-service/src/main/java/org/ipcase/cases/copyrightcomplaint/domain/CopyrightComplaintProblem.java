package org.ipcase.cases.copyrightcomplaint.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/**
 * Why something about a copyright complaint is refused (不予办理原因); a page each in {@code
 * docs/problems}.
 */
public enum CopyrightComplaintProblem implements ListedProblem {
    ALREADY_RECORDED(
            "copyright-complaint.already-filed",
            Kind.CONFLICT,
            "Something was already filed under this id",
            "",
            ""),
    NOT_THE_COMPLAINANT(
            "copyright-complaint.not-the-complainant",
            Kind.FORBIDDEN,
            "Only who complained may do this",
            "CPR-01",
            "著作权行政处罚实施办法(2009)"),
    NOT_THE_OFFICE(
            "copyright-complaint.not-the-office",
            Kind.FORBIDDEN,
            "Only an officer of the copyright office may do this",
            "CPR-02",
            "著作权行政处罚实施办法(2009)"),
    NOT_A_WORK(
            "copyright-complaint.not-a-work",
            Kind.RULE,
            "The copyright office acts for works and software only",
            "CPR-01",
            "著作权行政处罚实施办法(2009)"),
    NO_COMPETENT_OFFICE(
            "copyright-complaint.no-competent-office",
            Kind.RULE,
            "Nobody enforces copyright for this region",
            "CPR-02",
            "著作权行政处罚实施办法(2009)"),
    NOT_RECEIVED(
            "copyright-complaint.not-received",
            Kind.RULE,
            "The papers are not being checked",
            "CPR-02",
            "著作权行政处罚实施办法(2009)"),
    DAY_NOT_POSSIBLE(
            "copyright-complaint.day-not-possible",
            Kind.RULE,
            "The papers were not complete before the last of them came",
            "CPR-02",
            "著作权行政处罚实施办法(2009)"),
    NO_PAPERS_ASKED(
            "copyright-complaint.no-papers-asked",
            Kind.RULE,
            "No papers were asked for",
            "CPR-02",
            "著作权行政处罚实施办法(2009)"),
    PAPERS_INCOMPLETE(
            "copyright-complaint.papers-incomplete",
            Kind.RULE,
            "The papers are not complete",
            "CPR-02",
            "著作权行政处罚实施办法(2009)"),
    NOT_ACCEPTED(
            "copyright-complaint.not-accepted",
            Kind.RULE,
            "The complaint is not accepted",
            "CPR-03",
            "著作权法(2020) 第53条"),
    OVER("copyright-complaint.over", Kind.RULE, "The complaint is dealt with", "", "");

    private final Listing listing;

    CopyrightComplaintProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
