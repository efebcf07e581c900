package org.ipcase.cases.clock.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.calendar.WorkCalendar;

/** The legal day of a moment (法定日期): Asia/Shanghai, CLK-11. */
public final class LegalDay {
    private LegalDay() {}

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    /** A moment within a legal day, so that a day entered later counts as the day it was. */
    public static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(WorkCalendar.ZONE).toInstant();
    }
}
