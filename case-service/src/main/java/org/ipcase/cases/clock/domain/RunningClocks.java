package org.ipcase.cases.clock.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.Exclusion;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;

/** Moves the clocks of one record on, by rule (期限推进). */
public record RunningClocks(Clocks engine) {
    public List<LegalClock> started(List<LegalClock> clocks, String rule, Instant at) {
        var more = new ArrayList<>(clocks);
        more.add(engine.start(rule, at));
        return List.copyOf(more);
    }

    /** Starts a clock at a legal day, such as the day of service; no clock in hours. */
    public List<LegalClock> startedOn(List<LegalClock> clocks, String rule, LocalDate day) {
        var more = new ArrayList<>(clocks);
        more.add(engine.start(rule, day));
        return List.copyOf(more);
    }

    public List<LegalClock> met(List<LegalClock> clocks, String rule, Instant at) {
        return of(rule, clocks, clock -> engine.met(clock, at));
    }

    public List<LegalClock> allCancelled(List<LegalClock> clocks, Instant at) {
        return clocks.stream().map(clock -> engine.cancelled(clock, at)).toList();
    }

    /** What was due under this rule is no longer asked for. */
    public List<LegalClock> cancelled(List<LegalClock> clocks, String rule, Instant at) {
        return of(rule, clocks, clock -> engine.cancelled(clock, at));
    }

    /** Whether the newest clock of the rule knows one more extension of this length. */
    public boolean mayExtend(List<LegalClock> clocks, String rule, int amount) {
        return clocks.stream()
                .filter(clock -> clock.rule().equals(rule))
                .reduce((_, later) -> later)
                .map(clock -> engine.mayExtend(clock, amount))
                .orElse(false);
    }

    /**
     * How much more time the law lets be granted under this rule, which is then granted whole; zero
     * if none is left.
     */
    public int extension(List<LegalClock> clocks, String rule) {
        return clocks.stream()
                .filter(clock -> clock.rule().equals(rule))
                .reduce((_, later) -> later)
                .map(clock -> engine.longestExtension(clock).orElse(0))
                .orElse(0);
    }

    /** Grants more time under a rule; ask {@link #mayExtend} first. */
    public List<LegalClock> extended(List<LegalClock> clocks, String rule, int amount, String by) {
        return of(
                rule,
                clocks,
                clock ->
                        engine.mayExtend(clock, amount)
                                ? engine.extended(clock, amount, by)
                                : clock);
    }

    /** Leaves out days that are over, where the running clock of the rule knows the reason. */
    public List<LegalClock> excluding(List<LegalClock> clocks, String rule, Exclusion over) {
        return of(
                rule,
                clocks,
                clock ->
                        engine.maySuspend(clock, over.reason())
                                ? engine.excluding(clock, List.of(over))
                                : clock);
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
