package org.ipcase.mediation.dispute.domain;

import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.dispute.domain.Consent.Contact;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ConsentGiven;
import org.ipcase.mediation.dispute.domain.DisputeEvent.FurtherPartyAcknowledgedRights;
import org.ipcase.mediation.dispute.domain.DisputeEvent.FurtherPartyAgreedToHelper;
import org.ipcase.mediation.dispute.domain.DisputeEvent.FurtherPartyConsented;
import org.ipcase.mediation.dispute.domain.DisputeEvent.FurtherPartyContacted;
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
        var dossier = state.dossier();
        var found = Parties.find(dossier, Side.RESPONDENT, record.party());
        if (found.isEmpty()) {
            return invalid(MediationProblem.UNKNOWN_PARTY, "party", "unknown-value");
        }
        var one = found.get();
        if (Parties.consent(dossier, one).isGiven()) {
            return Decision.reject(
                    MediationProblem.CONSENT_GIVEN, "%s has agreed".formatted(one.id()));
        }
        var contact =
                new Contact(
                        record.channel(),
                        record.contactedAt(),
                        record.reached(),
                        record.note(),
                        record.actor().name());
        var clocks = asked(state, record, List.of(one));
        return Decision.accept(
                one.isFirst()
                        ? new OtherSideContacted(contact, clocks)
                        : new FurtherPartyContacted(one.id(), contact, clocks));
    }

    /**
     * Each respondent consents for itself; the mediator or the director puts on record what one has
     * told them (MED-02, 人民调解法 17).
     */
    Decision<DisputeEvent> consent(OnFile state, GiveConsent consent) {
        var dossier = state.dossier();
        var own = Parties.of(dossier, consent.actor());
        var meant = consenting(dossier, consent, own);
        if (meant.isEmpty()) {
            return invalid(MediationProblem.UNKNOWN_PARTY, "party", "unknown-value");
        }
        if (!own.isEmpty() && !own.containsAll(meant)) {
            return Decision.reject(
                    MediationProblem.ONLY_RESPONDENT, "You do not act for " + consent.party());
        }
        var open = meant.stream().filter(it -> !Parties.consent(dossier, it).isGiven()).toList();
        if (open.isEmpty()) {
            return Decision.reject(
                    MediationProblem.CONSENT_GIVEN,
                    "%s has agreed".formatted(meant.getFirst().id()));
        }
        var on = periods.day(consent.at());
        var clocks = asked(state, consent, open);
        return Decision.accept(
                open.stream()
                        .<DisputeEvent>map(one ->
                                one.isFirst()
                                        ? new ConsentGiven(on, clocks)
                                        : new FurtherPartyConsented(one.id(), on, clocks))
                        .toList());
    }

    private static List<Participant> consenting(
            Dossier dossier, GiveConsent consent, List<Participant> own) {
        if (consent.party() != null) {
            return Parties.find(dossier, Side.RESPONDENT, consent.party()).stream().toList();
        }
        return own.isEmpty()
                ? Parties.present(dossier, Side.RESPONDENT).stream()
                        .filter(it -> !Parties.consent(dossier, it).isGiven())
                        .limit(1)
                        .toList()
                : own;
    }

    /** The period to ask ends when each of several respondents was asked. */
    private List<LegalClock> asked(OnFile state, MediationCommand command, List<Participant> now) {
        return Parties.othersAsked(state.dossier(), now)
                ? periods.met(state.dossier(), Periods.TO_ASK_OTHER_SIDE, command.at())
                : List.of();
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
        var dossier = state.dossier();
        var helper = dossier.annex().helper(agree.helper());
        if (helper.isEmpty()) {
            return invalid(MediationProblem.UNKNOWN_HELPER, "helper", "unknown-value");
        }
        return Decision.accept(
                Parties.of(dossier, agree.actor()).stream()
                        .filter(one -> !Parties.agrees(dossier, one, helper.get()))
                        .<DisputeEvent>map(one ->
                                one.isFirst()
                                        ? new HelperAgreed(agree.helper(), one.side())
                                        : new FurtherPartyAgreedToHelper(one.id(), agree.helper()))
                        .toList());
    }

    /** Who helped in a session without every party's agreement; empty if nobody did (MED-06). */
    static Optional<String> helperNotAgreed(Dossier dossier, Session.Minutes minutes) {
        return minutes.attendance().stream()
                .filter(it -> it.as() == Capacity.HELPER)
                .map(Session.Attendee::name)
                .filter(name ->
                        dossier.annex().invited().stream()
                                .noneMatch(it ->
                                        Parties.mayTakePart(dossier, it) && it.name().equals(name)))
                .findFirst();
    }

    /** MED-07. */
    Decision<DisputeEvent> acknowledge(OnFile state, AcknowledgeRights acknowledge) {
        var dossier = state.dossier();
        return Decision.accept(
                Parties.of(dossier, acknowledge.actor()).stream()
                        .filter(one -> !Parties.hasAcknowledged(dossier, one))
                        .<DisputeEvent>map(one ->
                                one.isFirst()
                                        ? new RightsAcknowledged(one.side())
                                        : new FurtherPartyAcknowledgedRights(one.id()))
                        .toList());
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
