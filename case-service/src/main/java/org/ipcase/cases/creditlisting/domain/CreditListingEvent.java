package org.ipcase.cases.creditlisting.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What happened to a listing (名单事件). */
public sealed interface CreditListingEvent {
    record ListingNotified(
            String number,
            Party party,
            @Nullable String partyAgency,
            String region,
            @Nullable RecordId caseId,
            String penaltyDocument,
            ListingGround ground,
            String facts,
            String agency,
            AgencyType agencyType,
            String agencyRegion,
            LocalDate on)
            implements CreditListingEvent {}

    record PartyListed(String documentNumber, @Nullable String statement, LocalDate on)
            implements CreditListingEvent {}

    record PartySpared(String reasons, LocalDate on) implements CreditListingEvent {}

    record ListingPublished(String address, LocalDate on) implements CreditListingEvent {}

    record RepairAsked(String statement, List<RecordId> evidence, LocalDate on)
            implements CreditListingEvent {
        public RepairAsked {
            evidence = List.copyOf(evidence);
        }
    }

    record RepairAccepted(@Nullable String note, LocalDate on) implements CreditListingEvent {}

    record RepairDeclined(String reasons, LocalDate on) implements CreditListingEvent {}

    record RepairDecided(boolean granted, String documentNumber, String reasons, LocalDate on)
            implements CreditListingEvent {}

    record PartyRemoved(LocalDate on) implements CreditListingEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements CreditListingEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
