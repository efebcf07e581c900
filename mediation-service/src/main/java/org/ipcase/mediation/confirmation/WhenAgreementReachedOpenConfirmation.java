package org.ipcase.mediation.confirmation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.event.mediation.MediationEvent.AgreementReached;
import org.ipcase.mediation.confirmation.domain.Confirmation;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Open;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent;
import org.ipcase.mediation.confirmation.domain.Petitioner;
import org.ipcase.mediation.confirmation.domain.SettledDispute;
import org.ipcase.mediation.confirmation.domain.SettledDispute.Agreement;
import org.ipcase.mediation.dispute.domain.AgreementForm;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Dossier;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.AgreedOral;
import org.ipcase.mediation.dispute.domain.Mediation.AgreedWritten;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationAccess;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.Parties;
import org.ipcase.mediation.dispute.domain.Party;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.springframework.stereotype.Component;

/**
 * An agreement in force opens its confirmation: one a mediation, with the thirty days running, so
 * that nobody has to think of it (MED-15, REQ-21).
 */
@Component
class WhenAgreementReachedOpenConfirmation {
    private final Desk<Confirmation, ConfirmationCommand, ConfirmationEvent> confirmations;
    private final Desk<Mediation, MediationCommand, DisputeEvent> mediations;
    private final AgencyDirectory agencies;
    private final Numbers numbers;

    WhenAgreementReachedOpenConfirmation(
            Desk<Confirmation, ConfirmationCommand, ConfirmationEvent> confirmations,
            Desk<Mediation, MediationCommand, DisputeEvent> mediations,
            AgencyDirectory agencies,
            Numbers numbers) {
        this.confirmations = confirmations;
        this.mediations = mediations;
        this.agencies = agencies;
        this.numbers = numbers;
    }

    Outcome<Confirmation> act(Told<AgreementReached> told) {
        var mediation =
                mediations
                        .load(told.data().mediationId())
                        .map(it -> it.state())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Expected mediation " + told.data().mediationId()));
        var dispute = dispute((OnFile) mediation);
        return confirmations.createFrom(
                told,
                id ->
                        new Open(
                                Actor.system(told.source()),
                                told.at(),
                                id,
                                numbers.next("CF", dispute.bodyRegion()),
                                dispute,
                                told.at()));
    }

    private SettledDispute dispute(OnFile state) {
        var dossier = state.dossier();
        var application = dossier.application();
        var entrusted = application.within().entrusted();
        var helpers = new LinkedHashSet<>(MediationAccess.mediatorKeys(dossier));
        helpers.addAll(MediationAccess.directorKeys(dossier));
        return new SettledDispute(
                application.id(),
                application.number(),
                application.complaintId(),
                application.caseId(),
                application.right().kind(),
                application.right().title(),
                application.region(),
                application.committee(),
                agencies.byId(application.committee())
                        .map(Agency::region)
                        .orElse(application.region()),
                helpers,
                entrusted == null ? null : entrusted.court(),
                entrusted != null && entrusted.afterFiling(),
                agreement(state),
                parties(dossier));
    }

    private static Agreement agreement(OnFile state) {
        if (state instanceof AgreedWritten(_, var written, var on)) {
            return new Agreement(AgreementForm.WRITTEN, written.text(), on);
        }
        if (state instanceof AgreedOral(_, var text, var on)) {
            return new Agreement(AgreementForm.ORAL, text, on);
        }
        throw new IllegalStateException("Expected an agreement, but it is " + state.apiState());
    }

    private static List<Petitioner> parties(Dossier dossier) {
        return Parties.present(dossier).stream()
                .map(it -> petitioner(it.id(), it.party(), dossier.sides().of(it.id())))
                .toList();
    }

    private static Petitioner petitioner(String id, Party party, Set<String> keys) {
        return new Petitioner(
                id, party.name(), party.region(), keys, party.document(), party.sealedDocument());
    }
}
