package org.ipcase.cases.plantvariety.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/**
 * Why something about a plant variety request is refused (不予办理原因); a page each in {@code
 * docs/problems}.
 */
public enum PlantVarietyProblem implements ListedProblem {
    ALREADY_RECORDED(
            "plant-variety.already-requested",
            Kind.CONFLICT,
            "Something was already requested under this id",
            "",
            ""),
    NOT_THE_OWNER(
            "plant-variety.not-the-owner",
            Kind.FORBIDDEN,
            "Only who asked may do this",
            "PVP-01",
            "种子法(2021) 第72条"),
    NOT_THE_OFFICE(
            "plant-variety.not-the-office",
            Kind.FORBIDDEN,
            "Only an officer of the competent department may do this",
            "PVP-02",
            "种子法(2021) 第72条"),
    NOT_THE_HEAD(
            "plant-variety.not-the-head",
            Kind.FORBIDDEN,
            "Only the head may extend",
            "PVP-04",
            "种子法(2021) 第49条"),
    NOT_A_VARIETY(
            "plant-variety.not-a-variety",
            Kind.RULE,
            "The request is for plant variety rights only",
            "PVP-01",
            "种子法(2021) 第28条"),
    TWO_OFFICERS(
            "plant-variety.two-officers",
            Kind.RULE,
            "A case has at least two officers with certificates of their own",
            "CASE-04",
            "行政处罚法(2021) 第42条"),
    MEDIATION_RECORDED(
            "plant-variety.mediation-recorded",
            Kind.RULE,
            "The mediation of damages has its outcome already",
            "PVP-03",
            "种子法(2021) 第72条"),
    NO_COMPETENT_OFFICE(
            "plant-variety.no-competent-office",
            Kind.RULE,
            "No department for this kind of plant is known for the region",
            "PVP-02",
            "种子法(2021) 第72条"),
    RIGHT_NOT_IN_FORCE(
            "plant-variety.right-not-in-force",
            Kind.RULE,
            "The act lies outside the term of the right",
            "PVP-05",
            "植物新品种保护条例"),
    NOT_REQUESTED(
            "plant-variety.not-requested",
            Kind.RULE,
            "The request is not waiting for filing",
            "PVP-02",
            "种子法(2021) 第72条"),
    NOT_FILED(
            "plant-variety.not-filed",
            Kind.RULE,
            "The request is not filed",
            "PVP-02",
            "种子法(2021) 第72条"),
    DAY_NOT_POSSIBLE(
            "plant-variety.day-not-possible",
            Kind.RULE,
            "The day lies before the filing",
            "PVP-04",
            "种子法(2021) 第49条"),
    NO_MEASURE(
            "plant-variety.no-measure",
            Kind.RULE,
            "No such measure is in force, or it was extended already",
            "PVP-04",
            "种子法(2021) 第49条"),
    MEASURE_RUNNING(
            "plant-variety.measure-running",
            Kind.RULE,
            "A measure is in force already",
            "PVP-04",
            "种子法(2021) 第49条"),
    BELOW_MINIMUM(
            "plant-variety.fine-out-of-range",
            Kind.RULE,
            "The fine is outside the range of the law",
            "PVP-02",
            "种子法(2021) 第72条"),
    OUTSIDE_TERRITORY(
            "plant-variety.outside-territory",
            Kind.RULE,
            "Outside its territory an office acts only on an assistance request or in a joint"
                    + " action",
            "REQ-16",
            "民营经济促进法(2025) 第64条；行政执法监督条例(2025)"),
    NOTICE_MISSING(
            "plant-variety.notice-missing",
            Kind.RULE,
            "Nobody is fined who was not told beforehand what is planned and why",
            "CASE-18",
            "行政处罚法(2021) 第44、62条"),
    NOTICE_RUNNING(
            "plant-variety.notice-running",
            Kind.RULE,
            "The party may still state, defend or ask for a hearing",
            "CASE-18",
            "行政处罚法(2021) 第45、64条"),
    BEYOND_NOTICE(
            "plant-variety.beyond-notice",
            Kind.RULE,
            "No more is imposed than the party was told",
            "CASE-18",
            "行政处罚法(2021) 第44、45条"),
    MEDIATION_NOT_ASKED(
            "plant-variety.mediation-not-asked",
            Kind.RULE,
            "Damages are mediated when the parties want it",
            "PVP-03",
            "种子法(2021) 第72条");

    private final Listing listing;

    PlantVarietyProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
