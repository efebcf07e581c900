package org.ipcase.cases.casefile.domain;

import java.util.List;
import org.ipcase.kernel.event.caseservice.Amounts;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Circumstance;
import org.ipcase.kernel.screening.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What is established of the scale of the act (涉案金额与数量); absent is unknown, not zero.
 *
 * @param illegalTurnover 违法经营额: administrative, the base of the fine
 * @param illegalBusinessAmount 非法经营数额: criminal, computed by other rules; never copied from the one
 *     above (domain.md 9)
 * @param illegalGains 违法所得
 * @param goodsValue 货值金额 of goods not yet sold
 * @param salesAmount 销售金额
 * @param serviceGains 违法所得 of services
 * @param loss 权利人直接损失
 * @param labelKinds kinds of marks on the labels (标识种类)
 * @param repeatWithin2Years punished for the listed articles within two years before the act
 * @param service the mark is used for services
 * @param amountsUndeterminable amounts cannot be established
 * @param indicators signs of scale, domain.md 4.5
 * @param labelsUnsold 尚未销售的标识 (T215-5)
 * @param copiesUnsold 尚未销售的复制品 (T218-5)
 * @param circumstances what is so besides (T217-10, T219-4, T219-1X)
 */
public record CaseAmounts(
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
        List<Circumstance> circumstances) {

    /** Records of before these fields were there have none of them. */
    public CaseAmounts {
        indicators = List.copyOf(indicators);
        circumstances = circumstances == null ? List.of() : List.copyOf(circumstances);
    }

    /** Without what is seldom known: unsold pieces and special circumstances. */
    public CaseAmounts(
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
            List<Indicator> indicators) {
        this(
                illegalTurnover,
                illegalBusinessAmount,
                illegalGains,
                goodsValue,
                salesAmount,
                serviceGains,
                loss,
                markCount,
                patentCount,
                copies,
                works,
                clicks,
                downloads,
                members,
                labels,
                labelKinds,
                repeatWithin2Years,
                service,
                amountsUndeterminable,
                indicators,
                null,
                null,
                List.of());
    }

    /** As others are told of them, and as the criminal screen reads them. */
    public Amounts told() {
        return new Amounts(
                illegalTurnover(),
                illegalBusinessAmount(),
                illegalGains(),
                goodsValue(),
                salesAmount(),
                serviceGains(),
                loss(),
                markCount(),
                patentCount(),
                copies(),
                works(),
                clicks(),
                downloads(),
                members(),
                labels(),
                labelKinds(),
                repeatWithin2Years(),
                service(),
                amountsUndeterminable(),
                indicators().stream().map(Enum::name).toList(),
                labelsUnsold(),
                copiesUnsold(),
                circumstances().stream().map(Enum::name).toList());
    }
}
