package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.domain.Measures.Permit;
import org.ipcase.kernel.clock.LegalClock;

/** What happened to measures of a case (强制措施事件). */
public sealed interface MeasureEvent extends StepEvent {
    record MeasurePermitted(Permit permit) implements MeasureEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of("kind", permit.kind(), "scope", permit.scope());
        }
    }

    /**
     * @param permit number of the approval it was taken on; 0 for an urgent one
     */
    record MeasureTaken(Measure measure, int permit) implements MeasureEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "number",
                    measure.number(),
                    "kind",
                    measure.kind(),
                    "document",
                    measure.document(),
                    "region",
                    measure.region(),
                    "takenAt",
                    measure.takenAt(),
                    "items",
                    measure.items().stream()
                            .map(it -> it.name() + " × " + it.quantity())
                            .collect(Collectors.joining("、")));
        }
    }

    record MeasureApproved(int number, LocalDate on, List<LegalClock> clocks)
            implements MeasureEvent {
        public MeasureApproved {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("number", number, "on", on);
        }
    }

    record MeasureProlonged(int number, int days, String reason, List<LegalClock> clocks)
            implements MeasureEvent {
        public MeasureProlonged {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("number", number, "days", days, "reason", reason);
        }
    }

    record MeasureEnded(int number, Measure.End end, List<LegalClock> clocks)
            implements MeasureEvent {
        public MeasureEnded {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "number", number, "outcome", end.outcome(), "on", end.on(), "note", end.note());
        }
    }
}
