package org.ipcase.cases.campaign.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about a campaign is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum CampaignProblem implements ListedProblem {
    ALREADY_OPEN(
            "campaign.already-open",
            Kind.CONFLICT,
            "Something was already opened under this id",
            "",
            ""),
    NOT_OPEN(
            "campaign.not-open",
            Kind.RULE,
            "No campaign was opened",
            "REQ-25",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_ABOVE(
            "campaign.not-above",
            Kind.FORBIDDEN,
            "Only who leads an enforcing office of province or prefecture opens a campaign",
            "REQ-25",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_ORGANISER(
            "campaign.not-the-organiser",
            Kind.FORBIDDEN,
            "Only the organising office may do this",
            "REQ-25",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_TAKING_PART(
            "campaign.not-taking-part",
            Kind.FORBIDDEN,
            "Only offices of the campaign collect cases",
            "REQ-25",
            "四川省“十四五”知识产权保护和运用规划"),
    PERIOD_NOT_POSSIBLE(
            "campaign.period-not-possible",
            Kind.RULE,
            "A campaign ends after it begins, and not in the past",
            "REQ-25",
            "四川省“十四五”知识产权保护和运用规划"),
    OUTSIDE_TERRITORY(
            "campaign.outside-territory",
            Kind.RULE,
            "Region or office lies outside the organiser's territory",
            "JUR-01",
            "行政处罚法(2021) 第22条、第23条"),
    NOT_OF_THE_CAMPAIGN(
            "campaign.not-of-the-campaign",
            Kind.RULE,
            "The case is not filed, or its office does not take part",
            "REQ-25",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_COLLECTED(
            "campaign.not-collected",
            Kind.RULE,
            "The case is not in the campaign",
            "REQ-25",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_OVER(
            "campaign.not-over",
            Kind.RULE,
            "The closing report comes after the last day",
            "REQ-25",
            "四川省“十四五”知识产权保护和运用规划"),
    OVER("campaign.over", Kind.RULE, "The campaign is closed", "REQ-25", "四川省“十四五”知识产权保护和运用规划");

    private final Listing listing;

    CampaignProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
