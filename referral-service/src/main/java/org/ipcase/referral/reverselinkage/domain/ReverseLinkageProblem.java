package org.ipcase.referral.reverselinkage.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a step of a reverse linkage is refused (不予办理的理由). */
public enum ReverseLinkageProblem implements DescribedProblem {
    NOT_PROCURATOR(
            "not-procurator",
            Kind.FORBIDDEN,
            "Only procurators of the handling procuratorate do this",
            "REV-02",
            "人民检察院行刑反向衔接工作指引(2024)"),
    NOT_THE_AGENCY(
            "not-the-agency",
            Kind.FORBIDDEN,
            "Only officers of the agency that got the opinion do this",
            "REV-06",
            "最高检关于推进行政执法与刑事司法衔接工作的规定(2021)"),
    BEFORE_GUIDANCE(
            "before-guidance",
            Kind.RULE,
            "Decided before the guidance was in force",
            "REV-01",
            "人民检察院行刑反向衔接工作指引(2024)"),
    ALREADY_TRANSFERRED(
            "already-transferred",
            Kind.RULE,
            "The matter was transferred already",
            "REV-01",
            "人民检察院行刑反向衔接工作指引(2024)"),
    NOT_TRANSFERRED(
            "not-transferred",
            Kind.RULE,
            "Only a transferred matter is registered, and once",
            "REV-02",
            "人民检察院行刑反向衔接工作指引(2024) 第12条"),
    NOT_UNDER_REVIEW(
            "not-under-review",
            Kind.RULE,
            "The review is not running",
            "REV-02",
            "人民检察院行刑反向衔接工作指引(2024) 第12条"),
    EXCLUSION_OUTSIDE_REVIEW(
            "exclusion-outside-review",
            Kind.RULE,
            "The days lie outside the review or in the future",
            "REV-02",
            "人民检察院行刑反向衔接工作指引(2024) 第12条"),
    EXTENSION_NOT_OPEN(
            "extension-not-open",
            Kind.RULE,
            "The review was extended already or its period has passed",
            "REV-02",
            "人民检察院行刑反向衔接工作指引(2024) 第12条"),
    NOT_SUSPENDED(
            "not-suspended",
            Kind.RULE,
            "The review is not suspended",
            "REV-03",
            "人民检察院行刑反向衔接工作指引(2024) 第13条"),
    NOT_AN_ENFORCEMENT_AGENCY(
            "not-an-enforcement-agency",
            Kind.RULE,
            "The office has no power to punish",
            "REV-04",
            "人民检察院行刑反向衔接工作指引(2024) 第15条"),
    AGENCY_OF_HIGHER_LEVEL(
            "agency-of-higher-level",
            Kind.RULE,
            "The agency is of a higher level: report the matter up",
            "REV-05",
            "人民检察院行刑反向衔接工作指引(2024)"),
    AGENCY_NOT_HIGHER(
            "agency-not-higher",
            Kind.RULE,
            "The agency is not of a higher level",
            "REV-05",
            "人民检察院行刑反向衔接工作指引(2024)"),
    NO_HIGHER_PROCURATORATE(
            "no-higher-procuratorate",
            Kind.RULE,
            "No procuratorate of that level is in the directory",
            "REV-05",
            "人民检察院行刑反向衔接工作指引(2024)"),
    NOT_AWAITED(
            "not-awaited",
            Kind.RULE,
            "No opinion awaits this",
            "REV-06",
            "最高检关于推进行政执法与刑事司法衔接工作的规定(2021)"),
    NO_OPINION(
            "no-opinion",
            Kind.RULE,
            "No opinion was issued",
            "REV-06",
            "最高检关于推进行政执法与刑事司法衔接工作的规定(2021)"),
    NOT_OVERDUE(
            "not-overdue",
            Kind.RULE,
            "The reply period still runs",
            "REV-06",
            "最高检关于推进行政执法与刑事司法衔接工作的规定(2021)"),
    SUPERIOR_TOLD(
            "superior-told",
            Kind.RULE,
            "The superior agency was told already",
            "REV-06",
            "最高检关于推进行政执法与刑事司法衔接工作的规定(2021)"),
    NO_SUPERIOR(
            "no-superior",
            Kind.RULE,
            "The directory knows no superior of the agency",
            "REV-06",
            "最高检关于推进行政执法与刑事司法衔接工作的规定(2021)");

    private final Description description;

    ReverseLinkageProblem(String reason, Kind kind, String title, String rule, String source) {
        description = new Description("reverse-linkage." + reason, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
