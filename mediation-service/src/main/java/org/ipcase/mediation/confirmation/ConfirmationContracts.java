package org.ipcase.mediation.confirmation;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.MediationEvent.ConfirmationApplied;
import org.ipcase.kernel.event.mediation.MediationEvent.ConfirmationDecided;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.confirmation.domain.Confirmation;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent;
import org.ipcase.platform.record.Telling.Fact;

/** What others are told of a confirmation (对外事件): steps and days, nothing of the agreement. */
final class ConfirmationContracts {
    private static final int V1 = 1;

    private ConfirmationContracts() {}

    static List<Fact> facts(RecordId id, ConfirmationEvent event, Confirmation after) {
        return after instanceof AppliedFor applied
                ? new Teller(id, applied).facts(event)
                : List.of();
    }

    private record Teller(RecordId id, AppliedFor after) {
        List<Fact> facts(ConfirmationEvent event) {
            return switch (event) {
                case ConfirmationEvent.ConfirmationRequested requested -> applied(requested.on());
                case ConfirmationEvent.ConfirmationNotAccepted it ->
                        decided("CONFIRMATION_NOT_ACCEPTED", it.on());
                case ConfirmationEvent.AgreementConfirmed it ->
                        decided("CONFIRMED", it.ruling().on());
                case ConfirmationEvent.PetitionDismissed it ->
                        decided("DISMISSED", it.ruling().on());
                case ConfirmationEvent.RulingRevoked it ->
                        decided("CONFIRMATION_REVOKED", it.decision().ruling().on());
                case ConfirmationEvent.PetitionWithdrawn it ->
                        decided("CONFIRMATION_WITHDRAWN", it.on());
                case ConfirmationEvent.ConfirmationOpened _,
                        ConfirmationEvent.PetitionDrawnUp _,
                        ConfirmationEvent.PetitionSigned _,
                        ConfirmationEvent.ConfirmationAccepted _,
                        ConfirmationEvent.RulingPeriodExtended _,
                        ConfirmationEvent.RulingServed _,
                        ConfirmationEvent.ObjectionMade _,
                        ConfirmationEvent.ObjectionDismissed _ ->
                        List.of();
            };
        }

        private List<Fact> applied(LocalDate on) {
            var about = after.file().dispute();
            return tell(
                    ConfirmationApplied.TYPE,
                    new ConfirmationApplied(
                            about.mediationId(),
                            about.mediationNumber(),
                            about.complaintId(),
                            about.caseId(),
                            "CONFIRMATION_APPLIED",
                            id,
                            after.file().number(),
                            after.petition().court(),
                            on));
        }

        private List<Fact> decided(String state, LocalDate on) {
            var about = after.file().dispute();
            return tell(
                    ConfirmationDecided.TYPE,
                    new ConfirmationDecided(
                            about.mediationId(),
                            about.mediationNumber(),
                            about.complaintId(),
                            about.caseId(),
                            state,
                            id,
                            after.file().number(),
                            after.petition().court(),
                            on));
        }

        private List<Fact> tell(String type, MediationEvent data) {
            return List.of(new Fact(MediationEvent.TOPIC, type, V1, data.mediationId(), data));
        }
    }
}
