package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.casefile.domain.Custody.Dispute;
import org.ipcase.cases.casefile.domain.Custody.Earlier;
import org.ipcase.cases.casefile.domain.Custody.Share;
import org.ipcase.cases.casefile.domain.Custody.Transfer;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Slip;

/** What happened about whose case it is (案件归属事件). */
public sealed interface CustodyEvent extends StepEvent {
    /** Offers of before the receiver's period was there have no clocks. */
    record TransferOffered(Transfer transfer, List<LegalClock> clocks) implements CustodyEvent {
        public TransferOffered {
            clocks = clocks == null ? List.of() : List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "to", transfer.to().name(),
                    "reason", transfer.reason(),
                    "letter", transfer.letter());
        }
    }

    record TransferAccepted(Transfer transfer, List<CaseOfficer> officers, List<LegalClock> clocks)
            implements CustodyEvent {
        public TransferAccepted {
            officers = List.copyOf(officers);
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("from", transfer.from().name(), "to", transfer.to().name());
        }
    }

    record JurisdictionDisputed(Dispute dispute, List<LegalClock> clocks) implements CustodyEvent {
        public JurisdictionDisputed {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("reason", dispute.reason());
        }
    }

    /** One side says which of the two is competent; it is settled when both say the same. */
    record JurisdictionSupported(String by, String keeper, String document)
            implements CustodyEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of("by", by, "keeper", keeper, "document", document);
        }
    }

    /** The same act was filed earlier by another office (JUR-02). */
    record EarlierFilingFound(Earlier earlier, List<LegalClock> clocks) implements CustodyEvent {
        public EarlierFilingFound {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "office",
                    earlier.office().name(),
                    "number",
                    earlier.number(),
                    "filedAt",
                    earlier.filedAt());
        }
    }

    /** The head found that it is another act (JUR-02). */
    record ActKeptApart(String number, String reason, List<LegalClock> clocks)
            implements CustodyEvent {
        public ActKeptApart {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("number", number, "reason", reason);
        }
    }

    record DisputeReported(LocalDate on, String document, List<LegalClock> clocks)
            implements CustodyEvent {
        public DisputeReported {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("on", on, "document", document);
        }
    }

    /**
     * @param designated by a superior, and not agreed between the offices
     */
    record JurisdictionSettled(
            Office keeper, boolean designated, String document, List<LegalClock> clocks)
            implements CustodyEvent {
        public JurisdictionSettled {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "keeper", keeper.name(), "designated", designated, "document", document);
        }
    }

    record CaseShared(Share share) implements CustodyEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of("with", share.with().name(), "reason", share.reason());
        }
    }

    /** The file is under way to another office (交接发出), which does not own it yet. */
    record FileSent(Handover.Terms terms, Slip slip) implements CustodyEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of("handover", terms.id(), "from", terms.from(), "to", terms.to());
        }
    }

    /** The receiver's answer to a file under way (交接回执). */
    record FileAnswered(String handover, Slip slip) implements CustodyEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of("handover", handover, "stage", slip.stage());
        }
    }
}
