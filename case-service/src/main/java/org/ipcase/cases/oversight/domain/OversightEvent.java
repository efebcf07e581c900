package org.ipcase.cases.oversight.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What happened to an opinion (监督事件). */
public sealed interface OversightEvent {
    /**
     * @param bureau the justice bureau that issued it
     */
    record OpinionIssued(
            String number,
            String bureau,
            String bureauRegion,
            String office,
            AgencyType officeType,
            String officeName,
            @Nullable RecordId caseId,
            @Nullable String caseNumber,
            List<Fault> faults,
            String facts,
            String demands,
            String documentNumber,
            LocalDate on)
            implements OversightEvent {
        public OpinionIssued {
            faults = List.copyOf(faults);
        }
    }

    record OfficeReplied(
            boolean accepted, String statement, @Nullable String measures, LocalDate on)
            implements OversightEvent {}

    record OpinionUpheld(String reasons, LocalDate on) implements OversightEvent {}

    record RectificationReported(String report, LocalDate on) implements OversightEvent {}

    record RectificationReturned(String reasons, LocalDate on) implements OversightEvent {}

    record OpinionClosed(String conclusion, LocalDate on) implements OversightEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements OversightEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
