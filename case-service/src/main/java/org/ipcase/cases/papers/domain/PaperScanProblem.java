package org.ipcase.cases.papers.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why a scan is not bound (不予绑定原因); a page each in {@code docs/problems}. */
public enum PaperScanProblem implements ListedProblem {
    ALREADY_BOUND(
            "paper-scan.already-bound", Kind.CONFLICT, "The scan was bound already", "REQ-30", ""),
    NOT_THIS_OFFICE(
            "paper-scan.not-this-office",
            Kind.FORBIDDEN,
            "Only the office that handles the case binds scans",
            "REQ-30",
            ""),
    NO_SUCH_PAPER(
            "paper-scan.no-such-paper",
            Kind.RULE,
            "That step of the case made no such paper",
            "REQ-30",
            ""),
    NOT_OF_THIS_CASE(
            "paper-scan.not-of-this-case",
            Kind.RULE,
            "The file is not kept with this case",
            "REQ-30",
            "");

    private final Listing listing;

    PaperScanProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
