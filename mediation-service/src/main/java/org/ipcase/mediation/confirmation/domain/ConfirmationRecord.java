package org.ipcase.mediation.confirmation.domain;

import org.ipcase.mediation.confirmation.domain.Confirmation.Accepted;
import org.ipcase.mediation.confirmation.domain.Confirmation.Applied;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.Confirmed;
import org.ipcase.mediation.confirmation.domain.Confirmation.Dismissed;
import org.ipcase.mediation.confirmation.domain.Confirmation.NotAccepted;
import org.ipcase.mediation.confirmation.domain.Confirmation.NotRequested;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.Confirmation.Revoked;
import org.ipcase.mediation.confirmation.domain.Confirmation.Withdrawn;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.ConfirmationOpened;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.PetitionDrawnUp;

/** Reads the record: what each fact makes of the state. Never refuses, never computes. */
public final class ConfirmationRecord {
    private ConfirmationRecord() {}

    public static Confirmation evolve(Confirmation state, ConfirmationEvent event) {
        if (event instanceof ConfirmationOpened(var id, var number, var dispute, var clocks)) {
            return new NotRequested(ConfirmationFile.opened(id, number, dispute, clocks));
        }
        if (event instanceof PetitionDrawnUp(var petition) && state instanceof OnFile onFile) {
            return new AwaitingSignatures(onFile.file(), petition);
        }
        if (state instanceof AppliedFor applied) {
            return evolve(applied, event);
        }
        throw new IllegalStateException(
                "Expected an application before %s, but it is %s"
                        .formatted(event.getClass().getSimpleName(), state.apiState()));
    }

    private static Confirmation evolve(AppliedFor state, ConfirmationEvent event) {
        var file = state.file();
        var petition = state.petition();
        return switch (event) {
            case ConfirmationOpened _, PetitionDrawnUp _ -> state;
            case ConfirmationEvent.PetitionSigned(var signature) ->
                    new AwaitingSignatures(file, petition.with(signature));
            case ConfirmationEvent.ConfirmationRequested(_, _, var clocks) ->
                    new Applied(file.withClocks(clocks), petition);
            case ConfirmationEvent.ConfirmationAccepted(var number, _, var clocks) ->
                    new Accepted(file.withCaseNumber(number).withClocks(clocks), petition);
            case ConfirmationEvent.ConfirmationNotAccepted(
                            var ground,
                            var explanation,
                            var on,
                            var clocks) ->
                    new NotAccepted(file.withClocks(clocks), petition, ground, explanation, on);
            case ConfirmationEvent.RulingPeriodExtended(_, _, var clocks) ->
                    new Accepted(file.withClocks(clocks), petition);
            case ConfirmationEvent.AgreementConfirmed(var ruling, var clocks) ->
                    new Confirmed(file.withClocks(clocks), petition, ruling);
            case ConfirmationEvent.PetitionDismissed(
                            var ruling,
                            var ground,
                            var explanation,
                            var clocks) ->
                    new Dismissed(file.withClocks(clocks), petition, ruling, ground, explanation);
            case ConfirmationEvent.RulingServed(var party, _, var period) ->
                    on(state, file.withObjectionPeriod(party, period));
            case ConfirmationEvent.ObjectionMade(var objection) -> on(state, file.with(objection));
            case ConfirmationEvent.ObjectionDismissed(var decision) ->
                    on(state, decided(file, decision));
            case ConfirmationEvent.RulingRevoked(var decision) ->
                    new Revoked(decided(file, decision), petition, decision.ruling());
            case ConfirmationEvent.PetitionWithdrawn(var reason, var on, var clocks) ->
                    new Withdrawn(file.withClocks(clocks), petition, reason, on);
        };
    }

    private static ConfirmationFile decided(ConfirmationFile file, Objection.Decided decision) {
        return file.openObjection().map(it -> file.with(it.decided(decision))).orElse(file);
    }

    /** The same state with a changed file. */
    private static Confirmation on(AppliedFor state, ConfirmationFile file) {
        return switch (state) {
            case AwaitingSignatures(_, var petition) -> new AwaitingSignatures(file, petition);
            case Applied(_, var petition) -> new Applied(file, petition);
            case Accepted(_, var petition) -> new Accepted(file, petition);
            case NotAccepted(_, var petition, var ground, var explanation, var on) ->
                    new NotAccepted(file, petition, ground, explanation, on);
            case Confirmed(_, var petition, var ruling) -> new Confirmed(file, petition, ruling);
            case Dismissed(_, var petition, var ruling, var ground, var explanation) ->
                    new Dismissed(file, petition, ruling, ground, explanation);
            case Revoked(_, var petition, var ruling) -> new Revoked(file, petition, ruling);
            case Withdrawn(_, var petition, var reason, var on) ->
                    new Withdrawn(file, petition, reason, on);
        };
    }
}
