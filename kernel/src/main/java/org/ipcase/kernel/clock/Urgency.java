package org.ipcase.kernel.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.calendar.WorkCalendar;

/** The steps of warning (预警等级), REQ-07 and SUP-02. */
public enum Urgency {
    NONE,
    /** Half of the time is used. */
    HALF,
    /** Yellow: 80 % is used (黄色). */
    WARN,
    /** Orange: it is the last day of a clock in days (橙色). */
    DUE,
    /** Red: late (红色). */
    BREACHED;

    static Urgency of(LegalClock clock, Instant now) {
        if (clock.state() == ClockState.BREACHED && clock.pending()) {
            return BREACHED;
        }
        if (!clock.state().running()) {
            return NONE;
        }
        if (LocalDate.ofInstant(now, WorkCalendar.ZONE).equals(clock.dueDay())) {
            return DUE;
        }
        if (!now.isBefore(clock.warn())) {
            return WARN;
        }
        return now.isBefore(clock.half()) ? NONE : HALF;
    }
}
