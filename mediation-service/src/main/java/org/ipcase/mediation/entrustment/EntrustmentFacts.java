package org.ipcase.mediation.entrustment;

import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent;

/** What the timeline says of a fact (办理过程). */
final class EntrustmentFacts {
    private EntrustmentFacts() {}

    static Map<String, String> of(EntrustmentEvent event) {
        return switch (event) {
            case EntrustmentEvent.EntrustmentOpened it ->
                    Map.of(
                            "number", it.request().number(),
                            "stage", it.request().stage().name());
            case EntrustmentEvent.EntrustmentAccepted it -> Map.of("on", it.on().toString());
            case EntrustmentEvent.EntrustmentDeclined it -> Map.of("reason", it.reason());
            case EntrustmentEvent.SideConsented it -> Map.of("side", it.side().name());
            case EntrustmentEvent.BodyChosen it ->
                    Map.of("side", it.by().name(), "committee", it.committee());
            case EntrustmentEvent.BodyAssigned it ->
                    Map.of(
                            "committee",
                            it.committee(),
                            "designated",
                            Boolean.toString(it.designated()));
            case EntrustmentEvent.AssignmentConfirmed it -> Map.of("by", it.byName());
            case EntrustmentEvent.AssignmentDeclined it ->
                    Map.of("committee", it.committee(), "reason", it.reason());
            case EntrustmentEvent.ContactRecorded it -> Map.of("side", it.side().name());
            case EntrustmentEvent.TieDisclosed it ->
                    Map.of("mediator", it.mediatorId(), "relation", it.relation().name());
            case EntrustmentEvent.TieWaived it ->
                    Map.of("mediator", it.mediatorId(), "by", it.by().name());
            case EntrustmentEvent.EntrustmentExtended it ->
                    Map.of("days", Integer.toString(it.days()));
            case EntrustmentEvent.FalseMediationReported it -> Map.of("on", it.on().toString());
            case EntrustmentEvent.SuspicionCleared it -> Map.of("on", it.on().toString());
            case EntrustmentEvent.FalseMediationConfirmed it ->
                    Map.of("sanction", it.sanction(), "toPolice", Boolean.toString(it.toPolice()));
            case EntrustmentEvent.PapersReturned it ->
                    Map.of(
                            "ground",
                            it.ground().name(),
                            "materials",
                            it.materials().stream()
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")));
            case EntrustmentEvent.CourtConcluded it ->
                    Map.of("how", it.how().name(), "documentNumber", it.documentNumber());
            case EntrustmentEvent.SuitHandedIn it -> Map.of("by", it.by().name());
            case EntrustmentEvent.SuitFiled it -> Map.of("caseNumber", it.caseNumber());
            case EntrustmentEvent.ParticipantsNamed it ->
                    Map.of("participants", Integer.toString(it.participants().size()));
            case EntrustmentEvent.MediationLinked it ->
                    Map.of("mediation", it.mediationId().value());
            case EntrustmentEvent.MediatorsNamed it ->
                    Map.of("mediators", Integer.toString(it.mediators().size()));
            case EntrustmentEvent.AgreementFollowed it -> Map.of("on", it.on().toString());
            case EntrustmentEvent.ConfirmationFollowed _ -> Map.of();
        };
    }
}
