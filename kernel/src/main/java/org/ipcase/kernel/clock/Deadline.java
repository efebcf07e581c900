package org.ipcase.kernel.clock;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * When a clock ends (届满), and why on that date.
 *
 * @param rawLastDay last day before it moved; null for clocks in hours
 * @param dueDay last legal day, Asia/Shanghai; null for clocks in hours
 * @param due the moment from which it is late: the end of the due day, or the exact instant
 * @param half half of the time is used
 * @param warn 80 % is used, or for CLK-07 the beginning of the raw last day
 * @param alarmDays further days of alarm, e.g. day 25, 29 and 30 of a seizure (CASE-11)
 * @param provisional the holidays of a year it depends on are not announced yet
 * @param explanation “why this date”
 */
public record Deadline(
        @Nullable LocalDate rawLastDay,
        @Nullable LocalDate dueDay,
        Instant due,
        Instant half,
        Instant warn,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<LocalDate> alarmDays,
        boolean provisional,
        Bilingual explanation) {

    public Deadline {
        alarmDays = List.copyOf(alarmDays);
    }
}
