package org.ipcase.mediation.dispute.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationFiled;
import org.ipcase.mediation.dispute.domain.DisputeEvent.BesideEvent;
import org.ipcase.mediation.dispute.domain.Mediation.Accepted;
import org.ipcase.mediation.dispute.domain.Mediation.AgreedOral;
import org.ipcase.mediation.dispute.domain.Mediation.AgreedWritten;
import org.ipcase.mediation.dispute.domain.Mediation.AgreementDrafted;
import org.ipcase.mediation.dispute.domain.Mediation.Applied;
import org.ipcase.mediation.dispute.domain.Mediation.Failed;
import org.ipcase.mediation.dispute.domain.Mediation.InProgress;
import org.ipcase.mediation.dispute.domain.Mediation.MediatorAssigned;
import org.ipcase.mediation.dispute.domain.Mediation.NotAccepted;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.Mediation.Refused;
import org.ipcase.mediation.dispute.domain.Mediation.Suspended;
import org.ipcase.mediation.dispute.domain.Mediation.TimedOut;
import org.ipcase.mediation.dispute.domain.Mediation.Withdrawn;

/** Reads the record: what each fact makes of the state. Never refuses, never computes. */
public final class MediationRecord {
    private MediationRecord() {}

    public static Mediation evolve(Mediation state, DisputeEvent event) {
        if (event instanceof ApplicationFiled(var application, var sides, var acceptance)) {
            return new Applied(Dossier.opened(application, sides, acceptance));
        }
        if (state instanceof OnFile onFile) {
            return evolve(onFile, event);
        }
        throw new IllegalStateException(
                "Expected ApplicationFiled first, but it is " + event.getClass().getSimpleName());
    }

    private static Mediation evolve(OnFile state, DisputeEvent event) {
        var dossier = state.dossier();
        var annex = dossier.annex();
        return switch (event) {
            case ApplicationFiled _ -> state;
            case DisputeEvent.ApplicationAccepted(_, var clocks) ->
                    new Accepted(dossier.withClocks(clocks));
            case DisputeEvent.ApplicationDeclined(var ground, var text, var on, var clocks) ->
                    new NotAccepted(dossier.withClocks(clocks), ground, text, on);
            case DisputeEvent.PartyRegistered(var side, var agency) ->
                    on(state, dossier.with(dossier.sides().with(side, AccessKey.agency(agency))));
            case DisputeEvent.MediatorsChosen(var by, var mediators) ->
                    on(state, dossier.withChoice(by, mediators));
            case DisputeEvent.MediatorsAssigned(var mediators, _) ->
                    mediating(dossier.withMediators(mediators));
            case DisputeEvent.MediatorChallenged(var challenge) ->
                    challenged(state, dossier.with(challenge));
            case DisputeEvent.SessionScheduled(var session) -> on(state, dossier.with(session));
            case DisputeEvent.SessionRecorded(var id, var minutes) ->
                    new InProgress(
                            dossier.with(dossier.session(id).orElseThrow().recorded(minutes)));
            case DisputeEvent.MediationSuspended(var ground, _, _, var clocks) ->
                    new Suspended(dossier.withClocks(clocks), ground);
            case DisputeEvent.MediationResumed(_, var clocks) ->
                    new InProgress(dossier.withClocks(clocks));
            case DisputeEvent.PeriodExtended(_, var clocks) ->
                    on(state, dossier.withClocks(clocks));
            case DisputeEvent.WrittenAgreementDrafted(var text) ->
                    new AgreementDrafted(dossier, new WrittenAgreement(text, List.of()));
            case DisputeEvent.AgreementSigned(var signature) ->
                    new AgreementDrafted(dossier, agreementOf(state).with(signature));
            case DisputeEvent.WrittenAgreementTookEffect(var on, var clocks) ->
                    new AgreedWritten(dossier.withClocks(clocks), agreementOf(state), on);
            case DisputeEvent.OralAgreementRecorded(var text, var on, var clocks) ->
                    new AgreedOral(dossier.withClocks(clocks), text, on);
            case DisputeEvent.MediationEndedWithoutAgreement(var reason, var on, var clocks) ->
                    new Failed(dossier.withClocks(clocks), reason, on);
            case DisputeEvent.PartyRefused(var by, var on, var clocks) ->
                    new Refused(dossier.withClocks(clocks), by, on);
            case DisputeEvent.ApplicationWithdrawn(var reason, var on, var clocks) ->
                    new Withdrawn(dossier.withClocks(clocks), reason, on);
            case DisputeEvent.MediationTimedOut(var on, var clocks) ->
                    new TimedOut(dossier.withClocks(clocks), on);
            case DisputeEvent.OtherSideContacted(var contact, var clocks) ->
                    on(
                            state,
                            dossier.withClocks(clocks)
                                    .with(annex.with(annex.askedConsent().with(contact))));
            case DisputeEvent.ConsentGiven(var on, var clocks) ->
                    on(
                            state,
                            dossier.withClocks(clocks)
                                    .with(annex.with(annex.askedConsent().given(on))));
            case DisputeEvent.HelperInvited(var helper) ->
                    on(state, dossier.with(annex.with(helper)));
            case DisputeEvent.HelperAgreed(var no, var by) ->
                    on(
                            state,
                            dossier.with(annex.with(annex.helper(no).orElseThrow().agreedBy(by))));
            case DisputeEvent.RightsAcknowledged(var by) ->
                    on(state, dossier.with(annex.withAcknowledged(by)));
            case DisputeEvent.MinutesConfirmed(var confirmation) ->
                    on(state, dossier.with(annex.with(confirmation)));
            case DisputeEvent.DangerReported(var report) ->
                    on(state, dossier.with(annex.with(report)));
            case DisputeEvent.ParallelPeriodRecorded(var period) ->
                    on(state, dossier.with(annex.with(period)));
            case DisputeEvent.ConfirmationFollowed(var station, var clocks) ->
                    on(
                            state,
                            dossier.withClocks(clocks)
                                    .with(after(dossier, it -> it.withConfirmation(station))));
            case DisputeEvent.PerformanceFollowed(var station) ->
                    on(state, dossier.with(after(dossier, it -> it.withPerformance(station))));
            case BesideEvent one -> beside(state, one);
        };
    }

