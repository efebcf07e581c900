package org.ipcase.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.ipcase.kernel.clock.ClockState.BREACHED;
import static org.ipcase.kernel.clock.ClockState.CANCELLED;
import static org.ipcase.kernel.clock.ClockState.EXTENDED;
import static org.ipcase.kernel.clock.ClockState.MET;
import static org.ipcase.kernel.clock.ClockState.RUNNING;
import static org.ipcase.kernel.clock.ClockState.SUSPENDED;
import static org.ipcase.kernel.clock.ExclusionReason.APPRAISAL;
import static org.ipcase.kernel.clock.ExclusionReason.HEARING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ClocksTest {
    private final Clocks clocks = Clocks.standard();

    @Tag("CLK-04")
    @Tag("CLK-06")
    @Test
    void isInTimeUntilTheEndOfTheLastDayAndLateFromTheDayAfter() {
        var clock = clocks.start("CASE-02", LocalDate.of(2026, 6, 1)); // 15 WD, Dragon Boat 19…21
        assertThat(clock.dueDay()).isEqualTo("2026-06-23");
        assertThat(clocks.at(clock, shanghai("2026-06-23T23:59:59")).state()).isEqualTo(RUNNING);
        assertThat(clocks.at(clock, shanghai("2026-06-24T00:00:00")).state()).isEqualTo(BREACHED);
        assertThat(clock.due()).isEqualTo("2026-06-23T16:00:00Z");
    }

    @Tag("CLK-11")
    @Test
    void takesTheLegalDayOfTheEventInShanghaiAndNotInUtc() {
        var lateEvening = Instant.parse("2026-06-01T16:30:00Z"); // 2 June, 00:30 in Chengdu
        assertThat(clocks.start("CASE-02", lateEvening).startDay()).isEqualTo("2026-06-02");
    }

    /** CLK-07: warned on the raw day, late after the moved one. */
    @Tag("CLK-07")
    @Test
    void warnsOnTheRawDayOfADecree310PeriodAndBreachesAfterTheMovedDay() {
        var clock = clocks.start("REF-05", shanghai("2026-09-28T10:00:00"));
        assertThat(clock.deadline().rawLastDay()).isEqualTo("2026-10-01");
        assertThat(clock.dueDay()).isEqualTo("2026-10-08");
        assertThat(clock.warn()).isEqualTo(shanghai("2026-10-01T00:00:00"));
        assertThat(clocks.at(clock, shanghai("2026-10-08T23:59:00")).state()).isEqualTo(RUNNING);
        assertThat(clocks.at(clock, shanghai("2026-10-09T00:00:00")).state()).isEqualTo(BREACHED);
        assertThat(clock.explanation().zh()).contains("CLK-07", "顺延至2026-10-08");
    }

    /** CLK-10: a seizure is never prolonged because its last day is a rest day. */
    @Tag("CLK-10")
    @Test
    void neverMovesAProtectiveLimit() {
        var seizure = clocks.start("CASE-11", LocalDate.of(2026, 7, 3));
        assertThat(seizure.dueDay()).isEqualTo("2026-08-02"); // a Sunday
        assertThat(seizure.deadline().alarmDays())
                .containsExactly(
                        LocalDate.of(2026, 7, 28),
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 8, 2));
    }

    @Tag("CLK-07")
    @ParameterizedTest(name = "24 H from {0}")
    @CsvSource({
        "2026-09-30T17:45:10, 2026-10-01T17:45:10", // into the National Day holiday
        "2026-11-20T23:30:00, 2026-11-21T23:30:00", // through Friday night into Saturday
        "2026-12-31T09:00:00, 2027-01-01T09:00:00"
    })
    void letsHoursRunThroughNightsAndHolidays(LocalDateTime start, LocalDateTime due) {
        var clock = clocks.start("REF-06", start.atZone(WorkCalendar.ZONE).toInstant());
        assertThat(clock.due()).isEqualTo(due.atZone(WorkCalendar.ZONE).toInstant());
        assertThat(clock.dueDay()).isNull();
        assertThat(clock.provisional()).isFalse();
        assertThat(clocks.at(clock, clock.due().minusMillis(1)).state()).isEqualTo(RUNNING);
        assertThat(clocks.at(clock, clock.due()).state()).isEqualTo(BREACHED);
    }

    @Test
    void refusesToStartHoursOnABareDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clocks.start("REF-06", LocalDate.of(2026, 6, 1)));
    }

    /** CLK-09. */
    @Tag("CLK-09")
    @ParameterizedTest(name = "{1} M from {0} end on {2}")
    @CsvSource({
        "2026-01-31, 1, 2026-02-28",
        "2027-11-30, 3, 2028-02-29",
        "2026-03-31, 3, 2026-06-30",
        "2026-02-28, 1, 2026-03-28",
        "2026-08-31, 6, 2027-02-28"
    })
    void endsMonthsOnTheSameDayNumberOrTheLastOfTheMonth(
            LocalDate start, int months, LocalDate last) {
        var clock =
                Rules.of(months, Period.Unit.MONTHS, Period.LastDay.FIXED).start(Rules.ID, start);
        assertThat(clock.dueDay()).isEqualTo(last);
    }

    @Tag("REQ-07")
    @Test
    void warnsAtHalfAndAtFourFifths() {
        var clock = clocks.start("REF-06", shanghai("2026-06-01T00:00:00"));
        assertThat(clock.half()).isEqualTo(shanghai("2026-06-01T12:00:00"));
        assertThat(clock.warn()).isEqualTo(shanghai("2026-06-01T19:12:00"));
        assertThat(clocks.urgency(clock, shanghai("2026-06-01T11:59:59"))).isEqualTo(Urgency.NONE);
        assertThat(clocks.urgency(clock, shanghai("2026-06-01T12:00:00"))).isEqualTo(Urgency.HALF);
        assertThat(clocks.urgency(clock, shanghai("2026-06-01T19:12:00"))).isEqualTo(Urgency.WARN);
        assertThat(clocks.urgency(clock, shanghai("2026-06-02T00:00:00")))
                .isEqualTo(Urgency.BREACHED);
    }

    @Test
    void isOrangeOnTheLastDay() {
        var clock = clocks.start("CASE-18", LocalDate.of(2026, 6, 1));
        assertThat(clock.dueDay()).isEqualTo("2026-06-08");
        assertThat(clocks.urgency(clock, shanghai("2026-06-08T08:00:00"))).isEqualTo(Urgency.DUE);
    }

    @Test
    void marksAYearThatIsNotAnnouncedAsProvisional() {
        var clock = clocks.start("CASE-20", LocalDate.of(2026, 11, 22));
        assertThat(clock.dueDay()).isEqualTo("2027-02-22"); // 20 February is a Saturday
        assertThat(clock.provisional()).isTrue();
        assertThat(clock.explanation().zh()).contains("尚未公布");
        assertThat(clocks.start("CASE-20", LocalDate.of(2026, 6, 1)).provisional()).isFalse();
    }

    @Test
    void isNotProvisionalWhereNoHolidayCanMoveTheDay() {
        var seizure = clocks.start("CASE-11", LocalDate.of(2026, 12, 20));
        assertThat(seizure.dueDay()).isEqualTo("2027-01-19");
        assertThat(seizure.provisional()).isFalse();
    }

    @Test
    void putsTheEndOfMonthsOffByTheExcludedDays() {
        var clock = clocks.start("PAT-09", LocalDate.of(2026, 2, 10));
        assertThat(clock.dueDay()).isEqualTo("2026-05-11"); // the 10th is a Sunday
        var excluded = clocks.excluding(clock, List.of(days(1, 10, APPRAISAL)));
        assertThat(excluded.dueDay()).isEqualTo("2026-05-20");
    }

    /** A last day that moves into excluded days moves on behind them. */
    @Test
    void movesOnWhereTheNextWorkdayIsExcluded() {
        var clock = clocks.start("CASE-20", LocalDate.of(2025, 12, 1)); // raw 2026-03-01, Sunday
        assertThat(clock.dueDay()).isEqualTo("2026-03-02");
        var excluded = clocks.excluding(clock, List.of(days(2, 3, APPRAISAL)));
        assertThat(excluded.deadline().rawLastDay()).isEqualTo("2026-03-01");
        assertThat(excluded.dueDay()).isEqualTo("2026-03-04");
    }

    @Tag("CLK-12")
    @Test
    void standsStillWhileSuspendedAndRunsOnAfterwards() {
        var clock = clocks.start("CASE-20", LocalDate.of(2026, 1, 2)); // due 2026-04-02
        var stopped = clocks.suspended(clock, LocalDate.of(2026, 3, 1), APPRAISAL, "鉴2026-1");
        assertThat(stopped.state()).isEqualTo(SUSPENDED);
        assertThat(clocks.at(stopped, shanghai("2026-12-01T00:00:00")).state())
                .isEqualTo(SUSPENDED);

        var resumed = clocks.resumed(stopped, LocalDate.of(2026, 3, 10));
        assertThat(resumed.state()).isEqualTo(RUNNING);
        assertThat(resumed.deadline().rawLastDay()).isEqualTo("2026-04-12"); // ten days, a Sunday
        assertThat(resumed.dueDay()).isEqualTo("2026-04-13");
        assertThat(resumed.explanation().zh()).contains("2026-03-01至2026-03-10（鉴定）");
    }

    @Tag("CLK-12")
    @Test
    void countsOverlappingExclusionsOnce() {
        var clock = clocks.start("CASE-20", LocalDate.of(2026, 1, 2));
        var excluded =
                clocks.excluding(clock, List.of(days(1, 10, APPRAISAL), days(6, 15, HEARING)));
        assertThat(excluded.deadline().rawLastDay()).isEqualTo("2026-04-17"); // 15 days, not 20
    }

    @Test
    void cannotBeStoppedAfterItsLastDayNorResumedWhileItRuns() {
        var clock = clocks.start("CASE-20", LocalDate.of(2026, 1, 2)); // due 2026-04-02
        var lastDay = clocks.suspended(clock, clock.lastDay(), APPRAISAL, "鉴2026-1");
        assertThat(lastDay.state()).isEqualTo(SUSPENDED);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        clocks.suspended(clock, LocalDate.of(2026, 4, 3), APPRAISAL, "鉴2026-1"));
        assertThatIllegalStateException()
                .isThrownBy(() -> clocks.resumed(clock, LocalDate.of(2026, 3, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clocks.resumed(lastDay, LocalDate.of(2026, 4, 1)));
    }

    @Test
    void staysExtendedAfterASuspension() {
        var clock = clocks.extended(clocks.start("CASE-20", LocalDate.of(2026, 1, 2)), 30, "局长");
        var stopped = clocks.suspended(clock, LocalDate.of(2026, 4, 20), HEARING, "听2026-1");
        var resumed = clocks.resumed(stopped, LocalDate.of(2026, 4, 24));
        assertThat(resumed.state()).isEqualTo(EXTENDED);
        assertThat(resumed.deadline().rawLastDay()).isEqualTo("2026-05-07"); // 120 + 5 days
    }

    @Test
    void endsOnADayEvenInHours() {
        var clock = clocks.start("REF-06", shanghai("2026-06-01T10:00:00"));
        assertThat(clock.lastDay()).isEqualTo("2026-06-02");
    }

    @Test
    void excludesOnlyForReasonsThatTheRuleKnows() {
        var referral = clocks.start("REF-05", LocalDate.of(2026, 6, 1));
        assertThat(clocks.maySuspend(referral, APPRAISAL)).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> clocks.suspended(referral, LocalDate.of(2026, 6, 2), APPRAISAL, "x"));
    }

    @Test
    void extendsByWhatTheRuleAllowsAndNoMore() {
        var clock = clocks.start("CASE-11", LocalDate.of(2026, 7, 3));
        assertThat(clocks.mayExtend(clock, 31)).isFalse();
        var longer = clocks.extended(clock, 30, "局长");
        assertThat(longer.state()).isEqualTo(EXTENDED);
        assertThat(longer.dueDay()).isEqualTo("2026-09-01");
        assertThat(longer.explanation().zh()).contains("期限60日", "局长批准延长30");
        assertThat(clocks.mayExtend(longer, 1)).isFalse(); // once only
        assertThatIllegalStateException().isThrownBy(() -> clocks.extended(longer, 30, "局长"));
    }

    @Test
    void leavesTheLengthOfALaterExtensionToTheCollectiveDecision() {
        var clock = clocks.start("CASE-20", LocalDate.of(2026, 1, 2));
        var longer = clocks.extended(clocks.extended(clock, 30, "局长"), 75, "集体讨论");
        assertThat(longer.deadline().rawLastDay()).isEqualTo("2026-07-16"); // 195 days
    }

    @Test
    void isMetInTimeAndStaysBreachedWhenDoneLate() {
        var clock = clocks.start("CASE-02", LocalDate.of(2026, 6, 1));
        var met = clocks.met(clock, clock.due().minusSeconds(1));
        assertThat(met.state()).isEqualTo(MET);
        assertThat(clocks.at(met, clock.due().plusSeconds(9)).state()).isEqualTo(MET);

        var late = clocks.met(clock, clock.due());
        assertThat(late.state()).isEqualTo(BREACHED);
        assertThat(late.course().endedAt()).isEqualTo(clock.due());
        assertThat(late.pending()).isFalse();
        assertThat(clocks.met(late, clock.due().plusSeconds(5))).isEqualTo(late);
    }

    @Tag("CLK-12")
    @Test
    void isCancelledOnceAndForAll() {
        var clock = clocks.start("CASE-02", LocalDate.of(2026, 6, 1));
        var cancelled = clocks.cancelled(clock, clock.startedAt());
        assertThat(cancelled.state()).isEqualTo(CANCELLED);
        assertThat(clocks.at(cancelled, clock.due()).state()).isEqualTo(CANCELLED);
        assertThat(clocks.mayExtend(cancelled, 1)).isFalse();
    }

    @Test
    void survivesBeingStoredAsJson() {
        var json = JsonMapper.builder().build();
        var clock = clocks.start("CASE-20", shanghai("2026-01-02T08:00:00"));
        var all =
                clocks.extended(clocks.excluding(clock, List.of(days(1, 10, APPRAISAL))), 30, "局长");
        var hours = clocks.start("REF-06", shanghai("2026-01-02T08:00:00"));
        assertThat(json.readValue(json.writeValueAsString(all), LegalClock.class)).isEqualTo(all);
        assertThat(json.readValue(json.writeValueAsString(hours), LegalClock.class))
                .isEqualTo(hours);
    }

    private static Exclusion days(int from, int to, ExclusionReason reason) {
        return new Exclusion(
                LocalDate.of(2026, 3, from), LocalDate.of(2026, 3, to), reason, "批2026-1");
    }

    private static Instant shanghai(String local) {
        return LocalDateTime.parse(local).atZone(WorkCalendar.ZONE).toInstant();
    }
}
