package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import org.ipcase.kernel.clock.ExclusionReason;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which periods of a case stand still (期间扣除), CLK-12.
 *
 * @param key what it belongs to: {@code suspension}, {@code referral}, {@code examination-1}
 * @param from first day not counted
 * @param until last day not counted; null while it lasts
 * @param approval number of the document that allows it
 */
public record Standstill(
        String key,
        ExclusionReason reason,
        LocalDate from,
        @Nullable LocalDate until,
        String approval) {
    Standstill endedOn(LocalDate last) {
        return new Standstill(key, reason, from, last, approval);
    }

    boolean lasts() {
        return until == null;
    }
}
