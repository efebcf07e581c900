package org.ipcase.kernel.clock;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One running period of one record (法定期限). It keeps the rule it was started under, so that a change
 * of the tables never moves a date silently. {@link Clocks} starts it and moves it on.
 *
 * @param startDay legal day of the start event, Asia/Shanghai; itself not counted
 */
public record LegalClock(
        Basis basis, LocalDate startDay, Instant startedAt, Course course, Deadline deadline) {

    /**
     * The rule as it was when the clock started.
     *
     * @param rule id in domain.md, e.g. {@code REF-05}
     * @param source law and article, e.g. {@code 行政处罚法(2021) 第60条}
     */
    public record Basis(String rule, Bilingual title, String source, Mark mark, Period period) {}

    /**
     * What has happened to it.
     *
     * @param endedAt when it was met or cancelled; null if neither happened
     */
    public record Course(
            ClockState state,
            @Nullable Instant endedAt,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Exclusion> exclusions,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Extension> extensions) {
        static final Course NEW = new Course(ClockState.RUNNING, null, List.of(), List.of());

        public Course {
            exclusions = List.copyOf(exclusions);
            extensions = List.copyOf(extensions);
        }

        Course in(ClockState next, @Nullable Instant at) {
            return new Course(next, at, exclusions, extensions);
        }

        Course with(ClockState next, List<Exclusion> excluded) {
            return new Course(next, endedAt, excluded, extensions);
        }

        Course extended(Extension extension) {
            var all = new ArrayList<>(extensions);
            all.add(extension);
            return new Course(
                    state == ClockState.SUSPENDED ? state : ClockState.EXTENDED,
                    endedAt,
                    exclusions,
                    all);
        }
    }

    public String rule() {
        return basis.rule();
    }

    public Bilingual title() {
        return basis.title();
    }

    public String source() {
        return basis.source();
    }

    public Mark mark() {
        return basis.mark();
    }

    public ClockState state() {
        return course.state();
    }

    /** The moment from which it is late. */
    public Instant due() {
        return deadline.due();
    }

    /** The last legal day; null for clocks in hours. */
    public @Nullable LocalDate dueDay() {
        return deadline.dueDay();
    }

    /** The legal day on which it ends, for clocks in hours too. */
    public LocalDate lastDay() {
        var day = deadline.dueDay();
        return day != null ? day : LocalDate.ofInstant(deadline.due(), WorkCalendar.ZONE);
    }

    public Instant warn() {
        return deadline.warn();
    }

    public Instant half() {
        return deadline.half();
    }

    public boolean provisional() {
        return deadline.provisional();
    }

    public Bilingual explanation() {
        return deadline.explanation();
    }

    /** Whether something is still expected under this clock, late or not. */
    public boolean pending() {
        return course.endedAt() == null;
    }

    LegalClock with(Course next) {
        return new LegalClock(basis, startDay, startedAt, next, deadline);
    }

    LegalClock with(Course next, Deadline moved) {
        return new LegalClock(basis, startDay, startedAt, next, moved);
    }
}
