package org.ipcase.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.kernel.calendar.WorkCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;

/** What holds for every period of the shipped table, whenever its event happens. */
class ShippedClockPropertyTest {
    private static final Clocks CLOCKS = Clocks.standard();

    @Property(tries = 2000)
    void nothingOfAClockLiesBeforeItsEvent(
            @ForAll("rules") ClockRule rule, @ForAll("moments") Instant event) {
        var clock = started(rule, event);

        assertThat(clock.startedAt()).isEqualTo(event);
        assertThat(clock.startDay()).isEqualTo(LocalDate.ofInstant(event, ZONE));
        assertThat(clock.half()).isAfter(event);
        assertThat(clock.warn()).isAfter(event).isBefore(clock.due());
        assertThat(clock.due()).isAfter(event);
    }

    /** The day of the event is not counted: a period in days never ends on it. */
    @Property(tries = 2000)
    void aPeriodInDaysEndsAfterTheDayOfTheEvent(
            @ForAll("rules") ClockRule rule, @ForAll("moments") Instant event) {
        // Without a length the event is the last day itself, as a notice fixes it (SUP-01).
        Assume.that(rule.period().unit() != Period.Unit.HOURS && rule.period().amount() > 0);

        assertThat(started(rule, event).lastDay()).isAfter(LocalDate.ofInstant(event, ZONE));
    }

    @Property(tries = 1000)
    void isInTimeUntilTheLastMomentAndLateFromThen(
            @ForAll("rules") ClockRule rule, @ForAll("moments") Instant event) {
        var clock = started(rule, event);

        assertThat(CLOCKS.met(clock, clock.due().minusMillis(1)).state()).isEqualTo(ClockState.MET);
        assertThat(CLOCKS.met(clock, clock.due()).state()).isEqualTo(ClockState.BREACHED);
    }

    /** CLK-10: what protects the party is due on the raw date, whatever day that is. */
    @Property(tries = 1000)
    void aProtectiveLimitNeverMoves(
            @ForAll("protective") ClockRule rule, @ForAll("moments") Instant event) {
        var clock = started(rule, event);

        assertThat(clock.dueDay()).isEqualTo(clock.deadline().rawLastDay());
    }

    private static LegalClock started(ClockRule rule, Instant event) {
        Assume.that(rule.validity().contains(LocalDate.ofInstant(event, ZONE)));
        return CLOCKS.start(rule.id(), event);
    }

    @Provide
    Arbitrary<ClockRule> rules() {
        return Arbitraries.of(CLOCKS.rules().all());
    }

    @Provide
    Arbitrary<ClockRule> protective() {
        return Arbitraries.of(
                CLOCKS.rules().all().stream()
                        .filter(it -> it.period().lastDay() == Period.LastDay.FIXED)
                        .filter(it -> it.period().unit() != Period.Unit.HOURS)
                        .toList());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return DateTimes.instants()
                .between(
                        Instant.parse("2025-01-01T00:00:00Z"),
                        Instant.parse("2027-06-30T00:00:00Z"));
    }
}
