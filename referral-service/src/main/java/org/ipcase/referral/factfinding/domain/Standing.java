package org.ipcase.referral.factfinding.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether facts found may be used without further proof (免证效力), and why.
 *
 * @param since first day on which they may be used
 * @param until last day of a period that still runs
 * @param document of the judgment that confirmed or overturned them
 */
public record Standing(
        Basis basis,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> document) {

    /** Why facts found may or may not be used, CRT-07. */
    public enum Basis {
        /** 在法定期限内未提起诉讼 */
        NOT_SUED_IN_TIME(true),
        /** 已为生效裁判所确认 */
        CONFIRMED_BY_JUDGMENT(true),
        /** 起诉期限未满 */
        MAY_STILL_BE_SUED(false),
        /** 复议、诉讼尚未终结 */
        REMEDY_PENDING(false),
        /** 已被撤销、变更或者确认违法、无效 */
        OVERTURNED(false);

        private final boolean usable;

        Basis(boolean usable) {
            this.usable = usable;
        }
    }

    public boolean usable() {
        return basis.usable;
    }
}
