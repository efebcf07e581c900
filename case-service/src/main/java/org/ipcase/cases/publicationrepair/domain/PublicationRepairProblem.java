package org.ipcase.cases.publicationrepair.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/**
 * Why something about an application to end a publication early is refused (不予办理原因); a page each in
 * {@code docs/problems}.
 */
public enum PublicationRepairProblem implements ListedProblem {
    ALREADY_RECORDED(
            "publication-repair.already-asked",
            Kind.CONFLICT,
            "Something was already asked for under this id",
            "",
            ""),
    NOT_THE_PARTY(
            "publication-repair.not-the-party",
            Kind.FORBIDDEN,
            "Only the party, or the office for it, may do this",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    NOT_THE_OFFICE(
            "publication-repair.not-the-office",
            Kind.FORBIDDEN,
            "Only the office that punished may do this",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    NOT_THE_HEAD(
            "publication-repair.not-the-head",
            Kind.FORBIDDEN,
            "Only the head of the office may decide this",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    NOT_PUBLISHED(
            "publication-repair.not-published",
            Kind.RULE,
            "The penalty is not published now",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    FORBIDDEN_KIND(
            "publication-repair.forbidden-kind",
            Kind.RULE,
            "Closure, ban, lower grade and revoked licence are published to the end",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    TOO_EARLY(
            "publication-repair.too-early",
            Kind.RULE,
            "The least period of publication has not passed",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    DUTIES_OPEN(
            "publication-repair.duties-open",
            Kind.RULE,
            "What the penalty demands is not performed",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    HARM_NOT_REMOVED(
            "publication-repair.harm-not-removed",
            Kind.RULE,
            "The harm is not removed",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    SAME_KIND(
            "publication-repair.same-kind",
            Kind.RULE,
            "There was another penalty of the same kind",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    LISTED(
            "publication-repair.listed",
            Kind.RULE,
            "The party is on the serious-dishonesty list",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    NOT_WAITING(
            "publication-repair.not-waiting",
            Kind.RULE,
            "The application is not waiting to be accepted",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    NOT_ACCEPTED(
            "publication-repair.not-accepted",
            Kind.RULE,
            "The application is not accepted",
            "CRE-04",
            "市场监督管理行政处罚信息公示规定(2021) 第14条"),
    OVER("publication-repair.over", Kind.RULE, "The application is dealt with", "", "");

    private final Listing listing;

    PublicationRepairProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
