package org.ipcase.mediation.dispute.domain;

import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.dispute.domain.Consent.Contact;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ConsentGiven;
import org.ipcase.mediation.dispute.domain.DisputeEvent.HelperAgreed;
import org.ipcase.mediation.dispute.domain.DisputeEvent.HelperInvited;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MinutesConfirmed;
import org.ipcase.mediation.dispute.domain.DisputeEvent.OtherSideContacted;
import org.ipcase.mediation.dispute.domain.DisputeEvent.RightsAcknowledged;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.AcknowledgeRights;
import org.ipcase.mediation.dispute.domain.MediationCommand.AgreeHelper;
import org.ipcase.mediation.dispute.domain.MediationCommand.ConfirmMinutes;
import org.ipcase.mediation.dispute.domain.MediationCommand.GiveConsent;
import org.ipcase.mediation.dispute.domain.MediationCommand.InviteHelper;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordContact;
import org.ipcase.mediation.dispute.domain.Session.Capacity;

/** What makes a session fair (调解准备): consent, helpers, the notice of rights, confirmed records. */
record Preparing(Periods periods) {
    /** Trying counts: the period to ask is met by the first contact (LIT-06 by analogy). */
    Decision<DisputeEvent> contact(OnFile state, RecordContact record) {
        if (record.contactedAt().isAfter(record.at())) {
            return invalid(MediationProblem.HELD_IN_FUTURE, "contactedAt", "in-future");
        }
        return Decision.accept(
                new OtherSideContacted(
                        new Contact(
                                record.channel(),
                                record.contactedAt(),
                                record.reached(),
                                record.note(),
                                record.actor().name()),
                        asked(state, record)));
    }

    Decision<DisputeEvent> consent(OnFile state, GiveConsent consent) {
        return Decision.accept(new ConsentGiven(periods.day(consent.at()), asked(state, consent)));
    }

    private List<LegalClock> asked(OnFile state, MediationCommand command) {
        return periods.met(state.dossier(), Periods.TO_ASK_OTHER_SIDE, command.at());
    }

    /** MED-06: invited by the mediator, and there only if both sides agree. */
    Decision<DisputeEvent> invite(OnFile state, InviteHelper invite) {
        var no = state.dossier().annex().invited().size() + 1;
        return Decision.accept(
                new HelperInvited(
                        new Helper(
                                no,
                                invite.name(),
                                invite.kind(),
                                invite.organisation(),
                                java.util.Set.of())));
    }

    Decision<DisputeEvent> agree(OnFile state, AgreeHelper agree) {
        var side = MediationAccess.sideOf(state.dossier(), agree.actor()).orElseThrow();
        var helper = state.dossier().annex().helper(agree.helper());
        if (helper.isEmpty()) {
            return invalid(MediationProblem.UNKNOWN_HELPER, "helper", "unknown-value");
        }
        return helper.get().agreed().contains(side)
                ? Decision.accept()
                : Decision.accept(new HelperAgreed(agree.helper(), side));
    }

    /** Who helped in a session without both sides' agreement; empty if nobody did (MED-06). */
    static Optional<String> helperNotAgreed(Dossier dossier, Session.Minutes minutes) {
        return minutes.attendance().stream()
                .filter(it -> it.as() == Capacity.HELPER)
                .map(Session.Attendee::name)
                .filter(name ->
                        dossier.annex().invited().stream()
                                .noneMatch(it -> it.isAgreed() && it.name().equals(name)))
                .findFirst();
    }

    /** MED-07. */
    Decision<DisputeEvent> acknowledge(OnFile state, AcknowledgeRights acknowledge) {
        var side = MediationAccess.sideOf(state.dossier(), acknowledge.actor()).orElseThrow();
        return state.dossier().annex().acknowledged().contains(side)
                ? Decision.accept()
                : Decision.accept(new RightsAcknowledged(side));
    }

    /** MED-11: those present confirm the record, each once. */
    Decision<DisputeEvent> confirm(OnFile state, ConfirmMinutes confirm) {
        var dossier = state.dossier();
        var session = dossier.session(confirm.sessionId()).filter(Session::isHeld);
        if (session.isEmpty()) {
            return Decision.reject(
                    MediationProblem.NO_SESSION_HELD, "No record of " + confirm.sessionId());
        }
        var as =
                MediationAccess.sideOf(dossier, confirm.actor())
                        .map(side -> Capacity.valueOf(side.name()))
                        .orElse(Capacity.MEDIATOR);
        var done =
                dossier.annex().confirmed().stream()
                        .anyMatch(it ->
                                it.sessionId().equals(confirm.sessionId())
                                        && it.sub().equals(confirm.actor().sub()));
        return done
                ? Decision.accept()
                : Decision.accept(
                        new MinutesConfirmed(
                                new MinutesConfirmation(
                                        confirm.sessionId(),
                                        as,
                                        confirm.actor().sub(),
                                        confirm.actor().name(),
                                        confirm.at())));
    }

    private static Decision<DisputeEvent> invalid(
            MediationProblem problem, String field, String code) {
        return Decision.reject(
                new Refusal(
                        problem,
                        problem.title(),
                        List.of(new FieldError(field, code, problem.title()))));
    }
}
