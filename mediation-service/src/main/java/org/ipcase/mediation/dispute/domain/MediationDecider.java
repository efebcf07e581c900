package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.dispute.domain.Mediation.AgreementDrafted;
import org.ipcase.mediation.dispute.domain.Mediation.NotApplied;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.ipcase.mediation.dispute.domain.MediationCommand.OnRecord;
import org.ipcase.mediation.dispute.domain.MediationCommand.Told;

/**
 * The rules of people's mediation: person and state first (see {@link MediationGuard}), then the
 * matter.
 */
public final class MediationDecider {
    private final Opening opening;
    private final Assignment assignment;
    private final Sittings sittings;
    private final Settling settling;
    private final Ending ending;
    private final Following following;
    private final Preparing preparing;
    private final Safeguards safeguards;

    public MediationDecider(Clocks clocks, Roster roster, AgencyDirectory agencies) {
        var periods = new Periods(clocks);
        this.opening = new Opening(periods, roster, agencies);
        this.assignment = new Assignment(periods, roster);
        this.sittings = new Sittings(periods);
        this.settling = new Settling(periods);
        this.ending = new Ending(periods);
        this.following = new Following(periods);
        this.preparing = new Preparing(periods);
        this.safeguards = new Safeguards(periods, clocks, agencies);
    }

    public Decision<DisputeEvent> decide(Mediation state, MediationCommand command) {
        return switch (state) {
            case NotApplied _ ->
                    switch (command) {
                        case FileApplication file -> opening.file(file);
                        case OnRecord _, Told _ -> throw missing(command);
                    };
            case OnFile onFile ->
                    switch (command) {
                        case FileApplication _ -> filedAlready(onFile);
                        case OnRecord asked -> guarded(onFile, asked);
                        case Told told -> following.follow(onFile, told);
                    };
        };
    }

    private Decision<DisputeEvent> guarded(OnFile state, OnRecord command) {
        return MediationGuard.refusal(state, command)
                .map(Decision::<DisputeEvent>reject)
                .orElseGet(() -> answer(state, command));
    }

    private Decision<DisputeEvent> answer(OnFile state, OnRecord command) {
        return switch (command) {
            case MediationCommand.Accept accept -> opening.accept(state, accept);
            case MediationCommand.Decline decline -> opening.decline(state, decline);
            case MediationCommand.RegisterParty register -> opening.register(state, register);
            case MediationCommand.ChooseMediators choose -> assignment.choose(state, choose);
            case MediationCommand.AssignMediators assign -> assignment.assign(state, assign);
            case MediationCommand.ChallengeMediator some -> assignment.challenge(state, some);
            case MediationCommand.ScheduleSession schedule -> sittings.schedule(state, schedule);
            case MediationCommand.RecordSession record -> sittings.record(state, record);
            case MediationCommand.Suspend suspend -> sittings.suspend(state, suspend);
            case MediationCommand.Resume resume -> sittings.resume(state, resume);
            case MediationCommand.Extend extend -> sittings.extend(state, extend);
            case MediationCommand.ReachAgreement reach -> settling.reach(state, reach);
            case MediationCommand.Sign sign -> settling.sign((AgreementDrafted) state, sign);
            case MediationCommand.Fail fail -> ending.fail(state, fail);
            case MediationCommand.Refuse refuse -> ending.refuse(state, refuse);
            case MediationCommand.Withdraw withdraw -> ending.withdraw(state, withdraw);
            case MediationCommand.RecordContact contact -> preparing.contact(state, contact);
            case MediationCommand.GiveConsent consent -> preparing.consent(state, consent);
            case MediationCommand.InviteHelper invite -> preparing.invite(state, invite);
            case MediationCommand.AgreeHelper agree -> preparing.agree(state, agree);
            case MediationCommand.AcknowledgeRights it -> preparing.acknowledge(state, it);
            case MediationCommand.ConfirmMinutes confirm -> preparing.confirm(state, confirm);
            case MediationCommand.ReportDanger report -> safeguards.report(report);
            case MediationCommand.RecordPeriod record -> safeguards.record(state, record);
            case MediationCommand.TimeOut timeOut -> safeguards.timeOut(state, timeOut);
            case MediationCommand.SignOnPaper sign ->
                    settling.signOnPaper((AgreementDrafted) state, sign);
        };
    }

    private static Decision<DisputeEvent> filedAlready(OnFile state) {
        return Decision.reject(
                new Refusal(
                        MediationProblem.ALREADY_FILED,
                        "Registered as " + state.dossier().application().number()));
    }

    private static IllegalStateException missing(MediationCommand command) {
        return new IllegalStateException(
                "Expected a mediation for %s, but there is none".formatted(command));
    }
}
