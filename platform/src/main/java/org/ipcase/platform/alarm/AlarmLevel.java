package org.ipcase.platform.alarm;

import java.time.Duration;
import java.time.Instant;

/**
 * The steps of warning (预警等级), SUP-02; clocks in hours alarm at any time, holidays too (REQ-29).
 */
public enum AlarmLevel {
    /** 80 % of the time is used (黄色). */
    YELLOW,
    /** The last day has begun (橙色); a clock in hours has none. */
    ORANGE,
    /** Late (红色). */
    RED;

    private static final Duration LAST_DAY = Duration.ofDays(1);

    /** The level from {@code warn} on; must not be asked before. */
    static AlarmLevel at(Instant warn, Instant due, Instant now) {
        if (!now.isBefore(due)) {
            return RED;
        }
        return now.isBefore(lastDay(warn, due)) ? YELLOW : ORANGE;
    }

    /** When the level next rises after {@code now}; {@code Instant.MAX} when it is red already. */
    static Instant next(Instant warn, Instant due, Instant now) {
        if (now.isBefore(warn)) {
            return warn;
        }
        var orange = lastDay(warn, due);
        return now.isBefore(orange) ? orange : now.isBefore(due) ? due : Instant.MAX;
    }

    /** A warning that falls into the last day is orange at once, or goes straight to red. */
    private static Instant lastDay(Instant warn, Instant due) {
        var begin = due.minus(LAST_DAY);
        return begin.isBefore(warn) ? due : begin;
    }
}
