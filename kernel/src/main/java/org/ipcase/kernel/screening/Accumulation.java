package org.ipcase.kernel.screening;

import java.time.LocalDate;
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
    /**
     * Years within which an act of the first band can be prosecuted (追诉期限): 刑法 art. 87(1), crimes
     * whose highest punishment is below five years.
     */
    public static final int PROSECUTABLE_YEARS = 5;

    private static final Set<CountFact> KINDS =
            EnumSet.of(CountFact.MARK_COUNT, CountFact.PATENT_COUNT);

    private Accumulation() {}

    /** Whether acts can still be prosecuted on a day. */
    public static boolean prosecutable(ScreeningFacts acts, LocalDate today) {
        return !acts.actTo().isBefore(today.minusYears(PROSECUTABLE_YEARS));
    }

    /**
     * All acts as one set of facts, from the first day to the last.
     *
     * @param acts at least one
     */
    public static ScreeningFacts of(List<ScreeningFacts> acts) {
        var amounts = new EnumMap<AmountFact, Money>(AmountFact.class);
        var counts = new EnumMap<CountFact, Long>(CountFact.class);
        var crimes = EnumSet.noneOf(Crime.class);
        var circumstances = EnumSet.noneOf(Circumstance.class);
        var repeats = EnumSet.noneOf(RepeatGroup.class);
        var indicators = EnumSet.noneOf(Indicator.class);
        for (var act : acts) {
            act.amounts().forEach((fact, amount) -> amounts.merge(fact, amount, Money::plus));
            act.counts().forEach((fact, count) -> add(counts, fact, count));
            crimes.addAll(act.suspectedCrimes());
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
                crimes,
                amounts,
                counts,
                circumstances,
                repeats,
                indicators);
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
