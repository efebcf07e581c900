package org.ipcase.cases.casefile.spot.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a penalty on the spot is refused (当场处罚不予办理原因). */
public enum SpotProblem implements DescribedProblem {
    NOT_AN_OFFICER(
            "spot.not-an-officer",
            Kind.FORBIDDEN,
            "Only an enforcement officer of the office does this",
            "CASE-08",
            "行政处罚法(2021) 第42、52条"),
    TOO_FEW_OFFICERS(
            "spot.too-few-officers",
            Kind.RULE,
            "Two officers impose a penalty",
            "CASE-04",
            "行政处罚法(2021) 第42条"),
    FACTS_NOT_CLEAR(
            "spot.facts-not-clear",
            Kind.RULE,
            "Without clear facts the ordinary procedure applies",
            "CASE-03",
            "行政处罚法(2021) 第51条"),
    FINE_TOO_HIGH(
            "spot.fine-too-high",
            Kind.RULE,
            "A larger fine takes the ordinary procedure",
            "CASE-20",
            "行政处罚法(2021) 第51条"),
    NOT_HANDED_OVER(
            "spot.not-handed-over",
            Kind.RULE,
            "The decision is handed over on the spot",
            "CASE-21",
            "行政处罚法(2021) 第52条"),
    OUTSIDE_TERRITORY(
            "spot.outside-territory",
            Kind.RULE,
            "An office imposes penalties in its own territory",
            "REQ-16",
            "民营经济促进法(2025) 第64条；行政执法监督条例(2025)"),
    ALREADY_ON_FILE(
            "spot.already-on-file",
            Kind.RULE,
            "The penalty is filed with the office already",
            "CASE-31",
            "行政处罚法(2021) 第52条");

    private final Description description;

    SpotProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
