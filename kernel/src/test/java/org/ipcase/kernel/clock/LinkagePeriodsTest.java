package org.ipcase.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every period of the linkage between administration and criminal justice (行刑衔接期限) on its last day
 * and the day after; each starts on Wednesday 2026-06-10 at 16:00. The Dragon Boat holiday is 06-19
 * to 06-21.
 */
@Tag("REQ-07")
class LinkagePeriodsTest {
    private static final Clocks CLOCKS = Clocks.standard();
    private static final Instant START = shanghai("2026-06-10T16:00");

    private static final Map<String, String> LATE_FROM = new TreeMap<>();

    static {
        for (var hours : Set.of("REF-04", "REF-06", "REF-09", "REF-10", "REF-11", "REF-14-SIGN")) {
            LATE_FROM.put(hours, "2026-06-11T16:00");
        }
        LATE_FROM.put("REF-27", "2026-06-11T16:00");
        LATE_FROM.put("CRT-01", "2026-06-12T16:00");
        LATE_FROM.put("CRT-02", "2026-06-12T16:00");
        // Three days end on Saturday and move to Monday.
        for (var three :
                Set.of(
                        "REF-05",
                        "REF-10-SUPPLEMENT",
                        "REF-13",
                        "REF-14",
                        "REF-15",
                        "REF-16",
                        "REF-17",
                        "REF-18",
                        "DUAL-02",
                        "DUAL-04-ACCEPT",
                        "DUAL-04-TELL",
                        "REV-01",
                        "CRT-03")) {
            LATE_FROM.put(three, "2026-06-16T00:00");
        }
        for (var seven :
                Set.of(
                        "REF-18b",
                        "REF-19",
                        "REF-19-DEMAND",
                        "REF-20-REVIEW",
                        "REF-26",
                        "DUAL-04",
                        "DUAL-05",
                        "DUAL-05-REVIEW",
                        "REQ-11-REGISTER")) {
            LATE_FROM.put(seven, "2026-06-18T00:00");
        }
        // The tenth day lies in the holiday.
        for (var ten : Set.of("REF-08", "REF-13-2006", "REF-20b")) {
            LATE_FROM.put(ten, "2026-06-23T00:00");
        }
        LATE_FROM.put("REF-20", "2026-06-26T00:00");
        LATE_FROM.put("REF-23", "2026-06-26T00:00");
        LATE_FROM.put("REV-02", "2026-06-26T00:00");
        LATE_FROM.put("REV-06-URGENT", "2026-07-03T00:00");
        LATE_FROM.put("REV-07", "2026-07-03T00:00");
        for (var thirty :
                Set.of(
                        "REF-13-2006-COMPLEX",
                        "DUAL-04-COMPLEX",
                        "DUAL-05-DECIDE",
                        "DUAL-05-REVIEW-DECIDE",
                        "CRT-01-SUE")) {
            LATE_FROM.put(thirty, "2026-07-11T00:00");
        }
        LATE_FROM.put("REV-06", "2026-08-11T00:00");
        LATE_FROM.put("REF-23-SUGGESTION", "2026-08-11T00:00");
        LATE_FROM.put("REF-20c", "2026-09-11T00:00");
        LATE_FROM.put("REQ-11-JUDGE", "2026-09-11T00:00");
    }

    static Stream<String> rules() {
        return LATE_FROM.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void runsToTheEndOfItsLastDayAndIsMissedTheDayAfter(String rule) {
        var clock = CLOCKS.start(rule, START);
        var late = shanghai(LATE_FROM.getOrDefault(rule, ""));
        assertThat(clock.due()).isEqualTo(late);
        assertThat(CLOCKS.at(clock, late.minusSeconds(1)).state()).isEqualTo(ClockState.RUNNING);
        assertThat(CLOCKS.at(clock, late).state()).isEqualTo(ClockState.BREACHED);
        assertThat(CLOCKS.met(clock, late.minusSeconds(1)).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void noPeriodOfTheLinkageIsLeftOut() {
        assertThat(LATE_FROM.keySet())
                .isEqualTo(
                        CLOCKS.rules().all().stream()
                                .map(ClockRule::id)
                                .filter(it -> it.matches("(REF|REV|DUAL|CRT|REQ-11)-.*"))
                                .collect(Collectors.toSet()));
    }

    private static Instant shanghai(String time) {
        return LocalDateTime.parse(time).atZone(WorkCalendar.ZONE).toInstant();
    }
}
