package org.ipcase.kernel.clock;

import static org.ipcase.kernel.calendar.WorkCalendar.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;

/** Computes the deadline of a clock from its rule, start and course (期限计算). */
record Deadlines(WorkCalendar calendar) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZONE);

    Deadline of(
            ClockRule rule, LegalClock.Basis basis, Instant startedAt, LegalClock.Course course) {
        int more = course.extensions().stream().mapToInt(Extension::amount).sum();
        var why = new WhyThisDate(rule, basis, basis.period().plus(more), course);
        return why.period().unit() == Period.Unit.HOURS
                ? inHours(why, startedAt)
                : inDays(why, startedAt);
    }

    private Deadline inHours(WhyThisDate why, Instant startedAt) {
        var due = startedAt.plus(Duration.ofHours(why.period().amount()));
        return new Deadline(
                null,
                null,
                due,
                share(startedAt, due, 50),
                share(startedAt, due, 80),
                List.of(),
                false,
                why.hours(MINUTE.format(startedAt), MINUTE.format(due)));
    }

    private Deadline inDays(WhyThisDate why, Instant startedAt) {
        var counting = new Counting(calendar);
        var start = LocalDate.ofInstant(startedAt, ZONE);
        var exclusions = why.course().exclusions();
        var raw = counting.rawLastDay(start, why.period(), exclusions);
        var dueDay = counting.dueDay(raw, why.period(), exclusions);
        var due = startOf(dueDay.plusDays(1));
        var provisional = dependsOnCalendar(why.period()) && calendar.isProvisional(dueDay);
        return new Deadline(
                raw,
                dueDay,
                due,
                share(startedAt, due, 50),
                why.period().lastDay() == Period.LastDay.WARN_RAW
                        ? startOf(raw)
                        : share(startedAt, due, 80),
                why.rule().alarmDaysBeforeDue().stream().map(dueDay::minusDays).toList(),
                provisional,
                why.days(start, raw, dueDay, provisional));
    }

    /** A fixed calendar date is the same whatever the holidays will be. */
    private static boolean dependsOnCalendar(Period period) {
        return period.unit() == Period.Unit.WORKING_DAYS
                || period.lastDay() != Period.LastDay.FIXED;
    }

    private static Instant share(Instant from, Instant to, int percent) {
        return from.plus(Duration.between(from, to).multipliedBy(percent).dividedBy(100));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
