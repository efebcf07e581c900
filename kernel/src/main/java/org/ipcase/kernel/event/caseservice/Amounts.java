package org.ipcase.kernel.event.caseservice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the scale of an act (涉案金额与数量); absent means not established, which is not zero.
 *
 * @param illegalTurnover 违法经营额: administrative measure, base of the fine
 * @param illegalBusinessAmount 非法经营数额: criminal measure, computed by other rules (domain.md 9)
 * @param illegalGains 违法所得
 * @param goodsValue 货值金额 of what is not yet sold
 * @param salesAmount 销售金额
 * @param serviceGains 违法所得 of services under the mark
 * @param loss direct loss of the holder
 * @param markCount registered marks infringed
 * @param labelKinds kinds of marks on the labels
 * @param repeatWithin2Years punished for the listed articles within two years before the act
 * @param service whether the mark is used for services
 * @param amountsUndeterminable whether amounts cannot be established
 * @param indicators signs of scale, e.g. {@code WAREHOUSE}
 * @param labelsUnsold labels found unsold with a seller (T215-5)
 * @param copiesUnsold copies found unsold with a seller (T218-5)
 * @param circumstances what is so besides, e.g. {@code FOREIGN_RECIPIENT} (T219-1X)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Amounts(
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
        List<String> indicators,
        @Nullable Long labelsUnsold,
        @Nullable Long copiesUnsold,
        List<String> circumstances) {

    /** Events of before these fields were there have none of them. */
    public Amounts {
        indicators = List.copyOf(indicators);
        circumstances = circumstances == null ? List.of() : List.copyOf(circumstances);
    }

    /** Without what is seldom known: unsold pieces and special circumstances. */
    public Amounts(
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
            List<String> indicators) {
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
}
