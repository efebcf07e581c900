package org.ipcase.cases.casefile.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a measure is refused (强制措施不予办理原因). */
public enum MeasureProblem implements DescribedProblem {
    NO_POWER(
            "case.no-power-to-seize",
            Kind.RULE,
            "No statute gives the power to seal or seize for this right",
            "CASE-11",
            "行政强制法(2011) 第10、18条"),
    NO_POWER_IN_RULING(
            "case.no-power-in-ruling",
            Kind.RULE,
            "In a patent infringement ruling nothing is sealed or seized",
            "CASE-11",
            "专利法(2020) 第69条第2款"),
    NO_FREEZING_POWER(
            "case.no-freezing-power",
            Kind.RULE,
            "Only bodies named by a statute freeze accounts",
            "CASE-12",
            "行政强制法(2011) 第29条"),
    NOT_APPROVED(
            "case.measure-not-approved",
            Kind.RULE,
            "The head has not approved this measure beforehand",
            "CASE-11",
            "行政强制法(2011) 第18条"),
    OUTSIDE_TERRITORY(
            "case.outside-territory",
            Kind.RULE,
            "Outside its territory an office acts only on an assistance request or in a joint"
                    + " action",
            "REQ-16",
            "民营经济促进法(2025) 第64条；行政执法监督条例(2025)"),
    UNKNOWN_REGION(
            "case.unknown-region",
            Kind.RULE,
            "The place of the measure is no known region",
            "REQ-16",
            "民营经济促进法(2025) 第64条"),
    NO_SUCH_MEASURE(
            "case.no-such-measure",
            Kind.RULE,
            "No measure is in force under this number",
            "CASE-11",
            "行政强制法(2011) 第25条"),
    ALREADY_APPROVED(
            "case.measure-already-approved",
            Kind.RULE,
            "The measure is approved already",
            "CASE-11",
            "行政强制法(2011) 第19条"),
    ALREADY_PROLONGED(
            "case.measure-already-prolonged",
            Kind.RULE,
            "A measure is prolonged once, by thirty days at most",
            "CASE-11",
            "行政强制法(2011) 第25条"),
    LAPSED(
            "case.measure-lapsed",
            Kind.RULE,
            "The limit of the measure is over: it can only be lifted",
            "CASE-10",
            "行政处罚法(2021) 第56条；行政强制法(2011) 第25、28条"),
    OUTCOME_NOT_POSSIBLE(
            "case.measure-outcome-not-possible",
            Kind.RULE,
            "A measure of this kind does not end like that",
            "CASE-10",
            "行政处罚法(2021) 第56条；行政强制法(2011) 第27、28条"),
    STILL_IN_FORCE(
            "case.measure-still-in-force",
            Kind.RULE,
            "A measure on goods or evidence is still in force",
            "CASE-11",
            "行政强制法(2011) 第27、28条");

    private final Description description;

    MeasureProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
