package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.complaint.domain.Custody.Handover;
import org.ipcase.cases.complaint.domain.Jurisdiction.Dispute;
import org.ipcase.cases.complaint.domain.Jurisdiction.Offer;
import org.ipcase.kernel.clock.LegalClock;

/** How a submission changed hands, or nearly (流转事件). */
public sealed interface TransferEvent extends ComplaintEvent {
    record RoutingReturned(Handover handover, List<LegalClock> clocks) implements TransferEvent {
        public RoutingReturned {
            clocks = List.copyOf(clocks);
        }
    }

    record ComplaintRouted(Handover handover, List<LegalClock> clocks) implements TransferEvent {
        public ComplaintRouted {
            clocks = List.copyOf(clocks);
        }
    }

    record RoutingReported(Duties.ReportBack report) implements TransferEvent {}

    record TransferOffered(Offer offer) implements TransferEvent {}

    record TransferRecalled(String reason) implements TransferEvent {}

    record TransferAccepted(Handover handover, List<LegalClock> clocks) implements TransferEvent {
        public TransferAccepted {
            clocks = List.copyOf(clocks);
        }
    }

    record TransferDisputed(Dispute dispute, List<LegalClock> clocks) implements TransferEvent {
        public TransferDisputed {
            clocks = List.copyOf(clocks);
        }
    }

    /** One of the two said which office it holds for competent. */
    record JurisdictionSupported(String agency, String office, String minutes)
            implements TransferEvent {}

    record DisputeReported(String note, Instant at, List<LegalClock> clocks)
            implements TransferEvent {
        public DisputeReported {
            clocks = List.copyOf(clocks);
        }
    }

    /**
     * The dispute is over, by agreement or designation.
     *
     * @param moved whether another office has it now
     */
    record JurisdictionSettled(Handover handover, boolean moved, List<LegalClock> clocks)
            implements TransferEvent {
        public JurisdictionSettled {
            clocks = List.copyOf(clocks);
        }
    }
}
