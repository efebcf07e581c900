package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.Dossier.CaseLink;
import org.ipcase.cases.complaint.domain.Dossier.Filing;
import org.ipcase.cases.complaint.domain.Dossier.Mediation;
import org.ipcase.cases.complaint.domain.Dossier.Supplement;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** What happened to a submission (投诉办理事件); {@code clocks} are all clocks as they then stood. */
public sealed interface ComplaintEvent {
    record ComplaintFiled(Dossier dossier) implements ComplaintEvent {}

    record ComplaintAccepted(@Nullable String note, Instant at, List<LegalClock> clocks)
            implements ComplaintEvent {
        public ComplaintAccepted {
            clocks = List.copyOf(clocks);
        }
    }

    record ComplaintRejected(
            RejectionGround ground, String explanation, LocalDate on, List<LegalClock> clocks)
            implements ComplaintEvent {
        public ComplaintRejected {
            clocks = List.copyOf(clocks);
        }
    }

    record MaterialRequested(List<String> items, LocalDate until) implements ComplaintEvent {
        public MaterialRequested {
            items = List.copyOf(items);
        }
    }

    record MaterialSupplied(Supplement supplement) implements ComplaintEvent {}

    record ComplaintWithdrawn(String reason, LocalDate on, List<LegalClock> clocks)
            implements ComplaintEvent {
        public ComplaintWithdrawn {
            clocks = List.copyOf(clocks);
        }
    }

    /**
     * @param link the case record that opens because of it
     */
    record FilingSubmitted(CaseLink link, Filing filing) implements ComplaintEvent {}

    /** The head approved filing in the case record (立案). */
    record FilingApproved(LocalDate on, List<LegalClock> clocks) implements ComplaintEvent {
        public FilingApproved {
            clocks = List.copyOf(clocks);
        }
    }

    record FilingDeclined(
            NonFilingGround ground, String explanation, LocalDate on, List<LegalClock> clocks)
            implements ComplaintEvent {
        public FilingDeclined {
            clocks = List.copyOf(clocks);
        }
    }

    record MediationRequested(@Nullable String note, LocalDate on) implements ComplaintEvent {}

    /**
     * @param over whether the mediation has ended, agreed or not
     */
    record MediationProgressed(Mediation mediation, boolean over) implements ComplaintEvent {}
}
