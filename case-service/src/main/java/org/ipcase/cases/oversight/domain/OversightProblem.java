package org.ipcase.cases.oversight.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about an opinion is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum OversightProblem implements ListedProblem {
    ALREADY_ISSUED(
            "oversight.already-issued",
            Kind.CONFLICT,
            "Something was already issued under this id",
            "",
            ""),
    NOT_ISSUED(
            "oversight.not-issued",
            Kind.RULE,
            "No opinion was issued",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    NOT_THE_BUREAU(
            "oversight.not-the-bureau",
            Kind.FORBIDDEN,
            "Only the justice bureau supervises enforcement",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    NOT_THE_OFFICE(
            "oversight.not-the-office",
            Kind.FORBIDDEN,
            "Only the supervised office may do this",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    UNKNOWN_OFFICE(
            "oversight.unknown-office",
            Kind.RULE,
            "No such enforcing office",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    OTHER_GOVERNMENT(
            "oversight.other-government",
            Kind.RULE,
            "The office belongs to another government",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    NOT_THEIR_CASE(
            "oversight.not-their-case",
            Kind.RULE,
            "The office handles no such case",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    NO_REPLY_AWAITED(
            "oversight.no-reply-awaited",
            Kind.RULE,
            "No reply is awaited",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    MEASURES_MISSING(
            "oversight.measures-missing",
            Kind.RULE,
            "Who accepts an opinion says what will be put right",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    NO_OBJECTION(
            "oversight.no-objection",
            Kind.RULE,
            "There is no objection",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    NO_RECTIFICATION_AWAITED(
            "oversight.no-rectification-awaited",
            Kind.RULE,
            "No rectification is awaited",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    NO_RECTIFICATION_REPORTED(
            "oversight.no-rectification-reported",
            Kind.RULE,
            "No rectification was reported",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条"),
    NOTHING_TO_CLOSE(
            "oversight.nothing-to-close",
            Kind.RULE,
            "It ends after an objection or a reported rectification",
            "SUP-04",
            "行政执法监督条例(2025) 第6条、第11条");

    private final Listing listing;

    OversightProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
