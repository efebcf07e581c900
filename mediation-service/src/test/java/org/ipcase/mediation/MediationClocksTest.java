package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each period of mediation in the law table, on its last day and the day after: from a Monday
 * (2026-06-01) and from a Friday (2026-06-05) whose long periods end on rest days; 2026-06-19 to 21
 * is the Dragon Boat Festival.
 */
@Tag("MED-O2")
@Tag("MED-O4")
@Tag("MED-O7")
@Tag("MED-O8")
@Tag("MED-02")
@Tag("MED-04")
@Tag("MED-08")
@Tag("MED-14")
@Tag("MED-15")
@Tag("MED-18")
@Tag("MED-19")
@Tag("MED-21")
@Tag("MED-22")
@Tag("LIT-01")
@Tag("LIT-02")
@Tag("LIT-03")
@Tag("LIT-04")
@Tag("LIT-05")
@Tag("LIT-06")
@Tag("LIT-09")
@Tag("LIT-12")
@Tag("REQ-23")
class MediationClocksTest {
    private static final Clocks CLOCKS = Clocks.standard();

    /** Rule, last day from Monday 2026-06-01, last day from Friday 2026-06-05. */
    private static final String TABLE =
            """
            MED-O2            2029-06-01 2029-06-05
            MED-O4            2026-06-15 2026-06-22
            MED-O4-READING    2026-06-15 2026-06-22
            MED-O7            2026-06-23 2026-06-29
            MED-O8            2026-06-08 2026-06-12
            MED-02-CONSENT    2026-06-04 2026-06-10
            MED-04            2026-06-04 2026-06-10
            MED-08            2026-07-01 2026-07-06
            MED-14            2026-06-16 2026-06-22
            MED-15            2026-07-01 2026-07-06
            MED-18            2026-06-04 2026-06-08
            MED-19            2026-07-01 2026-07-06
            MED-19-2011       2026-06-16 2026-06-22
            MED-21            2028-06-01 2028-06-05
            MED-22            2026-06-16 2026-06-22
            MED-22-THIRD      2026-12-01 2026-12-07
            LIT-01            2026-07-01 2026-07-06
            LIT-02            2026-06-16 2026-06-22
            LIT-02-SUMMARY    2026-06-08 2026-06-12
            LIT-03            2026-06-03 2026-06-09
            LIT-04            2026-06-04 2026-06-10
            LIT-05            2026-06-04 2026-06-10
            LIT-06            2026-06-04 2026-06-10
            LIT-09            2026-07-01 2026-07-06
            LIT-12            2026-06-08 2026-06-12
            REQ-23-LIMITATION 2029-06-01 2029-06-05
            """;

    @TestFactory
    Stream<DynamicTest> onTheLastDayItRunsAndOnTheDayAfterItIsBreached() {
        return TABLE.lines()
                .flatMap(line -> {
                    var row = line.split("\\s+");
                    return Stream.of(
                            test(row[0], LocalDate.parse("2026-06-01"), LocalDate.parse(row[1])),
                            test(row[0], LocalDate.parse("2026-06-05"), LocalDate.parse(row[2])));
                });
    }

    private static DynamicTest test(String rule, LocalDate start, LocalDate last) {
        return DynamicTest.dynamicTest(
                rule + " from " + start,
                () -> {
                    var clock = CLOCKS.start(rule, start);
                    var dayAfter = midnight(last.plusDays(1));
                    assertThat(clock.lastDay()).isEqualTo(last);
                    assertThat(clock.due()).isEqualTo(dayAfter);
                    assertThat(at(clock, dayAfter.minusMillis(1))).isEqualTo(ClockState.RUNNING);
                    assertThat(at(clock, dayAfter)).isEqualTo(ClockState.BREACHED);
                    assertThat(CLOCKS.met(clock, dayAfter.minusMillis(1)).state())
                            .isEqualTo(ClockState.MET);
                });
    }

    /** Hours are hours: MED-09 has its own last moment. */
    @Test
    @Tag("MED-09")
    void aDangerReportIsReceivedWithinTwoHours() {
        var start = Instant.parse("2026-10-01T18:30:00Z");
        var clock = CLOCKS.start("MED-09", start);

        assertThat(clock.due()).isEqualTo(start.plus(Duration.ofHours(2)));
        assertThat(at(clock, clock.due().minusMillis(1))).isEqualTo(ClockState.RUNNING);
        assertThat(at(clock, clock.due())).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void everyPeriodOfTheLawTableIsInTheTable() throws Exception {
        var rules = new ArrayList<String>();
        try (var in = Clocks.class.getResourceAsStream("/law/clocks.json")) {
            JsonMapper.builder()
                    .build()
                    .readTree(in)
                    .findValuesAsString("id")
                    .forEach(id -> {
                        if (id.matches("(MED|LIT)-.*|REQ-23.*")) {
                            rules.add(id);
                        }
                    });
        }
        Set<String> tested = new TreeSet<>(List.of("MED-09"));
        TABLE.lines().forEach(line -> tested.add(line.split("\\s+")[0]));

        assertThat(rules).containsExactlyInAnyOrderElementsOf(tested);
    }

    private static ClockState at(LegalClock clock, Instant now) {
        return CLOCKS.at(clock, now).state();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
