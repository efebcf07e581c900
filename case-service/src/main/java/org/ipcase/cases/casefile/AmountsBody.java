package org.ipcase.cases.casefile;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseAmounts;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Indicator;
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
        @Nullable @PositiveOrZero Long markCount,
        @Nullable @PositiveOrZero Long patentCount,
        @Nullable @PositiveOrZero Long copies,
        @Nullable @PositiveOrZero Long works,
        @Nullable @PositiveOrZero Long clicks,
        @Nullable @PositiveOrZero Long downloads,
        @Nullable @PositiveOrZero Long members,
        @Nullable @PositiveOrZero Long labels,
        @Nullable @PositiveOrZero Long labelKinds,
        @Nullable Boolean repeatWithin2Years,
        @Nullable Boolean service,
        @Nullable Boolean amountsUndeterminable,
        @Nullable @Size(max = 5) List<Indicator> indicators) {

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
                indicators == null ? List.of() : indicators);
    }

    static @Nullable Money money(@Nullable String yuan) {
        return yuan == null ? null : Money.parse(yuan);
    }
}
