package org.ipcase.kernel.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days that are not counted (扣除期间), CLK-12.
 *
 * @param from first day not counted
 * @param until last day not counted; null while the suspension lasts
 * @param approval number of the document that allowed it
 */
public record Exclusion(
        LocalDate from, @Nullable LocalDate until, ExclusionReason reason, String approval) {

    public Exclusion {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Expected an exclusion to end on or after %s, but it is %s"
                            .formatted(from, until));
        }
    }

    Exclusion endedOn(LocalDate last) {
        return new Exclusion(from, last, reason, approval);
    }

    /** An exclusion that still lasts covers no day yet: it is counted when it ends. */
    boolean covers(LocalDate day) {
        return until != null && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether any of them covers the day: overlapping intervals count once (CLK-12). */
    static boolean anyCovers(List<Exclusion> exclusions, LocalDate day) {
        return exclusions.stream().anyMatch(exclusion -> exclusion.covers(day));
    }
}
