package org.ipcase.cases.copyrighttakedown.domain;

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
public sealed interface CopyrightTakedownEvent {
    record ProviderNotified(
            String number,
            String provider,
            String providerName,
            Party owner,
            String contact,
            Right right,
            String region,
            String address,
            @Nullable String userAgency,
            String initialProof,
            List<RecordId> evidenceIds,
            Submitter submitter,
            Instant at)
            implements CopyrightTakedownEvent {
        public ProviderNotified {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record NoticeRejected(List<String> missing, LocalDate on) implements CopyrightTakedownEvent {
        public NoticeRejected {
            missing = List.copyOf(missing);
        }
    }

    record WorkTakenDown(ForwardedTo forwardedTo, String record, Instant at)
            implements CopyrightTakedownEvent {}

    record CounterStated(
            String name,
            String contact,
            String statement,
            String initialProof,
            List<RecordId> evidence,
            String by,
            Instant at)
            implements CopyrightTakedownEvent {
        public CounterStated {
            evidence = List.copyOf(evidence);
        }
    }

    record WorkRestored(String record, Instant at) implements CopyrightTakedownEvent {}

    record NoticeWithdrawn(String reason, LocalDate on) implements CopyrightTakedownEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements CopyrightTakedownEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
