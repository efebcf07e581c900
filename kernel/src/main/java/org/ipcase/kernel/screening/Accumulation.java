package org.ipcase.kernel.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.money.Money;

/**
 * Adds up several acts of one subject (累计计算): acts that were not punished and can still be
 * prosecuted count together.
 *
 * <p>Source: domain.md 4.4, accumulation. Amounts and pieces are summed; kinds of marks and patents
 * are not, because two acts may infringe the same right: the greater number stands.
 */
public final class Accumulation {
    private static final Set<CountFact> KINDS =
            EnumSet.of(CountFact.MARK_COUNT, CountFact.PATENT_COUNT);

    private Accumulation() {}

    /** Whether acts can still be prosecuted on a day, for whatever crime they are suspected of. */
    public static boolean prosecutable(ScreeningFacts acts, LocalDate today) {
        return Arrays.stream(Crime.values())
                .filter(crime -> concerns(acts, crime))
                .anyMatch(crime -> prosecutable(acts, crime, today));
    }

    /** Whether acts can still be prosecuted as this crime, in its first band (追诉期限). */
    static boolean prosecutable(ScreeningFacts acts, Crime crime, LocalDate today) {
        return !acts.actTo().isBefore(today.minusYears(prosecutableYears(crime)));
    }

    /**
     * Source: 刑法 art. 87: five years where the highest punishment is below five years, ten where it
     * is five years (domain.md 4.1: C218 and C219-1).
     */
    private static int prosecutableYears(Crime crime) {
        return switch (crime) {
            case C213, C214, C215, C216, C217, C219 -> 5;
            case C218, C219_1 -> 10;
        };
    }

    private static boolean concerns(ScreeningFacts acts, Crime crime) {
        return acts.suspectedCrimes().isEmpty() || acts.suspectedCrimes().contains(crime);
    }

    /**
     * Screens several acts together, for each crime those that can still be prosecuted as it.
     *
     * @param acts not punished yet
     */
    public static ScreeningResult screen(
            Screening screening, List<ScreeningFacts> acts, LocalDate today) {
        var results = new ArrayList<CrimeScreening>();
        for (var crime : Crime.values()) {
            var counted = acts.stream().filter(it -> prosecutable(it, crime, today)).toList();
            if (!counted.isEmpty()) {
                screening.screen(of(counted)).results().stream()
                        .filter(it -> it.crime() == crime)
                        .forEach(results::add);
            }
        }
        var overall =
                results.stream()
                        .map(CrimeScreening::result)
                        .reduce(Outcome.NO_SIGN, Outcome::graver);
        return new ScreeningResult(overall, results, WhyThisResult.overall(results));
    }

    /**
     * All acts as one set of facts, from the first day to the last.
     *
     * @param acts at least one
     */
    public static ScreeningFacts of(List<ScreeningFacts> acts) {
        var amounts = new EnumMap<AmountFact, Money>(AmountFact.class);
        var counts = new EnumMap<CountFact, Long>(CountFact.class);
        var circumstances = EnumSet.noneOf(Circumstance.class);
        var repeats = EnumSet.noneOf(RepeatGroup.class);
        var indicators = EnumSet.noneOf(Indicator.class);
        for (var act : acts) {
            act.amounts().forEach((fact, amount) -> amounts.merge(fact, amount, Money::plus));
            act.counts().forEach((fact, count) -> add(counts, fact, count));
            circumstances.addAll(act.circumstances());
            repeats.addAll(act.repeats());
            indicators.addAll(act.indicators());
        }
        return new ScreeningFacts(
                acts.stream()
                        .map(ScreeningFacts::actFrom)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                acts.stream()
                        .map(ScreeningFacts::actTo)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                crimes(acts),
                amounts,
                counts,
                circumstances,
                repeats,
                indicators);
    }

    /** Acts that name no crime are suspected of any, so their sum is too. */
    private static Set<Crime> crimes(List<ScreeningFacts> acts) {
        var crimes = EnumSet.noneOf(Crime.class);
        if (acts.stream().noneMatch(it -> it.suspectedCrimes().isEmpty())) {
            acts.forEach(it -> crimes.addAll(it.suspectedCrimes()));
        }
        return crimes;
    }

    private static void add(Map<CountFact, Long> counts, CountFact fact, long count) {
        counts.merge(
                fact,
                count,
                KINDS.contains(fact)
                        ? Math::max
                        : (one, other) -> Math.min(ScreeningFacts.MOST, one + other));
    }
}
