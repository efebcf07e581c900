package org.ipcase.cases.copyrightcomplaint.domain;

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

/** What happened to a copyright complaint (投诉办理事件). */
public sealed interface CopyrightComplaintEvent {
    record CopyrightComplaintFiled(
            String number,
            Party complainant,
            List<Party> respondents,
            Right right,
            String region,
            LocalDate actDate,
            String description,
            String proofOfRight,
            String proofOfInfringement,
            List<RecordId> evidence,
            Submitter submitter,
            Office office,
            Instant at)
            implements CopyrightComplaintEvent {
        public CopyrightComplaintFiled {
            respondents = List.copyOf(respondents);
            evidence = List.copyOf(evidence);
        }
    }

    record PapersAsked(List<String> items, LocalDate on) implements CopyrightComplaintEvent {
        public PapersAsked {
            items = List.copyOf(items);
        }
    }

    record PapersSupplied(String description, List<RecordId> evidence, LocalDate on)
            implements CopyrightComplaintEvent {
        public PapersSupplied {
            evidence = List.copyOf(evidence);
        }
    }

    record PapersConfirmed(LocalDate on) implements CopyrightComplaintEvent {}

    record ComplaintAccepted(@Nullable String note, LocalDate on)
            implements CopyrightComplaintEvent {}

    record ComplaintRefused(String reasons, LocalDate on) implements CopyrightComplaintEvent {}

    record CaseProposed(PublicInterestTest test, LocalDate on) implements CopyrightComplaintEvent {}

    record CivilRoutePointedTo(PublicInterestTest test, LocalDate on)
            implements CopyrightComplaintEvent {}

    record ComplaintWithdrawn(String reason, LocalDate on) implements CopyrightComplaintEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements CopyrightComplaintEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
