package org.ipcase.mediation.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.performance.domain.Performance;
import org.ipcase.mediation.performance.domain.Performance.NotOpened;
import org.ipcase.mediation.performance.domain.Performance.OnFile;
import org.ipcase.mediation.performance.domain.PerformanceAction;
import org.ipcase.mediation.performance.domain.PerformanceGuard;
import org.ipcase.mediation.performance.domain.PlanItem;
import org.ipcase.mediation.performance.domain.PlanItem.Standing;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists, the worklist and access see of a performance; what is owed is not among it. */
final class PerformanceIndex {
    /** Days before an instalment is due on which the debtor is reminded [product]. */
    private static final int REMIND_DAYS = 7;

    private PerformanceIndex() {}

    static Index of(Performance state) {
        return switch (state) {
            case NotOpened _ -> new Index("", state.apiState(), "", Set.of(), Map.of(), List.of());
            case OnFile onFile -> of(onFile);
        };
    }

    private static Index of(OnFile state) {
        var about = state.file().about();
        return new Index(
                about.number(),
                state.apiState(),
                about.title(),
                PerformanceGuard.readers(state),
                Map.of("mediationId", about.mediationId().value()),
                Stream.concat(instalments(state), Stream.concat(visit(state), enforcement(state)))
                        .toList());
    }

    /** The debtor is reminded before the day, the creditor asked for word after it. */
    private static Stream<Task> instalments(OnFile state) {
        return state.file().plan().stream()
                .flatMap(item ->
                        Stream.concat(
                                isOpen(item) ? debtor(state, item) : Stream.<Task>empty(),
                                isOpen(item) || item.standing() == Standing.REPORTED
                                        ? creditor(state, item)
                                        : Stream.<Task>empty()));
    }

    private static boolean isOpen(PlanItem item) {
        return item.standing() == Standing.OPEN || item.standing() == Standing.PARTLY;
    }

    private static Stream<Task> debtor(OnFile state, PlanItem item) {
        var due = item.instalment().due();
        return state.file().about().keysOf(item.instalment().debtor()).stream()
                .map(holder ->
                        new Task(
                                holder,
                                PerformanceAction.REPORT_PERFORMANCE.api(),
                                "MED-14",
                                startOf(due.minusDays(REMIND_DAYS)),
                                startOf(due.plusDays(1))));
    }

    private static Stream<Task> creditor(OnFile state, PlanItem item) {
        var after = startOf(item.instalment().due().plusDays(1));
        return state.file().about().keysOf(item.instalment().debtor().other()).stream()
                .map(holder ->
                        new Task(
                                holder,
                                PerformanceAction.RECORD_PERFORMANCE.api(),
                                "MED-14",
                                after,
                                after));
    }

    private static Stream<Task> visit(OnFile state) {
        return clock(state, "MED-14")
                .flatMap(clock ->
                        state.file().about().helpers().stream()
                                .map(holder ->
                                        task(holder, PerformanceAction.RECORD_VISIT, clock)));
    }

    private static Stream<Task> enforcement(OnFile state) {
        return clock(state, "MED-21")
                .flatMap(clock ->
                        state.file().plan().stream()
                                .filter(it -> it.standing() == Standing.DEFAULTED)
                                .flatMap(it ->
                                        state
                                                .file()
                                                .about()
                                                .keysOf(it.instalment().debtor().other())
                                                .stream())
                                .distinct()
                                .map(holder ->
                                        task(holder, PerformanceAction.APPLY_ENFORCEMENT, clock)));
    }

    private static Stream<LegalClock> clock(OnFile state, String rule) {
        return state.file().clock(rule).filter(LegalClock::pending).stream();
    }

    private static Task task(String holder, PerformanceAction action, LegalClock clock) {
        return new Task(holder, action.api(), clock.rule(), clock.warn(), clock.due());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
