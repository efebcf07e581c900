package org.ipcase.kernel.event.caseservice;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.AmountFact;
import org.ipcase.kernel.screening.Circumstance;
import org.ipcase.kernel.screening.CountFact;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.Indicator;
import org.ipcase.kernel.screening.RepeatGroup;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts of a case as facts of the criminal screen (数额与入罪事实): which figure counts for
 * which line of domain.md 4.2 and 4.3 is said here once, for the office that enters it and for
 * whoever is told of it.
 */
public final class CaseScale {
    private CaseScale() {}

    /**
     * @param crimes codes of the suspected crimes as the case tells them
     */
    public static ScreeningFacts facts(Amounts amounts, List<String> crimes, LocalDate actDate) {
        return facts(
                amounts,
                crimes.stream().map(CaseScale::crime).collect(Collectors.toSet()),
                actDate);
    }

    public static ScreeningFacts facts(Amounts amounts, Set<Crime> suspected, LocalDate actDate) {
        return new ScreeningFacts(
                actDate,
                actDate,
                suspected,
                money(amounts),
                counts(amounts),
                circumstances(amounts),
                amounts.repeatWithin2Years() ? repeats(suspected) : Set.of(),
                amounts.indicators().stream().map(Indicator::valueOf).collect(Collectors.toSet()));
    }

    /** Gains from services have a line of their own (T213-S1). */
    private static Map<AmountFact, Money> money(Amounts it) {
        var service = it.service() && it.serviceGains() == null;
        var facts = new EnumMap<AmountFact, Money>(AmountFact.class);
        put(facts, AmountFact.ILLEGAL_BUSINESS_AMOUNT, it.illegalBusinessAmount());
        put(facts, AmountFact.ILLEGAL_GAINS, it.service() ? null : it.illegalGains());
        put(facts, AmountFact.SERVICE_GAINS, service ? it.illegalGains() : it.serviceGains());
        put(facts, AmountFact.SALES_AMOUNT, it.salesAmount());
        put(facts, AmountFact.UNSOLD_VALUE, it.goodsValue());
        put(facts, AmountFact.DIRECT_LOSS, it.loss());
        return facts;
    }

    /** For labels the kinds of marks count as marks (T215-3). */
    private static Map<CountFact, Long> counts(Amounts it) {
        var facts = new EnumMap<CountFact, Long>(CountFact.class);
        put(facts, CountFact.MARK_COUNT, it.markCount() == null ? it.labelKinds() : it.markCount());
        put(facts, CountFact.PATENT_COUNT, it.patentCount());
        put(facts, CountFact.COPIES, it.copies());
        put(facts, CountFact.WORKS, it.works());
        put(facts, CountFact.CLICKS, it.clicks());
        put(facts, CountFact.DOWNLOADS, it.downloads());
        put(facts, CountFact.MEMBERS, it.members());
        put(facts, CountFact.LABELS, it.labels());
        put(facts, CountFact.LABELS_UNSOLD, it.labelsUnsold());
        put(facts, CountFact.COPIES_UNSOLD, it.copiesUnsold());
        return facts;
    }

    private static Set<Circumstance> circumstances(Amounts it) {
        var so = EnumSet.noneOf(Circumstance.class);
        it.circumstances().stream().map(Circumstance::valueOf).forEach(so::add);
        if (it.amountsUndeterminable()) {
            so.add(Circumstance.AMOUNTS_UNDETERMINABLE);
        }
        return so;
    }

    /** A repeat counts for the articles of the crimes suspected (domain.md 4.2). */
    private static Set<RepeatGroup> repeats(Set<Crime> crimes) {
        return crimes.isEmpty()
                ? EnumSet.allOf(RepeatGroup.class)
                : crimes.stream().map(Crime::repeatGroup).collect(Collectors.toSet());
    }

    private static Crime crime(String code) {
        return EnumSet.allOf(Crime.class).stream()
                .filter(crime -> crime.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Expected the code of a crime, but it is " + code));
    }

    private static <F extends Enum<F>, V> void put(Map<F, V> facts, F fact, @Nullable V value) {
        if (value != null) {
            facts.put(fact, value);
        }
    }
}
