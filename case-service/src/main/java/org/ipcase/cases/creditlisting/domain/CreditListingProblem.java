package org.ipcase.cases.creditlisting.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about a listing is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum CreditListingProblem implements ListedProblem {
    ALREADY_RECORDED(
            "credit-listing.already-notified",
            Kind.CONFLICT,
            "Something was already notified under this id",
            "",
            ""),
    NOT_THE_OFFICE(
            "credit-listing.not-the-office",
            Kind.FORBIDDEN,
            "Only the office that punishes may do this",
            "CRE-01",
            "市场监督管理严重违法失信名单管理办法(2021)"),
    NOT_THE_HEAD(
            "credit-listing.not-the-head",
            Kind.FORBIDDEN,
            "Only the head of the office may do this",
            "CRE-01",
            "市场监督管理严重违法失信名单管理办法(2021)"),
    NOT_THE_PARTY(
            "credit-listing.not-the-party",
            Kind.FORBIDDEN,
            "Only the listed party, or the office for it, may do this",
            "CRE-03",
            "市场监督管理信用修复管理办法(2021)"),
    PENALTY_NOT_HEAVY(
            "credit-listing.penalty-not-heavy",
            Kind.RULE,
            "Only a heavier penalty leads to the list",
            "CRE-01",
            "市场监督管理严重违法失信名单管理办法(2021)"),
    NO_PENALTY(
            "credit-listing.no-penalty",
            Kind.RULE,
            "The case has no penalty that stands",
            "CRE-01",
            "市场监督管理严重违法失信名单管理办法(2021)"),
    NOT_NOTIFIED(
            "credit-listing.not-notified",
            Kind.RULE,
            "The party is told before it is listed",
            "CRE-01",
            "市场监督管理严重违法失信名单管理办法(2021)"),
    NOT_LISTED(
            "credit-listing.not-listed",
            Kind.RULE,
            "The party is not on the list",
            "CRE-02",
            "市场监督管理严重违法失信名单管理办法(2021)"),
    PUBLISHED(
            "credit-listing.published",
            Kind.RULE,
            "The listing is published already",
            "CRE-01",
            "市场监督管理严重违法失信名单管理办法(2021)"),
    TOO_EARLY(
            "credit-listing.too-early",
            Kind.RULE,
            "Repair may be asked for after one year on the list",
            "CRE-03",
            "市场监督管理信用修复管理办法(2021)"),
    CONDITIONS_NOT_MET(
            "credit-listing.conditions-not-met",
            Kind.RULE,
            "Repair needs duties performed, harm removed and no new heavier penalty",
            "CRE-03",
            "市场监督管理信用修复管理办法(2021)"),
    NO_REPAIR(
            "credit-listing.no-repair",
            Kind.RULE,
            "No repair is asked for",
            "CRE-03",
            "市场监督管理信用修复管理办法(2021)"),
    STILL_LISTED(
            "credit-listing.still-listed",
            Kind.RULE,
            "The three years have not passed",
            "CRE-02",
            "市场监督管理严重违法失信名单管理办法(2021)"),
    DAY_NOT_POSSIBLE(
            "credit-listing.day-not-possible",
            Kind.RULE,
            "The day lies before the notice",
            "CRE-01",
            "市场监督管理严重违法失信名单管理办法(2021)");

    private final Listing listing;

    CreditListingProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
