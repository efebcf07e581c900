package org.ipcase.cases.courtmeasure.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/**
 * Why something about a court measure is refused (不予登记原因); a page each in {@code docs/problems}.
 */
public enum CourtMeasureProblem implements ListedProblem {
    ALREADY_RECORDED(
            "court-measure.already-recorded",
            Kind.CONFLICT,
            "Something is already recorded under this id",
            "",
            ""),
    NOT_A_KEEPER(
            "court-measure.not-a-keeper",
            Kind.FORBIDDEN,
            "Only officers and courts keep this register",
            "CRT-01",
            "民事诉讼法(2023) 第104条"),
    DAY_NOT_POSSIBLE(
            "court-measure.day-not-possible",
            Kind.RULE,
            "The moment lies before what it follows",
            "CRT-01",
            "民事诉讼法(2023) 第104条"),
    NOT_APPLIED(
            "court-measure.not-applied",
            Kind.RULE,
            "No ruling is awaited",
            "CRT-01",
            "民事诉讼法(2023) 第104条"),
    NOT_GRANTED(
            "court-measure.not-granted",
            Kind.RULE,
            "No ruling grants a measure",
            "CRT-01",
            "民事诉讼法(2023) 第104条"),
    NOT_IN_FORCE(
            "court-measure.not-in-force",
            Kind.RULE,
            "No measure is in force",
            "CRT-01",
            "民事诉讼法(2023) 第104条"),
    CONDUCT_ONLY(
            "court-measure.conduct-only",
            Kind.RULE,
            "Later service is for conduct preservation only",
            "CRT-03",
            "知识产权行为保全规定(2018) 第5条"),
    SUIT_LATE(
            "court-measure.suit-late",
            Kind.RULE,
            "Nobody sued within thirty days of the measure",
            "CRT-01",
            "民事诉讼法(2023) 第104条"),
    SUIT_PENDING(
            "court-measure.suit-pending",
            Kind.RULE,
            "Preservation during suit presupposes the suit",
            "CRT-02",
            "民事诉讼法(2023) 第103条"),
    PERIOD_RUNNING(
            "court-measure.period-running",
            Kind.RULE,
            "The applicant may still sue",
            "CRT-01",
            "民事诉讼法(2023) 第104条"),
    FACTS_NOT_FINAL(
            "court-measure.facts-not-final",
            Kind.RULE,
            "The agency’s act may still be challenged, or no judgment confirms its facts",
            "CRT-07",
            "知识产权民事诉讼证据规定(2020) 第6条");

    private final Listing listing;

    CourtMeasureProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
