package org.ipcase.cases.clock.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;

/** Moves the clocks of one record on, by rule (期限推进). */
public record RunningClocks(Clocks engine) {
    public List<LegalClock> started(List<LegalClock> clocks, String rule, Instant at) {
        var more = new ArrayList<>(clocks);
        more.add(engine.start(rule, at));
        return List.copyOf(more);
    }

    public List<LegalClock> met(List<LegalClock> clocks, String rule, Instant at) {
        return of(rule, clocks, clock -> engine.met(clock, at));
    }

    public List<LegalClock> allCancelled(List<LegalClock> clocks, Instant at) {
        return clocks.stream().map(clock -> engine.cancelled(clock, at)).toList();
    }

    /** Stops a clock that is still in time; one that is late already stays late. */
    public List<LegalClock> suspended(
            List<LegalClock> clocks, String rule, Instant at, String approval) {
        var day = LegalDay.of(at);
        return of(
                rule,
                clocks,
                clock -> {
                    var last = clock.dueDay();
                    return last != null
                                    && !day.isAfter(last)
                                    && engine.maySuspend(clock, ExclusionReason.SUSPENSION)
                            ? engine.suspended(clock, day, ExclusionReason.SUSPENSION, approval)
                            : clock;
                });
    }

    /** Lets a clock run on from where it stopped; the day it resumes is not counted. */
    public List<LegalClock> resumed(List<LegalClock> clocks, String rule, Instant at) {
        return of(
                rule,
                clocks,
                clock ->
                        clock.state() == ClockState.SUSPENDED
                                ? engine.resumed(clock, LegalDay.of(at))
                                : clock);
    }

    private static List<LegalClock> of(
            String rule, List<LegalClock> clocks, UnaryOperator<LegalClock> next) {
        return clocks.stream()
                .map(clock -> clock.rule().equals(rule) ? next.apply(clock) : clock)
                .toList();
    }
}
