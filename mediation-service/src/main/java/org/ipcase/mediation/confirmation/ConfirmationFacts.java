package org.ipcase.mediation.confirmation;

import java.util.Map;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent;
import org.ipcase.mediation.confirmation.domain.Ruling;

/** What the timeline says of a fact (办理过程): steps, days, numbers and grounds. */
final class ConfirmationFacts {
    private ConfirmationFacts() {}

    static Map<String, String> of(ConfirmationEvent event) {
        return switch (event) {
            case ConfirmationEvent.ConfirmationOpened it -> Map.of("number", it.number());
            case ConfirmationEvent.PetitionDrawnUp it -> Map.of("court", it.petition().court());
            case ConfirmationEvent.PetitionSigned it ->
                    Map.of(
                            "party", it.signature().party(),
                            "by", it.signature().name(),
                            "digest", it.signature().digest());
            case ConfirmationEvent.ConfirmationRequested it ->
                    Map.of("court", it.court(), "on", it.on().toString());
            case ConfirmationEvent.ConfirmationAccepted it ->
                    Map.of("caseNumber", it.caseNumber(), "on", it.on().toString());
            case ConfirmationEvent.ConfirmationNotAccepted it ->
                    Map.of("ground", it.ground().name(), "on", it.on().toString());
            case ConfirmationEvent.RulingPeriodExtended it ->
                    Map.of("days", Integer.toString(it.days()), "approvedBy", it.approvedBy());
            case ConfirmationEvent.AgreementConfirmed it -> ruling(it.ruling());
            case ConfirmationEvent.PetitionDismissed it ->
                    Map.of(
                            "documentNumber", it.ruling().documentNumber(),
                            "ground", it.ground().name(),
                            "on", it.ruling().on().toString());
            case ConfirmationEvent.RulingServed it ->
                    Map.of("party", it.party(), "on", it.on().toString());
            case ConfirmationEvent.ObjectionMade it ->
                    Map.of(
                            "by", it.objection().by(),
                            "on", it.objection().on().toString());
            case ConfirmationEvent.ObjectionDismissed it -> ruling(it.decision().ruling());
            case ConfirmationEvent.RulingRevoked it -> ruling(it.decision().ruling());
            case ConfirmationEvent.PetitionWithdrawn it -> Map.of("on", it.on().toString());
        };
    }

    private static Map<String, String> ruling(Ruling ruling) {
        return Map.of(
                "documentNumber", ruling.documentNumber(),
                "judge", ruling.judge(),
                "on", ruling.on().toString());
    }
}
