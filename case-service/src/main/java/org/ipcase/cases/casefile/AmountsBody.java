package org.ipcase.cases.casefile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.CaseAmounts;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Circumstance;
import org.ipcase.kernel.screening.Indicator;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.platform.web.check.MoneyText;
import org.jspecify.annotations.Nullable;

/** Amounts as the API takes them; what is absent is unknown, not zero. */
record AmountsBody(
        @Nullable @MoneyText String illegalTurnover,
        @Nullable @MoneyText String illegalBusinessAmount,
        @Nullable @MoneyText String illegalGains,
        @Nullable @MoneyText String goodsValue,
        @Nullable @MoneyText String salesAmount,
        @Nullable @MoneyText String serviceGains,
        @Nullable @MoneyText String loss,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long markCount,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long patentCount,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long copies,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long works,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long clicks,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long downloads,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long members,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long labels,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long labelKinds,
        @Nullable Boolean repeatWithin2Years,
        @Nullable Boolean service,
        @Nullable Boolean amountsUndeterminable,
        @Nullable @Size(max = 5) List<Indicator> indicators,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long labelsUnsold,
        @Nullable @PositiveOrZero @Max(ScreeningFacts.MOST) Long copiesUnsold,
        @Nullable Boolean circumventionTools,
        @Nullable Boolean ownerBankrupt,
        @Nullable Boolean foreignRecipient,
        @Nullable Boolean offlineOnly) {

    CaseAmounts amounts() {
        return new CaseAmounts(
                money(illegalTurnover),
                money(illegalBusinessAmount),
                money(illegalGains),
                money(goodsValue),
                money(salesAmount),
                money(serviceGains),
                money(loss),
                markCount,
                patentCount,
                copies,
                works,
                clicks,
                downloads,
                members,
                labels,
                labelKinds,
                Boolean.TRUE.equals(repeatWithin2Years),
                Boolean.TRUE.equals(service),
                Boolean.TRUE.equals(amountsUndeterminable),
                indicators == null ? List.of() : indicators,
                labelsUnsold,
                copiesUnsold,
                circumstances());
    }

    private List<Circumstance> circumstances() {
        return Stream.of(
                        so(Circumstance.CIRCUMVENTION_TOOLS, circumventionTools),
                        so(Circumstance.OWNER_BANKRUPT, ownerBankrupt),
                        so(Circumstance.FOREIGN_RECIPIENT, foreignRecipient),
                        so(Circumstance.OFFLINE_ONLY, offlineOnly))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Circumstance> so(Circumstance circumstance, @Nullable Boolean given) {
        return Boolean.TRUE.equals(given) ? Optional.of(circumstance) : Optional.empty();
    }

    static @Nullable Money money(@Nullable String yuan) {
        return yuan == null ? null : Money.parse(yuan);
    }
}
