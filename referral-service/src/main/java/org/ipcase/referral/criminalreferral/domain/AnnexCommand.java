package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.ipcase.referral.office.domain.Office;

/**
 * What accompanies a referral in any state (随案事项): REF-08, REF-23, REF-24, REF-26, REF-27, REQ-03.
 */
public sealed interface AnnexCommand extends CriminalReferralCommand {

    /** A period was missed (REQ-03, REF-05). */
    record NoteOverdue(Actor actor, Instant at, String rule, Instant breachedAt)
            implements AnnexCommand {}

    /** A receipt for the file under way: delivered to, or opened by, the office it goes to. */
    record NoteReceipt(Actor actor, Instant at, Slip slip) implements AnnexCommand {}

    /** The case decided a penalty (REF-08). */
    record NotePenalty(
            Actor actor, Instant at, Optional<String> documentNumber, LocalDate decidedOn)
            implements AnnexCommand {}

    /** REF-08. */
    record SendPenaltyCopies(Actor actor, Instant at, LocalDate holderToldOn)
            implements AnnexCommand {}

    /** REF-23. */
    record DemandReferral(Actor actor, Instant at, Paper paper) implements AnnexCommand {}

    /**
     * REF-24; what the lead says stays with its receiver.
     *
     * @param to 监察委员会 or 人民检察院
     */
    record ReferDutyCrime(Actor actor, Instant at, Paper paper, LeadReceiver to)
            implements AnnexCommand {}

    /** Who takes a lead about an official's duty crime. */
    enum LeadReceiver {
        SUPERVISORY_COMMISSION,
        PROCURATORATE
    }

    /**
     * REF-26, REF-27.
     *
     * @param asked police or procuratorate of the level, as the directory knows it
     */
    record Consult(
            Actor actor, Instant at, Consultation.Kind kind, Optional<Office> asked, Paper paper)
            implements AnnexCommand {}

    /** REF-26, REF-27. */
    record AnswerConsultation(
            Actor actor, Instant at, String consultation, String text, Optional<Boolean> joins)
            implements AnnexCommand {}
}
