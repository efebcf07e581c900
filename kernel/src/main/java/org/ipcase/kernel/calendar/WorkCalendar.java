package org.ipcase.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Working days (工作日) of legal local dates in Asia/Shanghai (CLK-11).
 *
 * <p>In a year that is not announced, Saturday and Sunday are off and all else works; such days are
 * {@linkplain #isProvisional provisional}, never an error.
 */
public final class WorkCalendar {
    /** CLK-11: the zone of every legal day. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final List<Integer> SHIPPED_YEARS = List.of(2025, 2026);

    private final Set<Integer> announcedYears;
    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> workingWeekends;

    private WorkCalendar(
            Set<Integer> announcedYears, Set<LocalDate> daysOff, Set<LocalDate> workingWeekends) {
        this.announcedYears = Set.copyOf(announcedYears);
        this.daysOff = Set.copyOf(daysOff);
        this.workingWeekends = Set.copyOf(workingWeekends);
    }

    /** The national calendar of every year that ships with the kernel. */
    public static WorkCalendar standard() {
        return of(SHIPPED_YEARS.stream().map(CalendarYear::read).toList());
    }

    public static WorkCalendar of(Collection<CalendarYear> years) {
        return new WorkCalendar(
                years.stream()
                        .filter(CalendarYear::announced)
                        .map(CalendarYear::year)
                        .collect(Collectors.toSet()),
                years.stream().flatMap(year -> year.daysOff().stream()).collect(Collectors.toSet()),
                years.stream()
                        .flatMap(year -> year.workingWeekends().stream())
                        .collect(Collectors.toSet()));
    }

    /**
     * The same calendar with local holidays of an ethnic autonomous prefecture on top.
     *
     * <p>Source: 全国年节及纪念日放假办法(2024), art. 4; off unless a deployment asks for it.
     */
    public WorkCalendar withLocalHolidays(Set<LocalDate> localHolidays) {
        var off = new HashSet<>(daysOff);
        off.addAll(localHolidays);
        return new WorkCalendar(announcedYears, off, workingWeekends);
    }

    public boolean isWorkday(LocalDate day) {
        if (daysOff.contains(day)) {
            return false;
        }
        return workingWeekends.contains(day) || !isWeekend(day);
    }

    /** The day itself if it is a workday, or else the first workday after it (顺延). */
    public LocalDate onOrAfter(LocalDate day) {
        var candidate = day;
        while (!isWorkday(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /**
     * The n-th workday after a day, which itself is not counted (开始之日不计算在内).
     *
     * @param workdays zero or more; zero gives the day itself
     */
    public LocalDate plusWorkdays(LocalDate day, int workdays) {
        var last = day;
        for (int counted = 0; counted < workdays; counted++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    /** Whether the arrangement of that day's year is not yet announced, so that it may change. */
    public boolean isProvisional(LocalDate day) {
        return !announcedYears.contains(day.getYear());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
