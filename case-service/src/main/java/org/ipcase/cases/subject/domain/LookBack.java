package org.ipcase.cases.subject.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ipcase.kernel.number.RightKind;

/**
 * What of a subject's past the law looks back on (重复侵权提示), CRE-05.
 *
 * <p>Source: 商标法(2019) art. 60 (two trademark infringements within 5 years: heavier); 法释〔2025〕5号
 * (punished within 2 years and again: lower criminal limits). The days are those of decision and
 * act.
 *
 * @param trademarkWithinFiveYears an earlier trademark penalty within 5 years before the act
 * @param anyWithinTwoYears an earlier penalty for infringement within 2 years before the act
 * @param penalties those within 5 years, newest first
 */
public record LookBack(
        boolean trademarkWithinFiveYears, boolean anyWithinTwoYears, List<Past> penalties) {
    private static final int TRADEMARK_YEARS = 5;
    private static final int CRIMINAL_YEARS = 2;

    public LookBack {
        penalties = List.copyOf(penalties);
    }

    /** A penalty of the past (既往处罚). */
    public record Past(
            String caseId,
            String caseNumber,
            String agency,
            RightKind right,
            LocalDate decidedOn) {}

    /**
     * @param act day of the act looked back from; what was decided after it is no repetition
     */
    public static LookBack from(Collection<Past> past, LocalDate act) {
        var recent =
                past.stream()
                        .filter(it -> within(it, act, TRADEMARK_YEARS))
                        .sorted((a, b) -> b.decidedOn().compareTo(a.decidedOn()))
                        .toList();
        return new LookBack(
                recent.stream().anyMatch(it -> it.right() == RightKind.TRADEMARK),
                recent.stream().anyMatch(it -> within(it, act, CRIMINAL_YEARS)),
                recent);
    }

    private static boolean within(Past past, LocalDate act, int years) {
        return !past.decidedOn().isBefore(act.minusYears(years)) && past.decidedOn().isBefore(act);
    }
}
