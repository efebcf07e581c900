package org.ipcase.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fifteen vectors of domain.md 0.2, as its table has them. */
class DeadlineVectorsTest {
    @Tag("REQ-07")
    @ParameterizedTest(name = "{0} + {1} → {2}, moved {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-01-20 | 7 WD  | 2025-02-05 | 2025-02-05 | Sunday 01-26 is a working day, Spring Festival 01-28…02-04
                    2025-04-25 | 5 WD  | 2025-05-06 | 2025-05-06 | Sunday 04-27 is a working day
                    2025-09-26 | 15 WD | 2025-10-23 | 2025-10-23 | Sunday 09-28 and Saturday 10-11 are working days
                    2026-02-09 | 15 WD | 2026-03-06 | 2026-03-06 | Saturdays 02-14 and 02-28 are working days
                    2026-02-13 | 3 WD  | 2026-02-25 | 2026-02-25 | as above
                    2026-04-30 | 7 WD  | 2026-05-13 | 2026-05-13 | Saturday 05-09 is a working day
                    2026-09-18 | 7 WD  | 2026-09-29 | 2026-09-29 | Sunday 09-20 works, Mid-Autumn 09-25…27
                    2026-09-28 | 5 WD  | 2026-10-10 | 2026-10-10 | Saturday 10-10 is a working day
                    2026-09-30 | 20 WD | 2026-11-03 | 2026-11-03 | National Day
                    2026-01-02 | 90 CD | 2026-04-02 | 2026-04-02 | no move
                    2026-09-24 | 3 CD  | 2026-09-27 | 2026-09-28 | last day is a holiday
                    2026-09-28 | 3 CD  | 2026-10-01 | 2026-10-08 | whole holiday skipped
                    2026-07-03 | 30 CD | 2026-08-02 | 2026-08-03 | Sunday
                    2025-12-30 | 3 CD  | 2026-01-02 | 2026-01-04 | 01-04 is a Sunday that works
                    2026-02-10 | 10 CD | 2026-02-20 | 2026-02-24 | Spring Festival
                    """)
    void endsOn(LocalDate start, String period, LocalDate raw, LocalDate moved, String trap) {
        var clock = clocks(period).start(Rules.ID, start);
        assertThat(clock.deadline().rawLastDay()).as(trap).isEqualTo(raw);
        assertThat(clock.dueDay()).as(trap).isEqualTo(moved);
    }

    private static Clocks clocks(String period) {
        var parts = period.split(" ");
        var unit = parts[1].equals("WD") ? Period.Unit.WORKING_DAYS : Period.Unit.CALENDAR_DAYS;
        return Rules.of(Integer.parseInt(parts[0]), unit, Period.LastDay.MOVES);
    }
}
