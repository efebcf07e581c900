package org.ipcase.kernel.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.kernel.law.LawFiles;

/**
 * One year of days off and make-up working days (放假与调休) as announced.
 *
 * @param announced false while the State Council has not said; due dates then are provisional
 * @param notice title of the notice the data come from
 * @param number document number of the notice
 * @param announcedOn date of the notice
 */
public record CalendarYear(
        int year,
        boolean announced,
        String notice,
        String number,
        LocalDate announcedOn,
        List<Holiday> off,
        List<LocalDate> workingWeekends) {

    /** A holiday with its first and last day off, both included. */
    public record Holiday(String name, LocalDate from, LocalDate to) {}

    public CalendarYear {
        off = List.copyOf(off);
        workingWeekends = List.copyOf(workingWeekends);
    }

    /** The shipped year; importing a new one is a new file beside it. */
    static CalendarYear read(int year) {
        return LawFiles.read("calendar/" + year + ".json", CalendarYear.class);
    }

    Set<LocalDate> daysOff() {
        return off.stream()
                .flatMap(holiday -> holiday.from().datesUntil(holiday.to().plusDays(1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
