package org.ipcase.mediation.dispute.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.dispute.domain.Session.Minutes;

/**
 * What happened in a mediation. A change of a legal period travels with the fact that caused it, so
 * that reading the record computes nothing.
 */
public sealed interface DisputeEvent {
    record ApplicationFiled(Application application, Sides sides, LegalClock acceptance)
            implements DisputeEvent {}

    /** Clocks: MED-04 met, MED-08 started. */
    record ApplicationAccepted(LocalDate on, List<LegalClock> clocks) implements DisputeEvent {
        public ApplicationAccepted {
            clocks = List.copyOf(clocks);
        }
    }

    record ApplicationDeclined(
            DeclineGround ground, String explanation, LocalDate on, List<LegalClock> clocks)
            implements DisputeEvent {
        public ApplicationDeclined {
            clocks = List.copyOf(clocks);
        }
    }

    record PartyRegistered(Side side, String agency) implements DisputeEvent {}

    record MediatorsChosen(Side by, List<String> mediatorIds) implements DisputeEvent {
        public MediatorsChosen {
            mediatorIds = List.copyOf(mediatorIds);
        }
    }

    record MediatorsAssigned(List<AssignedMediator> mediators, LocalDate on)
            implements DisputeEvent {
        public MediatorsAssigned {
            mediators = List.copyOf(mediators);
        }
    }

    record MediatorChallenged(Challenge challenge) implements DisputeEvent {}

    record SessionScheduled(Session session) implements DisputeEvent {}

    /** Holds what was said: for parties, mediators and director only (MED-23). */
    record SessionRecorded(String sessionId, Minutes minutes) implements DisputeEvent {}

    /**
     * @param on first day that is not counted
     */
    record MediationSuspended(
            SuspensionGround ground, String note, LocalDate on, List<LegalClock> clocks)
            implements DisputeEvent {
        public MediationSuspended {
            clocks = List.copyOf(clocks);
        }
    }

    record MediationResumed(LocalDate on, List<LegalClock> clocks) implements DisputeEvent {
        public MediationResumed {
            clocks = List.copyOf(clocks);
        }
    }

    record PeriodExtended(int days, List<LegalClock> clocks) implements DisputeEvent {
        public PeriodExtended {
            clocks = List.copyOf(clocks);
        }
    }

    record WrittenAgreementDrafted(AgreementText text) implements DisputeEvent {}

    record AgreementSigned(Signature signature) implements DisputeEvent {}

    /** The last signature was given. Clocks: MED-08 met, MED-15 started unless MED-17 bars it. */
    record WrittenAgreementTookEffect(LocalDate on, List<LegalClock> clocks)
            implements DisputeEvent {
        public WrittenAgreementTookEffect {
            clocks = List.copyOf(clocks);
        }
    }

    record OralAgreementRecorded(AgreementText text, LocalDate on, List<LegalClock> clocks)
            implements DisputeEvent {
        public OralAgreementRecorded {
            clocks = List.copyOf(clocks);
        }
    }

    record MediationEndedWithoutAgreement(String reason, LocalDate on, List<LegalClock> clocks)
            implements DisputeEvent {
        public MediationEndedWithoutAgreement {
            clocks = List.copyOf(clocks);
        }
    }

    record PartyRefused(Side by, LocalDate on, List<LegalClock> clocks) implements DisputeEvent {
        public PartyRefused {
            clocks = List.copyOf(clocks);
        }
    }

    record ApplicationWithdrawn(String reason, LocalDate on, List<LegalClock> clocks)
            implements DisputeEvent {
        public ApplicationWithdrawn {
            clocks = List.copyOf(clocks);
        }
    }

    /** Clocks: MED-15 met when the parties have applied. */
    record ConfirmationFollowed(Aftermath.Station station, List<LegalClock> clocks)
            implements DisputeEvent {
        public ConfirmationFollowed {
            clocks = List.copyOf(clocks);
        }
    }

    record PerformanceFollowed(Aftermath.Station station) implements DisputeEvent {}

    record OtherSideContacted(Consent.Contact contact, List<LegalClock> clocks)
            implements DisputeEvent {
        public OtherSideContacted {
            clocks = List.copyOf(clocks);
        }
    }

    record ConsentGiven(LocalDate on, List<LegalClock> clocks) implements DisputeEvent {
        public ConsentGiven {
            clocks = List.copyOf(clocks);
        }
    }

    record HelperInvited(Helper helper) implements DisputeEvent {}

    record HelperAgreed(int helper, Side by) implements DisputeEvent {}

    record RightsAcknowledged(Side by) implements DisputeEvent {}

    record MinutesConfirmed(MinutesConfirmation confirmation) implements DisputeEvent {}

    record DangerReported(DangerReport report) implements DisputeEvent {}

    record ParallelPeriodRecorded(ParallelPeriod period) implements DisputeEvent {}

    /** Clocks: MED-08 breached, the others cancelled. */
    record MediationTimedOut(LocalDate on, List<LegalClock> clocks) implements DisputeEvent {
        public MediationTimedOut {
            clocks = List.copyOf(clocks);
        }
    }

    /** One of several parties on a side said or did something for itself (共同当事人). */
    sealed interface BesideEvent extends DisputeEvent {
        /** {@link Participant#id}. */
        String party();
    }

    record FurtherPartyRegistered(String party, String agency) implements BesideEvent {}

    record FurtherPartyContacted(String party, Consent.Contact contact, List<LegalClock> clocks)
            implements BesideEvent {
        public FurtherPartyContacted {
            clocks = List.copyOf(clocks);
        }
    }

    record FurtherPartyConsented(String party, LocalDate on, List<LegalClock> clocks)
            implements BesideEvent {
        public FurtherPartyConsented {
            clocks = List.copyOf(clocks);
        }
    }

    record FurtherPartyChoseMediators(String party, List<String> mediatorIds)
            implements BesideEvent {
        public FurtherPartyChoseMediators {
            mediatorIds = List.copyOf(mediatorIds);
        }
    }

    record FurtherPartyAgreedToHelper(String party, int helper) implements BesideEvent {}

    record FurtherPartyAcknowledgedRights(String party) implements BesideEvent {}

    /** MED-02: it refused or withdrew; the others of its side go on without it. */
    record PartyLeft(String party, LocalDate on, List<LegalClock> clocks) implements BesideEvent {
        public PartyLeft {
            clocks = List.copyOf(clocks);
        }
    }
}
