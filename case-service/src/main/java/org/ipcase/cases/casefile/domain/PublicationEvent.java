package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.clock.LegalClock;

/** What happened to the publication of a penalty (公示事件). */
public sealed interface PublicationEvent extends StepEvent {
    record PublicationPushed(Office to, LocalDate on, List<LegalClock> clocks)
            implements PublicationEvent {
        public PublicationPushed {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("to", to.name(), "on", on);
        }
    }

    record PublicationReceived(LocalDate on, List<LegalClock> clocks) implements PublicationEvent {
        public PublicationReceived {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("on", on);
        }
    }

    /**
     * @param period until when it is shown
     */
    record DecisionPublished(
            LocalDate on, String summary, LegalClock period, List<LegalClock> clocks)
            implements PublicationEvent {
        public DecisionPublished {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("on", on, "until", period.dueDay());
        }
    }

    /** The publication ended early, because credit was repaired (CRE-04). */
    record PublicationEnded(LocalDate on, String document) implements PublicationEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of("on", on, "document", document);
        }
    }

    record PublicationWithdrawn(LocalDate on, String reason, List<LegalClock> clocks)
            implements PublicationEvent {
        public PublicationWithdrawn {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("on", on, "reason", reason);
        }
    }
}
