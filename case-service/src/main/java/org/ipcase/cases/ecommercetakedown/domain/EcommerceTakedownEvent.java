package org.ipcase.cases.ecommercetakedown.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What happened to a notice (通知办理事件). */
public sealed interface EcommerceTakedownEvent {
    record PlatformNotified(
            String number,
            String platform,
            String platformName,
            Party owner,
            Right right,
            String region,
            String shopName,
            @Nullable String shopAgency,
            List<String> items,
            String evidence,
            List<RecordId> evidenceIds,
            Submitter submitter,
            Instant at)
            implements EcommerceTakedownEvent {
        public PlatformNotified {
            items = List.copyOf(items);
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record NoticeRejected(List<String> missing, LocalDate on) implements EcommerceTakedownEvent {
        public NoticeRejected {
            missing = List.copyOf(missing);
        }
    }

    record MeasuresTaken(List<Measure> measures, String forwardedBy, Instant at)
            implements EcommerceTakedownEvent {
        public MeasuresTaken {
            measures = List.copyOf(measures);
        }
    }

    record NonInfringementDeclared(String statement, List<RecordId> evidence, String by, Instant at)
            implements EcommerceTakedownEvent {
        public NonInfringementDeclared {
            evidence = List.copyOf(evidence);
        }
    }

    record DeclarationForwarded(LocalDate reachedOwnerOn) implements EcommerceTakedownEvent {}

    record DelayClaimed(String reason, LocalDate from, LocalDate until, String proof)
            implements EcommerceTakedownEvent {}

    /** {@code verified}: what this platform itself knows of the complaint; none for a suit. */
    record ComplaintProven(
            ProofKind kind, String reference, @Nullable FiledComplaint verified, LocalDate on)
            implements EcommerceTakedownEvent {}

    record MeasuresEnded(@Nullable String note, LocalDate on) implements EcommerceTakedownEvent {}

    record DecisionRecorded(boolean infringement, String document, LocalDate on)
            implements EcommerceTakedownEvent {}

    record NoticePublished(String address, LocalDate on) implements EcommerceTakedownEvent {}

    /** {@code office}: market regulation of the place of the platform. */
    record InactionReported(String office, String explanation, LocalDate on)
            implements EcommerceTakedownEvent {}

    record NoticeWithdrawn(String reason, LocalDate on) implements EcommerceTakedownEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements EcommerceTakedownEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
