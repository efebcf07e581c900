package org.ipcase.cases.customsrecordal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What happened to a recordal (备案事件). */
public sealed interface CustomsRecordalEvent {
    record RecordalApplied(
            String number,
            Party owner,
            Right right,
            String region,
            String goods,
            List<String> licensees,
            List<RecordId> evidence,
            Submitter submitter,
            Office office,
            Instant at)
            implements CustomsRecordalEvent {
        public RecordalApplied {
            licensees = List.copyOf(licensees);
            evidence = List.copyOf(evidence);
        }
    }

    record PapersAsked(List<String> items) implements CustomsRecordalEvent {
        public PapersAsked {
            items = List.copyOf(items);
        }
    }

    record PapersSupplied(String description, List<RecordId> evidence, LocalDate on)
            implements CustomsRecordalEvent {
        public PapersSupplied {
            evidence = List.copyOf(evidence);
        }
    }

    record RightRecorded(String recordalNumber, LocalDate on) implements CustomsRecordalEvent {}

    record RecordalRefused(String reasons, LocalDate on) implements CustomsRecordalEvent {}

    /** {@code runsFrom}: the day the running ten years end. */
    record RecordalRenewed(LocalDate runsFrom, @Nullable String note)
            implements CustomsRecordalEvent {}

    record RecordalLapsed(LocalDate on) implements CustomsRecordalEvent {}

    record RecordalChanged(LocalDate changedOn, String description, LocalDate on, boolean late)
            implements CustomsRecordalEvent {}

    record RecordalCancelled(String reason, LocalDate on) implements CustomsRecordalEvent {}

    record RecordalRevoked(String harm, LocalDate on) implements CustomsRecordalEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements CustomsRecordalEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
