package org.ipcase.mediation.entrustment;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.event.mediation.EntrustmentProgressed;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.entrustment.domain.Entrustment;
import org.ipcase.mediation.entrustment.domain.Entrustment.Opened;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent;
import org.ipcase.platform.record.Telling.Fact;

/** What others are told of an entrustment: each step and its day (MED-23). */
final class EntrustmentContracts {
    private EntrustmentContracts() {}

    static List<Fact> facts(RecordId id, EntrustmentEvent event, Entrustment after) {
        return after instanceof Opened opened ? facts(id, event, opened) : List.of();
    }

    private static List<Fact> facts(RecordId id, EntrustmentEvent event, Opened after) {
        return switch (event) {
            case EntrustmentEvent.EntrustmentOpened it ->
                    tell(id, after, "OPENED", it.request().on());
            case EntrustmentEvent.EntrustmentAccepted it -> tell(id, after, "ACCEPTED", it.on());
            case EntrustmentEvent.EntrustmentDeclined it -> tell(id, after, "DECLINED", it.on());
            case EntrustmentEvent.BodyAssigned it -> tell(id, after, "ASSIGNED", it.on());
            case EntrustmentEvent.AssignmentConfirmed it -> tell(id, after, "CONFIRMED", it.on());
            case EntrustmentEvent.AssignmentDeclined it ->
                    tell(id, after, "ASSIGNMENT_DECLINED", it.on());
            case EntrustmentEvent.AgreementFollowed it -> tell(id, after, "AGREED", it.on());
            case EntrustmentEvent.FalseMediationReported it ->
                    tell(id, after, "SUSPECTED", it.on());
            case EntrustmentEvent.SuspicionCleared it -> tell(id, after, "CLEARED", it.on());
            case EntrustmentEvent.PapersReturned it -> tell(id, after, "RETURNED", it.on());
            case EntrustmentEvent.CourtConcluded it -> tell(id, after, "CONCLUDED", it.on());
            case EntrustmentEvent.SuitHandedIn it -> tell(id, after, "SUIT_RECEIVED", it.on());
            case EntrustmentEvent.SuitFiled it -> tell(id, after, "SUIT_REGISTERED", it.on());
            case EntrustmentEvent.SideConsented _,
                    EntrustmentEvent.BodyChosen _,
                    EntrustmentEvent.ContactRecorded _,
                    EntrustmentEvent.TieDisclosed _,
                    EntrustmentEvent.TieWaived _,
                    EntrustmentEvent.EntrustmentExtended _,
                    EntrustmentEvent.FalseMediationConfirmed _,
                    EntrustmentEvent.ParticipantsNamed _,
                    EntrustmentEvent.MediationLinked _,
                    EntrustmentEvent.MediatorsNamed _,
                    EntrustmentEvent.ConfirmationFollowed _ ->
                    List.of();
        };
    }

    private static List<Fact> tell(RecordId id, Opened after, String what, LocalDate on) {
        var file = after.file();
        var request = file.request();
        var data =
                new EntrustmentProgressed(
                        id,
                        request.number(),
                        request.court(),
                        request.stage().name(),
                        what,
                        after.apiState(),
                        file.committee(),
                        file.mediationId(),
                        on);
        return List.of(new Fact(MediationEvent.TOPIC, EntrustmentProgressed.TYPE, 1, id, data));
    }
}
