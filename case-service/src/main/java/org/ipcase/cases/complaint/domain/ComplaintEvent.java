package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Agreement;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Call;
import org.ipcase.cases.complaint.domain.ConsumerMediation.TerminationGround;
import org.ipcase.cases.complaint.domain.Dossier.CaseLink;
import org.ipcase.cases.complaint.domain.Dossier.Filing;
import org.ipcase.cases.complaint.domain.Dossier.Mediation;
import org.ipcase.cases.complaint.domain.Dossier.Supplement;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.cases.party.domain.Party.MaskedDocument;
import org.ipcase.kernel.clock.Exclusion;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** What happened to a submission (投诉办理事件); {@code clocks} are all clocks as they then stood. */
public sealed interface ComplaintEvent permits ComplaintEvent.Basic, TransferEvent {
    /** From receipt to the end, whoever handles it. */
    sealed interface Basic extends ComplaintEvent {}

    record ComplaintFiled(Dossier dossier) implements Basic {}

    record ComplaintAccepted(@Nullable String note, Instant at, List<LegalClock> clocks)
            implements Basic {
        public ComplaintAccepted {
            clocks = List.copyOf(clocks);
        }
    }

    record ComplaintRejected(
            RejectionGround ground, String explanation, LocalDate on, List<LegalClock> clocks)
            implements Basic {
        public ComplaintRejected {
            clocks = List.copyOf(clocks);
        }
    }

    record MaterialRequested(List<String> items, LocalDate until) implements Basic {
        public MaterialRequested {
            items = List.copyOf(items);
        }
    }

    record MaterialSupplied(Supplement supplement) implements Basic {}

    /** All papers are there: the period that waits for them begins anew (CPR-02). */
    record PapersCompleted(List<LegalClock> clocks) implements Basic {
        public PapersCompleted {
            clocks = List.copyOf(clocks);
        }
    }

    record IdentityRequested(LocalDate until) implements Basic {}

    record IdentityProven(MaskedDocument document) implements Basic {}

    record ComplaintWithdrawn(String reason, LocalDate on, List<LegalClock> clocks)
            implements Basic {
        public ComplaintWithdrawn {
            clocks = List.copyOf(clocks);
        }
    }

    /**
     * @param link the case record that opens because of it
     */
    record FilingSubmitted(CaseLink link, Filing filing) implements Basic {}

    /** The head approved filing in the case record (立案). */
    record FilingApproved(LocalDate on, List<LegalClock> clocks) implements Basic {
        public FilingApproved {
            clocks = List.copyOf(clocks);
        }
    }

    record FilingDeclined(
            NonFilingGround ground, String explanation, LocalDate on, List<LegalClock> clocks)
            implements Basic {
        public FilingDeclined {
            clocks = List.copyOf(clocks);
        }
    }

    /** 延长核查期限 (CASE-02) */
    record VerificationExtended(String explanation, List<LegalClock> clocks) implements Basic {
        public VerificationExtended {
            clocks = List.copyOf(clocks);
        }
    }

    /** 不计入期限 (CASE-02, CR-08) */
    record DaysExcluded(Exclusion days, List<LegalClock> clocks) implements Basic {
        public DaysExcluded {
            clocks = List.copyOf(clocks);
        }
    }

    record MediationRequested(@Nullable String note, LocalDate on) implements Basic {}

    /**
     * @param over whether the mediation has ended, agreed or not
     */
    record MediationProgressed(Mediation mediation, boolean over) implements Basic {}

    record MediationCalled(Call call) implements Basic {}

    record AgreementRecorded(Agreement agreement, List<LegalClock> clocks) implements Basic {
        public AgreementRecorded {
            clocks = List.copyOf(clocks);
        }
    }

    record MediationTerminated(
            TerminationGround ground, String explanation, LocalDate on, List<LegalClock> clocks)
            implements Basic {
        public MediationTerminated {
            clocks = List.copyOf(clocks);
        }
    }

    record TerminationTold(LocalDate on, String manner, List<LegalClock> clocks) implements Basic {
        public TerminationTold {
            clocks = List.copyOf(clocks);
        }
    }

    record ViolationFound(Linked lead, LocalDate on) implements Basic {}

    record ReporterTold(LocalDate on, String manner, List<LegalClock> clocks) implements Basic {
        public ReporterTold {
            clocks = List.copyOf(clocks);
        }
    }

    record OutcomeRecorded(String outcome, LocalDate on) implements Basic {}

    record ResultTold(LocalDate on, String result) implements Basic {}

    /** A person said whether another submission is the same (REQ-06). */
    record DuplicateJudged(Linked other) implements Basic {}

    /** A person said so at the other submission. */
    record LinkRecorded(Linked other) implements Basic {}
}
