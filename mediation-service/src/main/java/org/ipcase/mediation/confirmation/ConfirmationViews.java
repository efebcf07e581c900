package org.ipcase.mediation.confirmation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.mediation.confirmation.ConfirmationView.ConfirmableView;
import org.ipcase.mediation.confirmation.ConfirmationView.CourtView;
import org.ipcase.mediation.confirmation.ConfirmationView.MaterialView;
import org.ipcase.mediation.confirmation.ConfirmationView.NonAcceptanceView;
import org.ipcase.mediation.confirmation.ConfirmationView.ObjectionView;
import org.ipcase.mediation.confirmation.ConfirmationView.PetitionSignatureView;
import org.ipcase.mediation.confirmation.ConfirmationView.PetitionView;
import org.ipcase.mediation.confirmation.ConfirmationView.PetitionerView;
import org.ipcase.mediation.confirmation.ConfirmationView.RulingView;
import org.ipcase.mediation.confirmation.ConfirmationView.ServiceView;
import org.ipcase.mediation.confirmation.ConfirmationView.WithdrawalView;
import org.ipcase.mediation.confirmation.domain.Confirmation;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.Confirmed;
import org.ipcase.mediation.confirmation.domain.Confirmation.Dismissed;
import org.ipcase.mediation.confirmation.domain.Confirmation.NotAccepted;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.Confirmation.Revoked;
import org.ipcase.mediation.confirmation.domain.Confirmation.Withdrawn;
import org.ipcase.mediation.confirmation.domain.ConfirmationAccess;
import org.ipcase.mediation.confirmation.domain.ConfirmationFile;
import org.ipcase.mediation.confirmation.domain.ConfirmationGuard;
import org.ipcase.mediation.confirmation.domain.Jurisdiction;
import org.ipcase.mediation.confirmation.domain.Objection;
import org.ipcase.mediation.confirmation.domain.Petition;
import org.ipcase.mediation.confirmation.domain.Petitioner;
import org.ipcase.mediation.confirmation.domain.Ruling;
import org.ipcase.mediation.confirmation.domain.SettledDispute.Agreement;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a confirmation to one of its readers. */
@Component
class ConfirmationViews {
    private final Jurisdiction jurisdiction;
    private final AgencyDirectory agencies;
    private final Clocks clocks;
    private final Clock clock;
    private final DocumentCipher cipher;

    ConfirmationViews(
            Jurisdiction jurisdiction,
            AgencyDirectory agencies,
            Clocks clocks,
            Clock clock,
            DocumentCipher cipher) {
        this.jurisdiction = jurisdiction;
        this.agencies = agencies;
        this.clocks = clocks;
        this.clock = clock;
        this.cipher = cipher;
    }

    ConfirmationView of(Snapshot<Confirmation> snapshot, Actor reader) {
        var state = (OnFile) snapshot.state();
        var now = clock.instant();
        var file = state.file();
        var dispute = file.dispute();
        var petition = state instanceof AppliedFor applied ? applied.petition() : null;
        return new ConfirmationView(
                snapshot.id().value(),
                file.number(),
                state.apiState(),
                snapshot.revision(),
                ConfirmationGuard.allowedActions(state, reader, now),
                ClockView.of(clocks.at(file.allClocks(), now)),
                dispute.mediationId().value(),
                dispute.mediationNumber(),
                dispute.right().name(),
                dispute.rightTitle(),
                petitioners(state, reader),
                dispute.partyOf(reader).map(Petitioner::id).orElse(null),
                agreement(dispute.agreement()),
                toChoose(state) ? courts(state, Set.of()) : null,
                petition == null ? null : petition(petition),
                state instanceof AwaitingSignatures waiting ? missing(waiting) : null,
                file.caseNumber(),
                notAccepted(state),
                ruling(state),
                services(file),
                file.objections().stream().map(ConfirmationViews::objection).toList(),
                state instanceof Withdrawn(_, _, var reason, var on)
                        ? new WithdrawalView(reason, on)
                        : null);
    }

    private List<PetitionerView> petitioners(OnFile state, Actor reader) {
        var whole = ConfirmationAccess.isJudge(state, reader);
        return state.file().dispute().parties().stream()
                .map(it ->
                        new PetitionerView(it.id(), it.name(), whole ? whole(it) : it.document()))
                .toList();
    }

