package org.ipcase.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = WorkCalendar.standard();

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void hasTheWorkingDaysThatTheNoticeGives(int year) {
        var first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkday)).hasSize(248);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-26",
                "2025-02-08",
                "2025-04-27",
                "2025-09-28",
                "2025-10-11",
                "2026-01-04",
                "2026-02-14",
                "2026-02-28",
                "2026-05-09",
                "2026-09-20",
                "2026-10-10"
            })
    void worksOnMakeUpWeekends(LocalDate day) {
        assertThat(calendar.isWorkday(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-01", "2025-01-28", "2025-02-04", "2025-04-04", "2025-05-05", "2025-06-02",
                "2025-10-08", "2026-01-02", "2026-02-23", "2026-04-06", "2026-05-05", "2026-06-19",
                "2026-09-25", "2026-10-07", "2026-11-21"
            })
    void restsOnHolidaysAndOrdinaryWeekends(LocalDate day) {
        assertThat(calendar.isWorkday(day)).isFalse();
    }

    @Test
    void movesADayOffToTheNextWorkdayAndLeavesAWorkday() {
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 10, 1))).isEqualTo("2026-10-08");
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 10, 8))).isEqualTo("2026-10-08");
    }

    @Test
    void doesNotCountTheStartDay() {
        assertThat(calendar.plusWorkdays(LocalDate.of(2026, 9, 28), 5)).isEqualTo("2026-10-10");
        assertThat(calendar.plusWorkdays(LocalDate.of(2026, 10, 3), 0)).isEqualTo("2026-10-03");
    }

    @Test
    void fallsBackToWeekendsInAYearThatIsNotAnnounced() {
        var newYear = LocalDate.of(2027, 1, 1); // a Friday
        assertThat(calendar.isWorkday(newYear)).isTrue();
        assertThat(calendar.isWorkday(newYear.plusDays(1))).isFalse();
        assertThat(calendar.isProvisional(newYear)).isTrue();
        assertThat(calendar.isProvisional(newYear.minusDays(1))).isFalse();
    }

    @Test
    void addsLocalHolidaysOnlyWhereAsked() {
        var torchFestival = LocalDate.of(2026, 8, 6);
        var liangshan = calendar.withLocalHolidays(Set.of(torchFestival));
        assertThat(calendar.isWorkday(torchFestival)).isTrue();
        assertThat(liangshan.isWorkday(torchFestival)).isFalse();
        assertThat(liangshan.plusWorkdays(torchFestival.minusDays(1), 1)).isEqualTo("2026-08-07");
    }
}
