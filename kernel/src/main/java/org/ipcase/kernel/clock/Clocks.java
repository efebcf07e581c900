package org.ipcase.kernel.clock;

import static org.ipcase.kernel.calendar.WorkCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ipcase.kernel.calendar.WorkCalendar;

/**
 * Starts legal clocks and moves them on (期限的起算、中止、恢复、延长、届满). Every function is pure: the time comes
 * with the call.
 *
 * <p>A wrong call, such as an extension that the rule does not know, is a fault and throws; a
 * decider asks {@link #mayExtend} or {@link #maySuspend} first and refuses.
 */
public final class Clocks {
    private final ClockRules rules;
    private final Deadlines deadlines;

    public Clocks(WorkCalendar calendar, ClockRules rules) {
        this.rules = rules;
        this.deadlines = new Deadlines(calendar);
    }

    /** With the calendar and the table of periods that ship with the kernel. */
    public static Clocks standard() {
        return new Clocks(WorkCalendar.standard(), ClockRules.standard());
    }

    public ClockRules rules() {
        return rules;
    }

    /**
     * Starts a clock at a moment; its legal day in Asia/Shanghai chooses the version of the rule.
     *
     * @param ruleId e.g. {@code REF-05}
     */
    public LegalClock start(String ruleId, Instant event) {
        var day = LocalDate.ofInstant(event, ZONE);
        var rule = rules.on(ruleId, day);
        var basis =
                new LegalClock.Basis(
                        rule.id(),
                        rule.title(),
                        rules.citation(rule, day),
                        rule.mark(),
                        rule.period());
        var course = LegalClock.Course.NEW;
        return new LegalClock(basis, day, event, course, deadlines.of(rule, basis, event, course));
    }

    /** Starts a clock in days on a legal day; a clock in hours needs the moment. */
    public LegalClock start(String ruleId, LocalDate event) {
        if (rules.on(ruleId, event).period().unit() == Period.Unit.HOURS) {
            throw new IllegalArgumentException(
                    "Expected the moment from which the hours of %s run, but got only the day %s"
                            .formatted(ruleId, event));
        }
        return start(ruleId, Deadlines.startOf(event));
    }

    /**
     * What was due was done. Done late it is breached, with the moment it was done; a clock that is
     * met or cancelled already stays as it is.
     */
    public LegalClock met(LegalClock clock, Instant at) {
        if (!clock.pending()) {
            return clock;
        }
        boolean late = at(clock, at).state() == ClockState.BREACHED;
        return clock.with(clock.course().in(late ? ClockState.BREACHED : ClockState.MET, at));
    }

    /**
     * What was due is no longer asked for; a clock that is met or cancelled already stays as it is.
     */
    public LegalClock cancelled(LegalClock clock, Instant at) {
        return clock.pending() ? clock.with(clock.course().in(ClockState.CANCELLED, at)) : clock;
    }

    /** Whether the rule lets the clock stand still for this reason. */
    public boolean maySuspend(LegalClock clock, ExclusionReason reason) {
        return clock.pending()
                && clock.state().running()
                && rule(clock).excludes().contains(reason);
    }

    /**
     * Stops the clock.
     *
     * @param from first day not counted
     * @param approval number of the document that allows it (CLK-12)
     */
    public LegalClock suspended(
            LegalClock clock, LocalDate from, ExclusionReason reason, String approval) {
        var last = clock.dueDay();
        if (!maySuspend(clock, reason) || last == null || from.isAfter(last)) {
            throw new IllegalStateException(
                    "Expected %s to be running on %s and to know the reason %s, but it is %s, due %s"
                            .formatted(clock.rule(), from, reason, clock.state(), clock.due()));
        }
        var exclusions = new ArrayList<>(clock.course().exclusions());
        exclusions.add(new Exclusion(from, null, reason, approval));
        return clock.with(clock.course().with(ClockState.SUSPENDED, exclusions));
    }

    /**
     * Lets the clock run on.
     *
     * @param until last day not counted
     */
    public LegalClock resumed(LegalClock clock, LocalDate until) {
        if (clock.state() != ClockState.SUSPENDED) {
            throw new IllegalStateException(
                    "Expected a suspended %s, but it is %s".formatted(clock.rule(), clock.state()));
        }
        var exclusions =
                clock.course().exclusions().stream()
                        .map(x -> x.until() == null ? x.endedOn(until) : x)
                        .toList();
        return recounted(clock, clock.course().with(runningAgain(clock), exclusions));
    }

    /**
     * Excludes days that are over, such as a finished appraisal; the order does not matter, and
     * days that lie after the end change nothing.
     */
    public LegalClock excluding(LegalClock clock, List<Exclusion> over) {
        for (var exclusion : over) {
            if (exclusion.until() == null || !maySuspend(clock, exclusion.reason())) {
                throw new IllegalStateException(
                        "Expected ended exclusions that a running %s knows, but got %s in %s"
                                .formatted(clock.rule(), exclusion, clock.state()));
            }
        }
        var exclusions = new ArrayList<>(clock.course().exclusions());
        exclusions.addAll(over);
        return recounted(clock, clock.course().with(clock.state(), exclusions));
    }

    /** Whether the rule knows one more extension, and of this length. */
    public boolean mayExtend(LegalClock clock, int amount) {
        return next(clock).filter(it -> it.allows(amount)).isPresent();
    }

    /**
     * How long the next extension may be at most, in the unit of the rule; empty if the rule knows
     * no more, or leaves the length to whoever grants it.
     */
    public OptionalInt longestExtension(LegalClock clock) {
        return next(clock)
                .map(ClockRule.AllowedExtension::amount)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private Optional<ClockRule.AllowedExtension> next(LegalClock clock) {
        var allowed = rule(clock).extensions();
        int used = clock.course().extensions().size();
        return clock.pending() && !clock.state().ended() && used < allowed.size()
                ? Optional.of(allowed.get(used))
                : Optional.empty();
    }

    /**
     * Grants more time, in the unit of the rule.
     *
     * @param by who granted it, as the record should show
     */
    public LegalClock extended(LegalClock clock, int amount, String by) {
        if (!mayExtend(clock, amount)) {
            throw new IllegalStateException(
                    "Expected an extension that %s allows, but it is %d after %d earlier ones in %s"
                            .formatted(
                                    clock.rule(),
                                    amount,
                                    clock.course().extensions().size(),
                                    clock.state()));
        }
        return recounted(clock, clock.course().extended(new Extension(amount, by)));
    }

    /** The clock as of a moment: breached once the due instant is reached while it runs. */
    public LegalClock at(LegalClock clock, Instant now) {
        boolean late = clock.state().running() && !now.isBefore(clock.due());
        return late ? clock.with(clock.course().in(ClockState.BREACHED, null)) : clock;
    }

    /** How urgent the clock is at a moment. */
    public Urgency urgency(LegalClock clock, Instant now) {
        return Urgency.of(at(clock, now), now);
    }

    /** All of them as of a moment. */
    public List<LegalClock> at(List<LegalClock> clocks, Instant now) {
        return clocks.stream().map(clock -> at(clock, now)).toList();
    }

    private LegalClock recounted(LegalClock clock, LegalClock.Course course) {
        return clock.with(
                course, deadlines.of(rule(clock), clock.basis(), clock.startedAt(), course));
    }

    private static ClockState runningAgain(LegalClock clock) {
        return clock.course().extensions().isEmpty() ? ClockState.RUNNING : ClockState.EXTENDED;
    }

    private ClockRule rule(LegalClock clock) {
        return rules.on(clock.rule(), clock.startDay());
    }
}
