package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.Exclusion;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;

/**
 * Stops the clocks that know the reason of a standstill, and lets them run on when the last such
 * standstill is over: overlapping ones count once (CLK-12). A clock that was late already stays
 * late.
 *
 * <p>Source: CASE-02, CASE-11, CASE-20 (what is excluded); 行政处罚法(2021) art. 60; MPP 18, 64.
 */
record Standstills(Clocks engine) {
    List<LegalClock> begun(List<LegalClock> clocks, Standstill it) {
        return clocks.stream().map(clock -> begun(clock, it)).toList();
    }

    LegalClock begun(LegalClock clock, Standstill it) {
        var last = clock.dueDay();
        return last != null && !it.from().isAfter(last) && engine.maySuspend(clock, it.reason())
                ? engine.suspended(clock, it.from(), it.reason(), it.approval())
                : clock;
    }

    /** A clock that starts while something stands still already stands still too. */
    List<LegalClock> joined(List<LegalClock> clocks, List<Standstill> all) {
        var stopped = clocks;
        for (var one : all) {
            if (one.lasts()) {
                stopped = begun(stopped, one);
            }
        }
        return stopped;
    }

    /**
     * @param all standstills of the case, the one that ended among them
     */
    List<LegalClock> ended(List<LegalClock> clocks, List<Standstill> all) {
        return clocks.stream().map(clock -> ended(clock, all)).toList();
    }

    LegalClock ended(LegalClock clock, List<Standstill> all) {
        if (clock.state() != ClockState.SUSPENDED) {
            return clock;
        }
        var known = all.stream().filter(it -> knows(clock, it.reason())).toList();
        if (known.stream().anyMatch(Standstill::lasts)) {
            return clock;
        }
        var from =
                clock.course().exclusions().stream()
                        .filter(it -> it.until() == null)
                        .map(Exclusion::from)
                        .findFirst()
                        .orElse(clock.startDay());
        var until =
                known.stream()
                        .map(Standstill::until)
                        .filter(Objects::nonNull)
                        .filter(day -> !day.isBefore(from))
                        .max(LocalDate::compareTo)
                        .orElse(from);
        return engine.resumed(clock, until);
    }

    private boolean knows(LegalClock clock, ExclusionReason reason) {
        return engine.rules().on(clock.rule(), clock.startDay()).excludes().contains(reason);
    }
}