    /** The court identifies a person by the number, as it stands in the papers (MED-15). */
    private @Nullable String whole(Petitioner party) {
        var document = party.document();
        var sealed = party.sealedDocument();
        return document == null || sealed == null
                ? document
                : document.substring(0, document.indexOf(' ') + 1) + cipher.opened(sealed);
    }

    /** Who may confirm it, under the circumstances the parties name (MED-16). */
    List<CourtView> courts(OnFile state, Set<Circumstance> circumstances) {
        var today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return jurisdiction.options(state.file().dispute(), circumstances, today).stream()
                .map(it ->
                        new CourtView(
                                it.court(),
                                it.name(),
                                it.connection().name(),
                                it.because(),
                                it.rule(),
                                it.source(),
                                it.toBeConfirmed()))
                .toList();
    }

    private static boolean toChoose(OnFile state) {
        return state instanceof Confirmation.NotRequested
                || state instanceof NotAccepted
                || state instanceof Withdrawn;
    }

    private static ConfirmableView agreement(Agreement agreement) {
        var text = agreement.text();
        return new ConfirmableView(
                agreement.form().name(),
                agreement.effectiveOn(),
                text.facts(),
                text.issues(),
                text.responsibilities(),
                text.content(),
                text.performanceManner(),
                text.performanceUntil(),
                text.decidesOwnershipOrValidity(),
                text.digest());
    }

    private PetitionView petition(Petition petition) {
        return new PetitionView(
                petition.court(),
                agencies.byId(petition.court()).map(Agency::zh).orElse(petition.court()),
                petition.circumstances().stream().map(Enum::name).sorted().toList(),
                petition.materials().stream().map(ConfirmationViews::material).toList(),
                petition.signatures().stream().map(ConfirmationViews::signature).toList());
    }

    private static PetitionSignatureView signature(Petition.PetitionSignature it) {
        var paper = it.paper();
        return new PetitionSignatureView(
                it.party(),
                it.name(),
                it.at(),
                paper == null ? null : paper.manner().name(),
                paper == null ? null : paper.witness(),
                paper == null ? null : paper.evidenceId().value(),
                paper == null ? null : paper.scanDigest());
    }

    private static MaterialView material(Petition.Material material) {
        var evidence = material.evidenceId();
        return new MaterialView(
                material.kind().name(),
                material.title(),
                evidence == null ? null : evidence.value());
    }

    private static List<String> missing(AwaitingSignatures state) {
        return state.file().dispute().parties().stream()
                .map(Petitioner::id)
                .filter(id ->
                        state.petition().signatures().stream()
                                .noneMatch(it -> it.party().equals(id)))
                .toList();
    }

    private static @Nullable NonAcceptanceView notAccepted(OnFile state) {
        return state instanceof NotAccepted(_, _, var ground, var explanation, var on)
                ? new NonAcceptanceView(ground.name(), explanation, on)
                : null;
    }

    private static @Nullable RulingView ruling(OnFile state) {
        if (state instanceof Confirmed(_, _, var ruling)) {
            return ruling("CONFIRMED", ruling, null, null);
        }
        if (state instanceof Dismissed(_, _, var ruling, var ground, var explanation)) {
            return ruling("DISMISSED", ruling, ground.name(), explanation);
        }
        if (state instanceof Revoked(_, _, var ruling)) {
            return ruling("REVOKED", ruling, null, null);
        }
        return null;
    }

    private static RulingView ruling(
            String outcome, Ruling ruling, @Nullable String ground, @Nullable String explanation) {
        return new RulingView(
                outcome, ruling.documentNumber(), ruling.judge(), ruling.on(), ground, explanation);
    }

    private static List<ServiceView> services(ConfirmationFile file) {
        return file.objectionPeriods().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it ->
                        new ServiceView(
                                it.getKey(), it.getValue().startDay(), it.getValue().lastDay()))
                .toList();
    }

    private static ObjectionView objection(Objection objection) {
        var decision = objection.decision();
        return new ObjectionView(
                objection.by(),
                objection.party() == null,
                objection.reason(),
                objection.on(),
                decision == null ? null : decision.outcome().name(),
                decision == null ? null : decision.reasons(),
                decision == null ? null : decision.ruling().documentNumber());
    }
}
