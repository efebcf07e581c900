package org.ipcase.mediation.mediator.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.law.Mark;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.RegisterRules;

/**
 * The numbers a grade proposal rests on, each beside what the province asks for (等级评定依据, MED-O9,
 * REQ-22). What the province's table marks {@code check} bars nothing: it is shown.
 *
 * @param rulesVersion of the table used
 */
public record GradeAssessment(
        Figures figures, List<Criterion> criteria, String rulesVersion, String source, Mark mark) {
    private static final int WHOLE = 100;

    public GradeAssessment {
        criteria = List.copyOf(criteria);
    }

    /**
     * @param asOf day on which they were counted
     * @param years of work since the engagement
     * @param disputes mediated to an end
     * @param agreements of these, that ended with an agreement
     * @param oral of these, oral ones
     */
    public record Figures(
            LocalDate asOf,
            int years,
            int disputes,
            int agreements,
            int oral,
            int trainingHours,
            int complaintsUpheld) {}

    /**
     * @param name of the figure: {@code years, disputes, oralShare, success}
     * @param limit what the grade asks for, in the same unit
     */
    public record Criterion(String name, int value, int limit, boolean met) {}

    public static int years(LocalDate engagedOn, LocalDate day) {
        return Period.between(engagedOn, day).getYears();
    }

    /** Percent, rounded down; nothing of nothing is nothing. */
    public static int share(int part, int whole) {
        return whole == 0 ? 0 : part * WHOLE / whole;
    }

    static GradeAssessment of(
            RegisterRules rules, String region, MediatorGrade grade, Figures figures) {
        var criteria = new ArrayList<Criterion>();
        rules.conditions(region, grade)
                .ifPresent(asked -> {
                    var oral = share(figures.oral(), figures.agreements());
                    var success = share(figures.agreements(), figures.disputes());
                    criteria.add(atLeast("years", figures.years(), asked.years()));
                    criteria.add(atLeast("disputes", figures.disputes(), asked.disputes()));
                    criteria.add(
                            new Criterion(
                                    "oralShare",
                                    oral,
                                    asked.oralShareAtMost(),
                                    oral <= asked.oralShareAtMost()));
                    criteria.add(atLeast("success", success, asked.successAtLeast()));
                });
        return new GradeAssessment(
                figures, criteria, rules.version(), rules.grades().source(), rules.grades().mark());
    }

    private static Criterion atLeast(String name, int value, int limit) {
        return new Criterion(name, value, limit, value >= limit);
    }
}
