package org.ipcase.mediation.performance.domain;

import java.util.List;
import org.ipcase.mediation.performance.domain.Performance.Defaulted;
import org.ipcase.mediation.performance.domain.Performance.Enforcement;
import org.ipcase.mediation.performance.domain.Performance.OnFile;
import org.ipcase.mediation.performance.domain.Performance.Partly;
import org.ipcase.mediation.performance.domain.Performance.Performed;
import org.ipcase.mediation.performance.domain.Performance.Performing;
import org.ipcase.mediation.performance.domain.Performance.Sued;
import org.ipcase.mediation.performance.domain.PerformanceEvent.Overall;
import org.ipcase.mediation.performance.domain.PerformanceEvent.PerformanceOpened;

/** Reads the record: what each fact makes of the state. Never refuses, never computes. */
public final class PerformanceHistory {
    private PerformanceHistory() {}

    public static Performance evolve(Performance state, PerformanceEvent event) {
        if (event instanceof PerformanceOpened(var about, var plan, var clocks)) {
            return new Performing(new PerformanceFile(about, plan, List.of(), null, clocks));
        }
        if (state instanceof OnFile onFile) {
            return evolve(onFile, event);
        }
        throw new IllegalStateException(
                "Expected PerformanceOpened first, but it is " + event.getClass().getSimpleName());
    }

    private static Performance evolve(OnFile state, PerformanceEvent event) {
        var file = state.file();
        return switch (event) {
            case PerformanceOpened _ -> state;
            case PerformanceEvent.PerformanceReported(var item) -> on(state, file.with(item));
            case PerformanceEvent.InstalmentRecorded(var item, var overall, _, var clocks) ->
                    standing(state, file.with(item).withClocks(clocks), overall);
            case PerformanceEvent.DefaultRecorded(var item, _, var overall, _) ->
                    standing(state, file.with(item), overall);
            case PerformanceEvent.VisitRecorded(var visit, var clocks) ->
                    on(state, file.with(visit).withClocks(clocks));
            case PerformanceEvent.EnforcementRequested(var court, _, var on, var clocks) ->
                    new Enforcement(file.withClocks(clocks), court, on);
            case PerformanceEvent.SuitRecorded(var court, var on) -> new Sued(file, court, on);
            case PerformanceEvent.EnforceabilityChanged(var court, var clocks) ->
                    on(state, file.confirmedBy(court).withClocks(clocks));
        };
    }

    /** What is with the court stays there until all is performed. */
    private static Performance standing(OnFile state, PerformanceFile file, Overall overall) {
        var withCourt = state instanceof Enforcement || state instanceof Sued;
        return switch (overall) {
            case PERFORMED -> new Performed(file);
            case PERFORMING -> withCourt ? on(state, file) : new Performing(file);
            case PARTLY -> withCourt ? on(state, file) : new Partly(file);
            case DEFAULTED -> withCourt ? on(state, file) : new Defaulted(file);
        };
    }

    /** The same state with a changed file. */
    private static Performance on(OnFile state, PerformanceFile file) {
        return switch (state) {
            case Performing _ -> new Performing(file);
            case Performed _ -> new Performed(file);
            case Partly _ -> new Partly(file);
            case Defaulted _ -> new Defaulted(file);
            case Enforcement(_, var court, var on) -> new Enforcement(file, court, on);
            case Sued(_, var court, var on) -> new Sued(file, court, on);
        };
    }
}
