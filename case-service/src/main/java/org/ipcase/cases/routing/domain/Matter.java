package org.ipcase.cases.routing.domain;

import java.time.LocalDate;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is to be routed (待分流事项).
 *
 * @param place which place decides, and why (CR-12)
 * @param region code of that place
 * @param value what it is worth; null if nobody knows
 * @param keyListed number of the entry of the key-protection list; null if neither right nor holder
 *     is on it
 */
public record Matter(
        OfficeFunction function,
        Place place,
        String region,
        @Nullable Money value,
        LocalDate day,
        @Nullable String keyListed) {

    /** A matter of no listed right. */
    public Matter(
            OfficeFunction function,
            Place place,
            String region,
            @Nullable Money value,
            LocalDate day) {
        this(function, place, region, value, day, null);
    }

    /** The place that decides competence. Source: CR-12; JUR-01. */
    public enum Place {
        /** 违法行为发生地 */
        ACT("违法行为发生地", "place of the act", "行政处罚法第22、23条"),
        /** 平台经营者住所地 */
        OPERATOR("平台经营者住所地", "domicile of the platform operator", "CR-12"),
        /** 平台内经营者实际经营地 */
        MERCHANT("平台内经营者实际经营地", "merchant's place of business", "CR-12"),
        /** 先收到的平台住所地 */
        PLATFORM("平台经营者住所地（先行收到）", "domicile of the platform, which received it first", "CR-12");

        private final String zh;
        private final String en;
        private final String source;

        Place(String zh, String en, String source) {
            this.zh = zh;
            this.en = en;
            this.source = source;
        }

        String zh() {
            return zh;
        }

        String en() {
            return en;
        }

        String source() {
            return source;
        }
    }
}
