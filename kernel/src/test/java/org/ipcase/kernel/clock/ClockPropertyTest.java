package org.ipcase.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.ipcase.kernel.calendar.WorkCalendar;

/** What holds for every start, period and set of excluded days. */
class ClockPropertyTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.standard();

    /** Stretches of days near the start, as offsets, so that they fall into the period. */
    record Stretch(int from, int length) {
        Exclusion after(LocalDate start) {
            var first = start.plusDays(from);
            return new Exclusion(
                    first, first.plusDays(length), ExclusionReason.APPRAISAL, "批2026-1");
        }
    }

    /** What may be granted to a running clock. */
    sealed interface Change {
        record Pause(Stretch days) implements Change {}

        record More(int amount) implements Change {}

        default LegalClock apply(Clocks clocks, LegalClock clock) {
            return switch (this) {
                case Pause(var days) -> {
                    var out = days.after(clock.startDay());
                    yield out.from().isAfter(clock.lastDay())
                            ? clock
                            : clocks.resumed(
                                    clocks.suspended(
                                            clock, out.from(), out.reason(), out.approval()),
                                    Objects.requireNonNull(out.until()));
                }
                case More(var amount) ->
                        clocks.mayExtend(clock, amount)
                                ? clocks.extended(clock, amount, "局长")
                                : clock;
            };
        }
    }

    @Property
    void isNeverDueOnOrBeforeTheStart(
            @ForAll("days") LocalDate start,
            @ForAll("periods") Period period,
            @ForAll("stretches") List<Stretch> stretches) {
        var clock = excluding(start, period, stretches);
        assertThat(clock.deadline().rawLastDay()).isAfter(start);
        assertThat(clock.dueDay()).isAfterOrEqualTo(clock.deadline().rawLastDay());
        assertThat(clock.half()).isAfter(clock.startedAt()).isBefore(clock.due());
        assertThat(clock.warn()).isAfter(clock.startedAt()).isBefore(clock.due());
    }

    @Property
    void isNeverShortenedByAnExclusion(
            @ForAll("days") LocalDate start,
            @ForAll("periods") Period period,
            @ForAll("stretches") List<Stretch> stretches) {
        assertThat(excluding(start, period, stretches).due())
                .isAfterOrEqualTo(excluding(start, period, List.of()).due());
    }

    /** 中止、恢复、延长 in any order: the start stays, and the end never comes nearer. */
    @Property
    void neverEndsEarlierWhateverIsGranted(
            @ForAll("days") LocalDate start,
            @ForAll("periods") Period period,
            @ForAll("changes") List<Change> changes) {
        var clocks = Rules.of(period.amount(), period.unit(), period.lastDay());
        var clock = clocks.start(Rules.ID, start);
        for (var change : changes) {
            var before = clock;
            clock = change.apply(clocks, before);
            assertThat(clock.due()).isAfterOrEqualTo(before.due());
            assertThat(clock.startedAt()).isEqualTo(before.startedAt());
        }
    }

    @Property
    void endsOnTheSameDayWhateverTheOrderOfTheExclusions(
            @ForAll("days") LocalDate start,
            @ForAll("periods") Period period,
            @ForAll("stretches") List<Stretch> stretches,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(stretches);
        Collections.shuffle(shuffled, random);
        assertThat(excluding(start, period, shuffled).dueDay())
                .isEqualTo(excluding(start, period, stretches).dueDay());
    }

    /** CLK-12: overlapping intervals are merged, so each excluded day counts once. */
    @Property
    void gainsOneCalendarDayForEachExcludedDayBeforeTheEnd(
            @ForAll("days") LocalDate start, @ForAll("stretches") List<Stretch> stretches) {
        var period = new Period(60, Period.Unit.CALENDAR_DAYS, Period.LastDay.FIXED);
        var last = excluding(start, period, stretches).lastDay();
        long excluded =
                start.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(day -> stretches.stream().anyMatch(s -> s.after(start).covers(day)))
                        .count();
        assertThat(last).isEqualTo(start.plusDays(60 + excluded));
    }

    @Property
    void movesOnlyToWorkdaysAndOverRestDays(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 200) int amount) {
        var clock =
                Rules.of(amount, Period.Unit.CALENDAR_DAYS, Period.LastDay.MOVES)
                        .start(Rules.ID, start);
        var raw = start.plusDays(amount);
        assertThat(CALENDAR.isWorkday(clock.lastDay())).isTrue();
        assertThat(raw.datesUntil(clock.lastDay())).noneMatch(CALENDAR::isWorkday);
    }

    @Property
    void countsAsManyWorkdaysAsItSays(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int amount) {
        var last = CALENDAR.plusWorkdays(start, amount);
        assertThat(start.plusDays(1).datesUntil(last.plusDays(1)).filter(CALENDAR::isWorkday))
                .hasSize(amount);
        assertThat(CALENDAR.isWorkday(last)).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 6, 30));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(
                                Period.Unit.WORKING_DAYS,
                                Period.Unit.CALENDAR_DAYS,
                                Period.Unit.MONTHS),
                        Arbitraries.of(Period.LastDay.class))
                .as(Period::new);
    }

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        return stretch().list().ofMaxSize(5);
    }

    private static Arbitrary<Stretch> stretch() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(0, 20))
                .as(Stretch::new);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Arbitraries.<Change>oneOf(
                        stretch().map(Change.Pause::new),
                        Arbitraries.integers().between(1, 30).map(Change.More::new))
                .list()
                .ofMaxSize(6);
    }

    private static LegalClock excluding(LocalDate start, Period period, List<Stretch> stretches) {
        var exclusions = stretches.stream().map(stretch -> stretch.after(start)).toList();
        var clocks = Rules.of(period.amount(), period.unit(), period.lastDay());
        return clocks.excluding(clocks.start(Rules.ID, start), exclusions);
    }
}
