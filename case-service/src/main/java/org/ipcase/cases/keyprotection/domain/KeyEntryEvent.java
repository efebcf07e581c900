package org.ipcase.cases.keyprotection.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** What happened to an entry (名录事件). */
public sealed interface KeyEntryEvent {
    record EntryProposed(
            String number,
            Party holder,
            @Nullable Right right,
            String region,
            AdmissionGround ground,
            String reasons,
            String agency,
            String agencyName,
            AgencyType agencyType,
            String agencyRegion,
            LocalDate on)
            implements KeyEntryEvent {}

    record EntryAdmitted(String documentNumber, LocalDate on, LocalDate validUntil)
            implements KeyEntryEvent {}

    record EntryDeclined(String reasons, LocalDate on) implements KeyEntryEvent {}

    record EntryReviewed(String findings, LocalDate on) implements KeyEntryEvent {}

    record EntryRenewed(String documentNumber, LocalDate on, LocalDate validUntil)
            implements KeyEntryEvent {}

    record EntryRemoved(RemovalGround ground, String reasons, LocalDate on)
            implements KeyEntryEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements KeyEntryEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
