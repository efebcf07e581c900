package org.ipcase.cases.rightsaid.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What happened to a request for aid (援助办理事件). */
public sealed interface AidRequestEvent {
    record AidAsked(
            String number,
            Party applicant,
            List<AidKind> kinds,
            Right right,
            String region,
            String description,
            @Nullable String foreignPlace,
            List<RecordId> evidenceIds,
            Submitter submitter,
            @Nullable String applicantAgency,
            String centre,
            String centreName,
            String centreRegion,
            @Nullable RecordId workstation,
            @Nullable String workstationName,
            Instant at)
            implements AidRequestEvent {
        public AidAsked {
            kinds = List.copyOf(kinds);
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record AidAccepted(@Nullable String note, LocalDate on) implements AidRequestEvent {}

    record AidRefused(AidRefusalGround ground, String reasons, LocalDate on)
            implements AidRequestEvent {}

    record AidAssigned(String to, AidKind kind, @Nullable String note, LocalDate on)
            implements AidRequestEvent {}

    record AidExtended(String reason, String by, LocalDate on) implements AidRequestEvent {}

    record AidAnswered(String answer, List<RecordId> papers, String by, LocalDate on)
            implements AidRequestEvent {
        public AidAnswered {
            papers = List.copyOf(papers);
        }
    }

    record AidHandedOn(
            HandOnTarget target, RecordId record, @Nullable String recordNumber, LocalDate on)
            implements AidRequestEvent {}

    record AidClosed(AidResult result, String summary, LocalDate on) implements AidRequestEvent {}

    record AidEvaluated(int score, @Nullable String remarks, LocalDate on)
            implements AidRequestEvent {}

    record AidWithdrawn(String reason, LocalDate on) implements AidRequestEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements AidRequestEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