    private static Mediation beside(OnFile state, BesideEvent event) {
        var dossier = state.dossier();
        var id = event.party();
        return switch (event) {
            case DisputeEvent.FurtherPartyRegistered(_, var agency) ->
                    on(state, dossier.with(dossier.sides().with(id, AccessKey.agency(agency))));
            case DisputeEvent.FurtherPartyContacted(_, var contact, var clocks) ->
                    on(
                            state,
                            stands(
                                    dossier.withClocks(clocks),
                                    id,
                                    it -> it.with(it.consent().with(contact))));
            case DisputeEvent.FurtherPartyConsented(_, var on, var clocks) ->
                    on(
                            state,
                            stands(
                                    dossier.withClocks(clocks),
                                    id,
                                    it -> it.with(it.consent().given(on))));
            case DisputeEvent.FurtherPartyChoseMediators(_, var mediators) ->
                    on(state, stands(dossier, id, it -> it.choosing(mediators)));
            case DisputeEvent.FurtherPartyAgreedToHelper(_, var helper) ->
                    on(state, stands(dossier, id, it -> it.agreeing(helper)));
            case DisputeEvent.FurtherPartyAcknowledgedRights _ ->
                    on(state, stands(dossier, id, Standing::acknowledging));
            case DisputeEvent.PartyLeft(_, var on, var clocks) ->
                    left(
                            state,
                            stands(
                                    dossier.withClocks(clocks).with(dossier.sides().without(id)),
                                    id,
                                    it -> it.left(on)));
        };
    }

    private static Dossier stands(Dossier dossier, String party, UnaryOperator<Standing> change) {
        return dossier.with(dossier.annex().with(party, change));
    }

    /** A draft binds those who agreed on it; without one of them it is none. */
    private static Mediation left(OnFile state, Dossier dossier) {
        return state instanceof AgreementDrafted ? new InProgress(dossier) : on(state, dossier);
    }

    private static Annex after(Dossier dossier, UnaryOperator<Aftermath> change) {
        return dossier.annex().with(change.apply(dossier.annex().aftermath()));
    }

    /** The same state with a changed file. */
    private static Mediation on(OnFile state, Dossier dossier) {
        return switch (state) {
            case Applied _ -> new Applied(dossier);
            case NotAccepted(_, var ground, var explanation, var on) ->
                    new NotAccepted(dossier, ground, explanation, on);
            case Accepted _ -> new Accepted(dossier);
            case MediatorAssigned _ -> new MediatorAssigned(dossier);
            case InProgress _ -> new InProgress(dossier);
            case Suspended(_, var ground) -> new Suspended(dossier, ground);
            case AgreementDrafted(_, var agreement) -> new AgreementDrafted(dossier, agreement);
            case AgreedWritten(_, var agreement, var on) ->
                    new AgreedWritten(dossier, agreement, on);
            case AgreedOral(_, var text, var on) -> new AgreedOral(dossier, text, on);
            case Failed(_, var reason, var on) -> new Failed(dossier, reason, on);
            case TimedOut(_, var on) -> new TimedOut(dossier, on);
            case Refused(_, var by, var on) -> new Refused(dossier, by, on);
            case Withdrawn(_, var reason, var on) -> new Withdrawn(dossier, reason, on);
        };
    }

    private static Mediation mediating(Dossier dossier) {
        return dossier.hasHeldSession() ? new InProgress(dossier) : new MediatorAssigned(dossier);
    }

    private static Mediation challenged(OnFile state, Dossier dossier) {
        return dossier.mediators().isEmpty() ? new Accepted(dossier) : on(state, dossier);
    }

    private static WrittenAgreement agreementOf(OnFile state) {
        if (state instanceof AgreementDrafted drafted) {
            return drafted.agreement();
        }
        throw new IllegalStateException(
                "Expected a drafted agreement, but it is " + state.apiState());
    }
}
