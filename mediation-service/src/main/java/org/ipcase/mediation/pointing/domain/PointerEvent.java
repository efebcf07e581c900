package org.ipcase.mediation.pointing.domain;

import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.pointing.domain.Pointer.Answer;
import org.ipcase.mediation.pointing.domain.Pointer.Notice;

/** What happened to a notice. */
public sealed interface PointerEvent {
    record PointerGiven(Notice notice) implements PointerEvent {}

    record PartyAnswered(Side side, Answer answer) implements PointerEvent {}

    /** With the second agreement. */
    record PartiesAgreed(LocalDate on) implements PointerEvent {}

    record PartyDeclined(Side by, LocalDate on) implements PointerEvent {}

    record PointerWithdrawn(String reason, LocalDate on) implements PointerEvent {}

    record MediationLinked(RecordId mediationId, String mediationNumber, LocalDate on)
            implements PointerEvent {}
}
