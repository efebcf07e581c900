package org.ipcase.platform.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.platform.alarm.AlarmLevel.ORANGE;
import static org.ipcase.platform.alarm.AlarmLevel.RED;
import static org.ipcase.platform.alarm.AlarmLevel.YELLOW;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.alarm.ClockAlarm.Command.End;
import org.ipcase.platform.alarm.ClockAlarm.Command.Look;
import org.ipcase.platform.alarm.ClockAlarm.Event.AlarmEnded;
import org.ipcase.platform.alarm.ClockAlarm.Event.AlarmRaised;
import org.ipcase.platform.alarm.ClockAlarm.Over;
import org.ipcase.platform.alarm.ClockAlarm.Raised;
import org.ipcase.platform.alarm.ClockAlarm.Silent;
import org.ipcase.platform.alarm.ClockAlarm.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SUP-02")
class ClockAlarmDeciderTest {
    private static final Instant WARN = Instant.parse("2026-06-12T16:00:00Z");
    private static final Instant LAST_DAY = Instant.parse("2026-06-14T16:00:00Z");
    private static final Instant DUE = Instant.parse("2026-06-15T16:00:00Z");
    private static final Subject SUBJECT = subject(WARN, DUE);

    @Test
    void saysNothingBeforeEightyPercentAreUsed() {
        assertThat(look(new Silent(), WARN.minusMillis(1))).isEmpty();
    }

    @Test
    void isYellowFromEightyPercentOn() {
        assertThat(look(new Silent(), WARN)).containsExactly(raised(YELLOW, WARN));
        assertThat(look(new Silent(), LAST_DAY.minusMillis(1)))
                .containsExactly(raised(YELLOW, LAST_DAY.minusMillis(1)));
    }

    @Test
    void isOrangeOnTheLastDay() {
        assertThat(look(new Silent(), LAST_DAY)).containsExactly(raised(ORANGE, LAST_DAY));
        assertThat(look(new Silent(), DUE.minusMillis(1)))
                .containsExactly(raised(ORANGE, DUE.minusMillis(1)));
    }

    @Test
    void isRedFromTheDueInstantOn() {
        assertThat(look(new Silent(), DUE)).containsExactly(raised(RED, DUE));
    }

    @Test
    @Tag("REQ-29")
    void aClockInHoursGoesFromYellowToRed() {
        var hours = subject(DUE.minusSeconds(3 * 3600), DUE);
        assertThat(AlarmLevel.at(hours.warn(), hours.due(), DUE.minusSeconds(1))).isEqualTo(YELLOW);
        assertThat(AlarmLevel.next(hours.warn(), hours.due(), hours.warn())).isEqualTo(DUE);
    }

    @Test
    void eachLevelIsRaisedOnceAndNeverGoesDown() {
        var orange = new Raised(SUBJECT, ORANGE, LAST_DAY);
        assertThat(look(orange, LAST_DAY.plusSeconds(60))).isEmpty();
        assertThat(look(orange, WARN)).isEmpty();
        assertThat(look(orange, DUE)).containsExactly(raised(RED, DUE));
    }

    @Test
    void endsWhenNothingIsDueAnyMoreAndIsRaisedAgainWhenItIs() {
        var red = new Raised(SUBJECT, RED, DUE);
        assertThat(events(ClockAlarmDecider.decide(red, new End(DUE))))
                .containsExactly(new AlarmEnded(DUE));
        var over = ClockAlarmDecider.evolve(red, new AlarmEnded(DUE));
        assertThat(over).isEqualTo(new Over(SUBJECT, RED, DUE));
        assertThat(events(ClockAlarmDecider.decide(over, new End(DUE)))).isEmpty();
        assertThat(events(ClockAlarmDecider.decide(new Silent(), new End(DUE)))).isEmpty();
        assertThat(look(over, DUE)).containsExactly(raised(RED, DUE));
    }

    @Test
    void theNextLookIsAtTheNextLevel() {
        assertThat(AlarmLevel.next(WARN, DUE, WARN.minusSeconds(1))).isEqualTo(WARN);
        assertThat(AlarmLevel.next(WARN, DUE, WARN)).isEqualTo(LAST_DAY);
        assertThat(AlarmLevel.next(WARN, DUE, LAST_DAY)).isEqualTo(DUE);
        assertThat(AlarmLevel.next(WARN, DUE, DUE)).isEqualTo(Instant.MAX);
    }

    private static List<ClockAlarm.Event> look(ClockAlarm state, Instant at) {
        return events(ClockAlarmDecider.decide(state, new Look(SUBJECT, at)));
    }

    private static ClockAlarm.Event raised(AlarmLevel level, Instant at) {
        return new AlarmRaised(SUBJECT, level, at);
    }

    private static List<ClockAlarm.Event> events(Decision<ClockAlarm.Event> decision) {
        return switch (decision) {
            case Decision.Accepted<ClockAlarm.Event>(var events) -> events;
            case Decision.Refused<ClockAlarm.Event>(var refusal) ->
                    throw new AssertionError(refusal.toString());
        };
    }

    private static Subject subject(Instant warn, Instant due) {
        return new Subject(
                new RecordId("0198f6f2-0000-7000-8000-000000000001"),
                "case",
                "SC-CA-2026-000001",
                "商标",
                "approve-filing",
                "CASE-02",
                warn,
                due,
                "agency:mr-510100:head",
                Set.of("office:MARKET_REGULATION:510000"),
                "mr-510100",
                "510100");
    }
}
