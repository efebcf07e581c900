package org.ipcase.kernel.screening;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.money.Money;

/**
 * What is known of the acts (案件事实). What is absent is unknown, not zero.
 *
 * @param actFrom first day of the acts that are added up (several acts not yet punished count
 *     together)
 * @param actTo last day of the acts; it chooses the law
 * @param suspectedCrimes empty: every crime that the facts say something about
 * @param repeats groups under which the person was punished within the two years before
 */
public record ScreeningFacts(
        LocalDate actFrom,
        LocalDate actTo,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Crime> suspectedCrimes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<AmountFact, Money> amounts,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<CountFact, Long> counts,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Circumstance> circumstances,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RepeatGroup> repeats,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Indicator> indicators) {

    /** More than anyone can count; keeps sums and shares within whole numbers. */
    public static final long MOST = 1_000_000_000_000L;

    public ScreeningFacts {
        if (actTo.isBefore(actFrom)) {
            throw new IllegalArgumentException(
                    "Expected acts to end on or after %s, but it is %s".formatted(actFrom, actTo));
        }
        suspectedCrimes = ordered(suspectedCrimes, Crime.class);
        amounts = ordered(amounts, AmountFact.class);
        counts = ordered(counts, CountFact.class);
        circumstances = ordered(circumstances, Circumstance.class);
        repeats = ordered(repeats, RepeatGroup.class);
        indicators = ordered(indicators, Indicator.class);
        if (counts.values().stream().anyMatch(count -> count < 0 || count > MOST)) {
            throw new IllegalArgumentException(
                    "Expected counts from zero to %d, but they are %s".formatted(MOST, counts));
        }
    }

    /** Nothing known but the day. */
    public static ScreeningFacts of(LocalDate actDay) {
        return between(actDay, actDay);
    }

    public static ScreeningFacts between(LocalDate actFrom, LocalDate actTo) {
        return new ScreeningFacts(
                actFrom, actTo, Set.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of());
    }

    public ScreeningFacts suspecting(Crime... crimes) {
        return new ScreeningFacts(
                actFrom,
                actTo,
                Set.of(crimes),
                amounts,
                counts,
                circumstances,
                repeats,
                indicators);
    }

    public ScreeningFacts with(AmountFact fact, Money amount) {
        var all = new EnumMap<AmountFact, Money>(AmountFact.class);
        all.putAll(amounts);
        all.put(fact, amount);
        return new ScreeningFacts(
                actFrom, actTo, suspectedCrimes, all, counts, circumstances, repeats, indicators);
    }

    public ScreeningFacts with(CountFact fact, long count) {
        var all = new EnumMap<CountFact, Long>(CountFact.class);
        all.putAll(counts);
        all.put(fact, count);
        return new ScreeningFacts(
                actFrom, actTo, suspectedCrimes, amounts, all, circumstances, repeats, indicators);
    }

    public ScreeningFacts with(Circumstance circumstance) {
        return new ScreeningFacts(
                actFrom,
                actTo,
                suspectedCrimes,
                amounts,
                counts,
                plus(circumstances, circumstance, Circumstance.class),
                repeats,
                indicators);
    }

    public ScreeningFacts with(Indicator indicator) {
        return new ScreeningFacts(
                actFrom,
                actTo,
                suspectedCrimes,
                amounts,
                counts,
                circumstances,
                repeats,
                plus(indicators, indicator, Indicator.class));
    }

    public ScreeningFacts repeated(RepeatGroup group) {
        return new ScreeningFacts(
                actFrom,
                actTo,
                suspectedCrimes,
                amounts,
                counts,
                circumstances,
                plus(repeats, group, RepeatGroup.class),
                indicators);
    }

    boolean is(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    /** Whether nothing but days, circumstances and indicators is given. */
    boolean saysNothingMeasurable() {
        return amounts.isEmpty() && counts.isEmpty();
    }

    private static <E extends Enum<E>> Set<E> plus(Set<E> set, E element, Class<E> type) {
        var all = EnumSet.noneOf(type);
        all.addAll(set);
        all.add(element);
        return all;
    }

    /** One order for equal sets, so that equal facts are written alike. */
    private static <E extends Enum<E>> Set<E> ordered(Set<E> set, Class<E> type) {
        var all = EnumSet.noneOf(type);
        all.addAll(List.copyOf(set));
        return Collections.unmodifiableSet(all);
    }

    private static <E extends Enum<E>, V> Map<E, V> ordered(Map<E, V> map, Class<E> type) {
        var all = new EnumMap<E, V>(type);
        all.putAll(map);
        return Collections.unmodifiableMap(all);
    }
}
