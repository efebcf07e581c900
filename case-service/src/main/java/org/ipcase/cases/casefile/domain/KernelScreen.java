package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.domain.CaseScreening.Hit;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.AmountFact;
import org.ipcase.kernel.screening.Circumstance;
import org.ipcase.kernel.screening.CountFact;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.Indicator;
import org.ipcase.kernel.screening.RepeatGroup;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.jspecify.annotations.Nullable;

/** Puts a case's amounts to the kernel's table of thresholds (domain.md 4.2 to 4.5). */
public record KernelScreen(Screening screening) implements CrimeScreen {
    @Override
    public CaseScreening screen(CaseAmounts amounts, List<Crime> crimes, LocalDate actDate) {
        var result = screening.screen(facts(amounts, Set.copyOf(crimes), actDate));
        var hits =
                result.results().stream()
                        .flatMap(crime ->
                                crime.hits().stream()
                                        .map(hit ->
                                                new Hit(
                                                        hit.rule(),
                                                        crime.crime(),
                                                        hit.metric().name(),
                                                        hit.value(),
                                                        hit.limit(),
                                                        hit.lawVersion(),
                                                        hit.article())))
                        .toList();
        return new CaseScreening(
                result.overall(), hits, result.crimesToRefer(), result.explanation());
    }

    private static ScreeningFacts facts(CaseAmounts amounts, Set<Crime> crimes, LocalDate day) {
        var indicators = EnumSet.noneOf(Indicator.class);
        indicators.addAll(amounts.indicators());
        return new ScreeningFacts(
                day,
                day,
                crimes,
                money(amounts),
                counts(amounts),
                amounts.amountsUndeterminable()
                        ? Set.of(Circumstance.AMOUNTS_UNDETERMINABLE)
                        : Set.of(),
                amounts.repeatWithin2Years() ? repeats(crimes) : Set.of(),
                indicators);
    }

    /** Gains from services have a line of their own (T213-S1); the turnover has none at all. */
    private static Map<AmountFact, Money> money(CaseAmounts it) {
        var facts = new EnumMap<AmountFact, Money>(AmountFact.class);
        put(facts, AmountFact.ILLEGAL_BUSINESS_AMOUNT, it.illegalBusinessAmount());
        put(facts, AmountFact.ILLEGAL_GAINS, it.service() ? null : it.illegalGains());
        put(
                facts,
                AmountFact.SERVICE_GAINS,
                it.service() && it.serviceGains() == null ? it.illegalGains() : it.serviceGains());
        put(facts, AmountFact.SALES_AMOUNT, it.salesAmount());
        put(facts, AmountFact.UNSOLD_VALUE, it.goodsValue());
        put(facts, AmountFact.DIRECT_LOSS, it.loss());
        return facts;
    }

    private static Map<CountFact, Long> counts(CaseAmounts it) {
        var facts = new EnumMap<CountFact, Long>(CountFact.class);
        // For labels the kinds of marks count (T215-3).
        put(facts, CountFact.MARK_COUNT, it.markCount() == null ? it.labelKinds() : it.markCount());
        put(facts, CountFact.PATENT_COUNT, it.patentCount());
        put(facts, CountFact.COPIES, it.copies());
        put(facts, CountFact.WORKS, it.works());
        put(facts, CountFact.CLICKS, it.clicks());
        put(facts, CountFact.DOWNLOADS, it.downloads());
        put(facts, CountFact.MEMBERS, it.members());
        put(facts, CountFact.LABELS, it.labels());
        return facts;
    }

    private static Set<RepeatGroup> repeats(Set<Crime> crimes) {
        return crimes.isEmpty()
                ? EnumSet.allOf(RepeatGroup.class)
                : crimes.stream().map(Crime::repeatGroup).collect(Collectors.toSet());
    }

    private static <F extends Enum<F>, V> void put(Map<F, V> facts, F fact, @Nullable V value) {
        if (value != null) {
            facts.put(fact, value);
        }
    }
}
