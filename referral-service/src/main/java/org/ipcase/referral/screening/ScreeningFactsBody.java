package org.ipcase.referral.screening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.AmountFact;
import org.ipcase.kernel.screening.Circumstance;
import org.ipcase.kernel.screening.CountFact;
import org.ipcase.kernel.screening.Indicator;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.platform.web.check.MoneyText;
import org.jspecify.annotations.Nullable;

/**
 * The facts to screen; what is absent is unknown, not zero.
 *
 * @param goodsValue value of goods not sold, as a case calls it
 * @param unsoldValue the same, as the screen calls it; give one of the two
 * @param loss direct loss of the holder, as a case calls it
 * @param directLoss the same, as the screen calls it; give one of the two
 * @param labelKinds kinds of marks on labels; counts as marks
 * @param repeatWithin2Years punished for the articles of the crime within two years before the act
 * @param service whether the gains are from services under the mark
 */
record ScreeningFactsBody(
        @Nullable @MoneyText String illegalBusinessAmount,
        @Nullable @MoneyText String illegalGains,
        @Nullable @MoneyText String serviceGains,
        @Nullable @MoneyText String salesAmount,
        @Nullable @MoneyText String goodsValue,
        @Nullable @MoneyText String unsoldValue,
        @Nullable @MoneyText String loss,
        @Nullable @MoneyText String directLoss,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long markCount,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long labelKinds,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long patentCount,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long labels,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long labelsUnsold,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long copies,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long copiesUnsold,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long works,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long downloads,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long clicks,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long members,
        @Nullable Boolean repeatWithin2Years,
        @Nullable Boolean service,
        @Nullable Boolean circumventionTools,
        @Nullable Boolean ownerBankrupt,
        @Nullable Boolean foreignRecipient,
        @Nullable Boolean offlineOnly,
        @Nullable Boolean amountsUndeterminable,
        @Nullable @Size(max = 5) List<Indicator> indicators) {

    /** Gains from services have a line of their own (T213-S1). */
    Map<AmountFact, Money> amounts() {
        var gainsOfService = isTrue(service) && serviceGains == null;
        var facts = new EnumMap<AmountFact, Money>(AmountFact.class);
        put(facts, AmountFact.ILLEGAL_BUSINESS_AMOUNT, illegalBusinessAmount);
        put(facts, AmountFact.ILLEGAL_GAINS, isTrue(service) ? null : illegalGains);
        put(facts, AmountFact.SERVICE_GAINS, gainsOfService ? illegalGains : serviceGains);
        put(facts, AmountFact.SALES_AMOUNT, salesAmount);
        put(facts, AmountFact.UNSOLD_VALUE, unsoldValue == null ? goodsValue : unsoldValue);
        put(facts, AmountFact.DIRECT_LOSS, directLoss == null ? loss : directLoss);
        return facts;
    }

    Map<CountFact, Long> counts() {
        var facts = new EnumMap<CountFact, Long>(CountFact.class);
        put(facts, CountFact.MARK_COUNT, markCount == null ? labelKinds : markCount);
        put(facts, CountFact.PATENT_COUNT, patentCount);
        put(facts, CountFact.LABELS, labels);
        put(facts, CountFact.LABELS_UNSOLD, labelsUnsold);
        put(facts, CountFact.COPIES, copies);
        put(facts, CountFact.COPIES_UNSOLD, copiesUnsold);
        put(facts, CountFact.WORKS, works);
        put(facts, CountFact.DOWNLOADS, downloads);
        put(facts, CountFact.CLICKS, clicks);
        put(facts, CountFact.MEMBERS, members);
        return facts;
    }

    Set<Circumstance> circumstances() {
        var so = EnumSet.noneOf(Circumstance.class);
        put(so, Circumstance.CIRCUMVENTION_TOOLS, circumventionTools);
        put(so, Circumstance.OWNER_BANKRUPT, ownerBankrupt);
        put(so, Circumstance.FOREIGN_RECIPIENT, foreignRecipient);
        put(so, Circumstance.OFFLINE_ONLY, offlineOnly);
        put(so, Circumstance.AMOUNTS_UNDETERMINABLE, amountsUndeterminable);
        return so;
    }

    Set<Indicator> signs() {
        var signs = EnumSet.noneOf(Indicator.class);
        if (indicators != null) {
            signs.addAll(indicators);
        }
        return signs;
    }

    boolean repeats() {
        return isTrue(repeatWithin2Years);
    }

    private static boolean isTrue(@Nullable Boolean given) {
        return Boolean.TRUE.equals(given);
    }

    private static void put(Map<AmountFact, Money> facts, AmountFact fact, @Nullable String yuan) {
        if (yuan != null) {
            facts.put(fact, Money.parse(yuan));
        }
    }

    private static void put(Map<CountFact, Long> facts, CountFact fact, @Nullable Long count) {
        if (count != null) {
            facts.put(fact, count);
        }
    }

    private static void put(
            Set<Circumstance> so, Circumstance circumstance, @Nullable Boolean given) {
        if (isTrue(given)) {
            so.add(circumstance);
        }
    }
}
