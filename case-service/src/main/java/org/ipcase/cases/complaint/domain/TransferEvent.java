package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.complaint.domain.Jurisdiction.Dispute;
import org.ipcase.cases.complaint.domain.Jurisdiction.Offer;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Slip;

/** How a submission changed hands, or nearly (流转事件). */
public sealed interface TransferEvent extends ComplaintEvent {
    record RoutingReturned(Custody.Handover handover, List<LegalClock> clocks)
            implements TransferEvent {
        public RoutingReturned {
            clocks = List.copyOf(clocks);
        }
    }

    record ComplaintRouted(Custody.Handover handover, List<LegalClock> clocks)
            implements TransferEvent {
        public ComplaintRouted {
            clocks = List.copyOf(clocks);
        }
    }

    record RoutingReported(Duties.ReportBack report) implements TransferEvent {}

    /** Offers of before the receiver's period was there have no clocks. */
    record TransferOffered(Offer offer, List<LegalClock> clocks) implements TransferEvent {
        public TransferOffered {
            clocks = clocks == null ? List.of() : List.copyOf(clocks);
        }
    }

    record TransferRecalled(String reason, List<LegalClock> clocks) implements TransferEvent {
        public TransferRecalled {
            clocks = clocks == null ? List.of() : List.copyOf(clocks);
        }
    }

    /** It is under way to another office (交接发出), which does not own it yet. */
    record FileSent(Handover.Terms terms, Slip slip) implements TransferEvent {}

    /** A receipt for what is under way (交接回执). */
    record FileAnswered(String handover, Slip slip) implements TransferEvent {}

    record TransferAccepted(Custody.Handover handover, List<LegalClock> clocks)
            implements TransferEvent {
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
    record JurisdictionSettled(Custody.Handover handover, boolean moved, List<LegalClock> clocks)
            implements TransferEvent {
        public JurisdictionSettled {
            clocks = List.copyOf(clocks);
        }
    }
}
