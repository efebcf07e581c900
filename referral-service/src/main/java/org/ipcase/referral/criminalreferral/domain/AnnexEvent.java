package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import org.ipcase.kernel.handover.Slip;

/** What accompanies a referral in any state (随案事项). */
public sealed interface AnnexEvent extends CriminalReferralEvent {

    /** REQ-03: from now on the procuratorate reads. */
    record PeriodMissed(Annex.Overdue overdue) implements AnnexEvent {}

    /** The file reached, or was opened by, the office it goes to. */
    record ReceiptNoted(Slip slip) implements AnnexEvent {}

    /** REF-08. */
    record PenaltyNoted(Annex.Penalty penalty) implements AnnexEvent {}

    /** REF-08. */
    record PenaltyCopiesSent(Annex.Penalty.Copies copies) implements AnnexEvent {}

    /** REF-23: a refused referral is before the head again. */
    record ReferralDemanded(Letter letter) implements AnnexEvent {}

    /** REF-24. */
    record DutyCrimeReferred(Letter letter, AnnexCommand.LeadReceiver to) implements AnnexEvent {}

    /** REF-26, REF-27. */
    record ConsultationAsked(Consultation consultation) implements AnnexEvent {}

    /** REF-26, REF-27. */
    record ConsultationAnswered(String id, Consultation.Reply reply, Instant at)
            implements AnnexEvent {}
}
