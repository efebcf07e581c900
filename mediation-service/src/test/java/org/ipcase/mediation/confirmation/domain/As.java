package org.ipcase.mediation.confirmation.domain;

import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.OnRecord;

/** The same command by another person. */
final class As {
    private As() {}

    static OnRecord of(OnRecord command, Actor actor) {
        return switch (command) {
            case ConfirmationCommand.Apply it ->
                    new ConfirmationCommand.Apply(
                            actor,
                            it.at(),
                            it.court(),
                            it.circumstances(),
                            it.materials(),
                            it.decidesOwnershipOrValidity());
            case ConfirmationCommand.Sign it ->
                    new ConfirmationCommand.Sign(actor, it.at(), it.digest());
            case ConfirmationCommand.Accept it ->
                    new ConfirmationCommand.Accept(actor, it.at(), it.caseNumber());
            case ConfirmationCommand.Decline it ->
                    new ConfirmationCommand.Decline(actor, it.at(), it.ground(), it.explanation());
            case ConfirmationCommand.Extend it ->
                    new ConfirmationCommand.Extend(actor, it.at(), it.days(), it.approvedBy());
            case ConfirmationCommand.Confirm it ->
                    new ConfirmationCommand.Confirm(actor, it.at(), it.documentNumber());
            case ConfirmationCommand.Dismiss it ->
                    new ConfirmationCommand.Dismiss(
                            actor, it.at(), it.ground(), it.explanation(), it.documentNumber());
            case ConfirmationCommand.RecordService it ->
                    new ConfirmationCommand.RecordService(actor, it.at(), it.party(), it.on());
            case ConfirmationCommand.ObjectToRuling it ->
                    new ConfirmationCommand.ObjectToRuling(actor, it.at(), it.reason());
            case ConfirmationCommand.RecordThirdPersonObjection it ->
                    new ConfirmationCommand.RecordThirdPersonObjection(
                            actor, it.at(), it.by(), it.knownOn(), it.reason());
            case ConfirmationCommand.DecideObjection it ->
                    new ConfirmationCommand.DecideObjection(
                            actor, it.at(), it.outcome(), it.reasons(), it.documentNumber());
            case ConfirmationCommand.Withdraw it ->
                    new ConfirmationCommand.Withdraw(actor, it.at(), it.reason());
            case ConfirmationCommand.ApplyOnPaper it ->
                    new ConfirmationCommand.ApplyOnPaper(
                            actor, it.at(), it.application(), it.signature());
            case ConfirmationCommand.SignOnPaper it ->
                    new ConfirmationCommand.SignOnPaper(actor, it.at(), it.signature());
        };
    }
}
