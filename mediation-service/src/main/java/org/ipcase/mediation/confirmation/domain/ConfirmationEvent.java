package org.ipcase.mediation.confirmation.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.confirmation.domain.Petition.PetitionSignature;

/**
 * What happened in a confirmation. A change of a legal period travels with the fact that caused it.
 */
public sealed interface ConfirmationEvent {
    record ConfirmationOpened(
            RecordId id, String number, SettledDispute dispute, List<LegalClock> clocks)
            implements ConfirmationEvent {
        public ConfirmationOpened {
            clocks = List.copyOf(clocks);
        }
    }

    /** The first party has drawn the application up; its signature follows as an event. */
    record PetitionDrawnUp(Petition petition) implements ConfirmationEvent {}

    record PetitionSigned(PetitionSignature signature) implements ConfirmationEvent {}

    /** All have signed. Clocks: MED-15 met, MED-18 started. */
    record ConfirmationRequested(String court, LocalDate on, List<LegalClock> clocks)
            implements ConfirmationEvent {
        public ConfirmationRequested {
            clocks = List.copyOf(clocks);
        }
    }

    /** Clocks: MED-18 met, MED-19 started. */
    record ConfirmationAccepted(String caseNumber, LocalDate on, List<LegalClock> clocks)
            implements ConfirmationEvent {
        public ConfirmationAccepted {
            clocks = List.copyOf(clocks);
        }
    }

    record ConfirmationNotAccepted(
            NonAcceptanceGround ground, String explanation, LocalDate on, List<LegalClock> clocks)
            implements ConfirmationEvent {
        public ConfirmationNotAccepted {
            clocks = List.copyOf(clocks);
        }
    }

    record RulingPeriodExtended(int days, String approvedBy, List<LegalClock> clocks)
            implements ConfirmationEvent {
        public RulingPeriodExtended {
            clocks = List.copyOf(clocks);
        }
    }

    /** Clocks: MED-19 met. */
    record AgreementConfirmed(Ruling ruling, List<LegalClock> clocks) implements ConfirmationEvent {
        public AgreementConfirmed {
            clocks = List.copyOf(clocks);
        }
    }

    record PetitionDismissed(
            Ruling ruling, DismissalGround ground, String explanation, List<LegalClock> clocks)
            implements ConfirmationEvent {
        public PetitionDismissed {
            clocks = List.copyOf(clocks);
        }
    }

    record RulingServed(String party, LocalDate on, LegalClock objectionPeriod)
            implements ConfirmationEvent {}

    record ObjectionMade(Objection objection) implements ConfirmationEvent {}

    record ObjectionDismissed(Objection.Decided decision) implements ConfirmationEvent {}

    record RulingRevoked(Objection.Decided decision) implements ConfirmationEvent {}

    /** The clock MED-15 runs on: the parties may apply again while it does. */
    record PetitionWithdrawn(String reason, LocalDate on, List<LegalClock> clocks)
            implements ConfirmationEvent {
        public PetitionWithdrawn {
            clocks = List.copyOf(clocks);
        }
    }
}
