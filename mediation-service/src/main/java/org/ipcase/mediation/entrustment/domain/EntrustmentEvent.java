package org.ipcase.mediation.entrustment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.entrustment.domain.Entrustment.Conclusion;
import org.ipcase.mediation.entrustment.domain.Entrustment.ReturnGround;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Participant;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Material;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Named;

/** What happened to an entrustment. A change of a period travels with the fact that caused it. */
public sealed interface EntrustmentEvent {
    List<LegalClock> clocks();

    /**
     * @param byCourt whether the court opened it; else a party asked for it
     */
    record EntrustmentOpened(
            Request request, boolean byCourt, Set<Side> consents, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record EntrustmentAccepted(LocalDate on, List<LegalClock> clocks) implements EntrustmentEvent {}

    record EntrustmentDeclined(String reason, LocalDate on, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record SideConsented(Side side, List<LegalClock> clocks) implements EntrustmentEvent {}

    record BodyChosen(Side by, String committee, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    /**
     * @param designated by the court, else chosen by both parties
     */
    record BodyAssigned(String committee, boolean designated, LocalDate on, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record AssignmentConfirmed(String by, String byName, LocalDate on, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record AssignmentDeclined(
            String committee, String reason, LocalDate on, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record ContactRecorded(Side side, List<LegalClock> clocks) implements EntrustmentEvent {}

    record TieDisclosed(
            String mediatorId,
            Tie.Relation relation,
            String explanation,
            LocalDate on,
            List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record TieWaived(String mediatorId, Side by, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record EntrustmentExtended(int days, List<LegalClock> clocks) implements EntrustmentEvent {}

    record FalseMediationReported(String facts, LocalDate on, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record SuspicionCleared(LocalDate on, List<LegalClock> clocks) implements EntrustmentEvent {}

    record FalseMediationConfirmed(
            String sanction, boolean toPolice, LocalDate on, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record PapersReturned(
            ReturnGround ground, List<Material> materials, LocalDate on, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record CourtConcluded(
            Conclusion how, String documentNumber, LocalDate on, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record SuitHandedIn(Side by, LocalDate on, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record SuitFiled(
            String caseNumber,
            List<Participant> participants,
            LocalDate on,
            List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record ParticipantsNamed(List<Participant> participants, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record MediationLinked(RecordId mediationId, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record MediatorsNamed(List<Named> mediators, List<LegalClock> clocks)
            implements EntrustmentEvent {}

    record AgreementFollowed(LocalDate on, List<LegalClock> clocks) implements EntrustmentEvent {}

    record ConfirmationFollowed(List<LegalClock> clocks) implements EntrustmentEvent {}
}
