package org.ipcase.mediation.performance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;

/** The periods of a performance: the visit (MED-14), and two years to enforce (MED-21). */
record PerformancePeriods(Clocks clocks) {
    static final String TO_VISIT = "MED-14";
    static final String TO_ENFORCE = "MED-21";

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    List<LegalClock> opened(LocalDate until) {
        return List.of(clocks.start(TO_VISIT, until));
    }

    /**
     * The two years run from the end of the performance period, the last instalment's (民诉法 250).
     */
    List<LegalClock> confirmed(PerformanceFile file) {
        return List.of(clocks.start(TO_ENFORCE, file.about().until()));
    }

    List<LegalClock> revoked(PerformanceFile file, Instant at) {
        return file.clock(TO_ENFORCE).stream().map(it -> clocks.cancelled(it, at)).toList();
    }

    List<LegalClock> performed(PerformanceFile file, Instant at) {
        return file.clock(TO_ENFORCE).stream().map(it -> clocks.cancelled(it, at)).toList();
    }

    /** A visit before the period ends does not yet show whether all was performed. */
    List<LegalClock> visited(PerformanceFile file, Visit visit, Instant at) {
        var atTheEnd =
                !visit.on().isBefore(file.about().until())
                        || file.plan().stream().allMatch(PlanItem::isPerformed);
        return atTheEnd
                ? file.clock(TO_VISIT).stream().map(it -> clocks.met(it, at)).toList()
                : List.of();
    }

    boolean isTooLateToEnforce(PerformanceFile file, Instant at) {
        return file.clock(TO_ENFORCE).filter(it -> !at.isBefore(it.due())).isPresent();
    }

    List<LegalClock> enforcement(PerformanceFile file, Instant at) {
        return file.clock(TO_ENFORCE).stream().map(it -> clocks.met(it, at)).toList();
    }
}
