package org.ipcase.kernel.clock;

import static org.ipcase.kernel.clock.Period.LastDay.FIXED;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;

/**
 * How days are counted (期间计算): the start day is not, excluded days are not, and a last day that is
 * not a workday moves if the rule lets it (CLK-04, 05, 06, 09, 12).
 */
record Counting(WorkCalendar calendar) {
    /** The last day before it moves. */
    LocalDate rawLastDay(LocalDate start, Period period, List<Exclusion> exclusions) {
        return switch (period.unit()) {
            case WORKING_DAYS -> count(start, period.amount(), true, exclusions);
            case CALENDAR_DAYS -> count(start, period.amount(), false, exclusions);
            case MONTHS -> monthsEnd(start, start.plusMonths(period.amount()), exclusions);
            case HOURS ->
                    throw new IllegalArgumentException(
                            "Expected a period in days or months, but it is in hours");
        };
    }

    /** The last legal day. */
    LocalDate dueDay(LocalDate rawLastDay, Period period, List<Exclusion> exclusions) {
        if (period.lastDay() == FIXED) {
            return rawLastDay;
        }
        var day = calendar.onOrAfter(rawLastDay);
        while (Exclusion.anyCovers(exclusions, day)) {
            day = calendar.onOrAfter(day.plusDays(1));
        }
        return day;
    }

    private LocalDate count(
            LocalDate start, int amount, boolean workdaysOnly, List<Exclusion> exclusions) {
        var day = start;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            boolean counts = !workdaysOnly || calendar.isWorkday(day);
            if (counts && !Exclusion.anyCovers(exclusions, day)) {
                counted++;
            }
        }
        return day;
    }

    /** Each excluded day between start and end puts the end off by one day that is not excluded. */
    private LocalDate monthsEnd(LocalDate start, LocalDate end, List<Exclusion> exclusions) {
        int excluded =
                (int)
                        start.plusDays(1)
                                .datesUntil(end.plusDays(1))
                                .filter(day -> Exclusion.anyCovers(exclusions, day))
                                .count();
        return count(end, excluded, false, exclusions);
    }
}
