package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseAmounts;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Circumstance;
import org.ipcase.kernel.screening.Indicator;
import org.jspecify.annotations.Nullable;

/** Amounts as screens show them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmountsView(
        @Nullable Money illegalTurnover,
        @Nullable Money illegalBusinessAmount,
        @Nullable Money illegalGains,
        @Nullable Money goodsValue,
        @Nullable Money salesAmount,
        @Nullable Money serviceGains,
        @Nullable Money loss,
        @Nullable Long markCount,
        @Nullable Long patentCount,
        @Nullable Long copies,
        @Nullable Long works,
        @Nullable Long clicks,
        @Nullable Long downloads,
        @Nullable Long members,
        @Nullable Long labels,
        @Nullable Long labelKinds,
        boolean repeatWithin2Years,
        boolean service,
        boolean amountsUndeterminable,
        List<Indicator> indicators,
        @Nullable Long labelsUnsold,
        @Nullable Long copiesUnsold,
        @Nullable Boolean circumventionTools,
        @Nullable Boolean ownerBankrupt,
        @Nullable Boolean foreignRecipient,
        @Nullable Boolean offlineOnly) {

    static AmountsView of(CaseAmounts it) {
        return new AmountsView(
                it.illegalTurnover(),
                it.illegalBusinessAmount(),
                it.illegalGains(),
                it.goodsValue(),
                it.salesAmount(),
                it.serviceGains(),
                it.loss(),
                it.markCount(),
                it.patentCount(),
                it.copies(),
                it.works(),
                it.clicks(),
                it.downloads(),
                it.members(),
                it.labels(),
                it.labelKinds(),
                it.repeatWithin2Years(),
                it.service(),
                it.amountsUndeterminable(),
                it.indicators(),
                it.labelsUnsold(),
                it.copiesUnsold(),
                so(it, Circumstance.CIRCUMVENTION_TOOLS),
                so(it, Circumstance.OWNER_BANKRUPT),
                so(it, Circumstance.FOREIGN_RECIPIENT),
                so(it, Circumstance.OFFLINE_ONLY));
    }

    /** What is not so is left out. */
    private static @Nullable Boolean so(CaseAmounts it, Circumstance circumstance) {
        return it.circumstances().contains(circumstance) ? Boolean.TRUE : null;
    }
}
