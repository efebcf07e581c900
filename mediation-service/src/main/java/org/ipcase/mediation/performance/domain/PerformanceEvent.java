package org.ipcase.mediation.performance.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.performance.domain.PerformanceFile.About;
import org.jspecify.annotations.Nullable;

/** What happened in a performance; how it stands as a whole travels with the fact. */
public sealed interface PerformanceEvent {
    /** How an agreement stands as a whole (履行状态). */
    enum Overall {
        PERFORMING,
        PERFORMED,
        PARTLY,
        DEFAULTED
    }

    record PerformanceOpened(About about, List<PlanItem> plan, List<LegalClock> clocks)
            implements PerformanceEvent {
        public PerformanceOpened {
            plan = List.copyOf(plan);
            clocks = List.copyOf(clocks);
        }
    }

    record PerformanceReported(PlanItem item) implements PerformanceEvent {}

    record InstalmentRecorded(PlanItem item, Overall overall, LocalDate on, List<LegalClock> clocks)
            implements PerformanceEvent {
        public InstalmentRecorded {
            clocks = List.copyOf(clocks);
        }
    }

    record DefaultRecorded(PlanItem item, String note, Overall overall, LocalDate on)
            implements PerformanceEvent {}

    record VisitRecorded(Visit visit, List<LegalClock> clocks) implements PerformanceEvent {
        public VisitRecorded {
            clocks = List.copyOf(clocks);
        }
    }

    record EnforcementRequested(
            String court, String unperformed, LocalDate on, List<LegalClock> clocks)
            implements PerformanceEvent {
        public EnforcementRequested {
            clocks = List.copyOf(clocks);
        }
    }

    record SuitRecorded(String court, LocalDate on) implements PerformanceEvent {}

    /** Clocks: MED-21 started, or cancelled when the ruling was revoked. */
    record EnforceabilityChanged(@Nullable String court, List<LegalClock> clocks)
            implements PerformanceEvent {
        public EnforceabilityChanged {
            clocks = List.copyOf(clocks);
        }
    }
}
