package org.ipcase.cases.publicationrepair.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What happened to an application (信用修复事件). */
public sealed interface PublicationRepairEvent {
    record EarlyEndAsked(
            String number,
            RecordId caseId,
            String caseNumber,
            Party party,
            @Nullable String partyAgency,
            Office office,
            LocalDate publishedOn,
            RepairSector sector,
            String statement,
            List<RecordId> evidenceIds,
            LocalDate on)
            implements PublicationRepairEvent {
        public EarlyEndAsked {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record EarlyEndAccepted(RepairSector sector, LocalDate on) implements PublicationRepairEvent {}

    record EarlyEndDeclined(String reasons, LocalDate on) implements PublicationRepairEvent {}

    record EarlyEndDecided(boolean granted, String documentNumber, String reasons, LocalDate on)
            implements PublicationRepairEvent {}

    record EarlyEndWithdrawn(String reason, LocalDate on) implements PublicationRepairEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements PublicationRepairEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
