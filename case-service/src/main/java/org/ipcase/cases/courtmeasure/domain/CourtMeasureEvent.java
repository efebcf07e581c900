package org.ipcase.cases.courtmeasure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What happened to a measure (措施事件). */
public sealed interface CourtMeasureEvent {
    /** {@code court}: the competent one after CRT-04 to CRT-06. */
    record ApplicationRecorded(
            String number,
            Timing timing,
            Preservation preservation,
            Party applicant,
            Party respondent,
            Right right,
            String region,
            @Nullable String court,
            @Nullable String courtRule,
            @Nullable String courtSource,
            boolean courtToBeConfirmed,
            @Nullable String caseNumber,
            @Nullable RecordId ourCase,
            @Nullable String note,
            String agency,
            AgencyType agencyType,
            String agencyRegion,
            Instant acceptedAt)
            implements CourtMeasureEvent {}

    record RulingRecorded(boolean granted, String documentNumber, Instant at)
            implements CourtMeasureEvent {}

    record MeasureRecorded(String what, LocalDate on) implements CourtMeasureEvent {}

    record ServiceRecorded(LocalDate on) implements CourtMeasureEvent {}

    record SuitRecorded(String caseNumber, LocalDate on) implements CourtMeasureEvent {}

    record MeasureLifted(LiftingReason reason, LocalDate on) implements CourtMeasureEvent {}

    record AgencyFactsNoted(
            String documentNumber,
            FactsBasis basis,
            @Nullable String judgment,
            String facts,
            LocalDate on)
            implements CourtMeasureEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements CourtMeasureEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
