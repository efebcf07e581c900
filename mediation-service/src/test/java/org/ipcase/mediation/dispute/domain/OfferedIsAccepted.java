package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.dispute.domain.Challenge.Relation;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.OnRecord;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;

/** Compares the buttons of a screen with what the decider answers. */
final class OfferedIsAccepted {
    private OfferedIsAccepted() {}

    static void check(OnFile state, Actor actor) {
        for (var offer : MediationGuard.allowedActions(state, actor)) {
            var accepted =
                    anyOf(offer.name(), state, actor).stream()
                            .map(command -> Given.DECIDER.decide(state, command))
                            .anyMatch(Decision.Accepted.class::isInstance);
            assertThat(accepted)
                    .as("%s by %s in %s", offer.name(), actor.sub(), state.apiState())
                    .isEqualTo(offer.allowed());
        }
    }

    /** Sensible commands of this action by this person; a signature or side may be anyone's. */
    private static List<OnRecord> anyOf(String action, OnFile state, Actor actor) {
        var session = state.dossier().nextSession().map(Session::id).orElse("S1");
        return switch (Arrays.stream(Action.values())
                .filter(some -> some.api().equals(action))
                .findFirst()
                .orElseThrow()) {
            case ACCEPT -> List.of(new MediationCommand.Accept(actor, TUESDAY));
            case DECLINE ->
                    List.of(
                            new MediationCommand.Decline(
                                    actor, TUESDAY, DeclineGround.OTHER, "其他"));
            case REGISTER_PARTY ->
                    List.of(
                            new MediationCommand.RegisterParty(
                                    actor, TUESDAY, Side.APPLICANT, null, APPLICANT_COMPANY));
            case CHOOSE_MEDIATORS ->
                    List.of(new MediationCommand.ChooseMediators(actor, TUESDAY, List.of("m2")));
            case ASSIGN_MEDIATORS ->
                    List.of(new MediationCommand.AssignMediators(actor, TUESDAY, List.of("m2")));
            case CHALLENGE_MEDIATOR ->
                    List.of(
                            new MediationCommand.ChallengeMediator(
                                    actor, TUESDAY, "m1", Relation.INTEREST, "持股"));
            case SCHEDULE_SESSION ->
                    List.of(
                            new MediationCommand.ScheduleSession(
                                    actor, TUESDAY, FRIDAY, schedule().venue()));
            case RECORD_SESSION ->
                    List.of(new MediationCommand.RecordSession(actor, FRIDAY, session, MINUTES));
            case SUSPEND ->
                    List.of(
                            new MediationCommand.Suspend(
                                    actor, FRIDAY, SuspensionGround.APPRAISAL, "鉴定"));
            case RESUME -> List.of(new MediationCommand.Resume(actor, noon("2026-06-10")));
            case EXTEND -> List.of(new MediationCommand.Extend(actor, FRIDAY, 10, true));
            case REACH_AGREEMENT ->
                    List.of(
                            new MediationCommand.ReachAgreement(
                                    actor, FRIDAY, AgreementForm.WRITTEN, TEXT));
            case SIGN ->
                    Arrays.stream(Signatory.values())
                            .<OnRecord>map(
                                    as -> new MediationCommand.Sign(actor, FRIDAY, as, null, null))
                            .toList();
            case FAIL -> List.of(new MediationCommand.Fail(actor, FRIDAY, "不成"));
            case REFUSE ->
                    Arrays.stream(Side.values())
                            .<OnRecord>map(
                                    side -> new MediationCommand.Refuse(actor, FRIDAY, side, null))
                            .toList();
            case RECORD_CONTACT ->
                    List.of(
                            new MediationCommand.RecordContact(
                                    actor,
                                    FRIDAY,
                                    null,
                                    Consent.Channel.PHONE,
                                    TUESDAY,
                                    true,
                                    "同意"));
            case GIVE_CONSENT -> List.of(new MediationCommand.GiveConsent(actor, FRIDAY, null));
            case INVITE_HELPER ->
                    List.of(
                            new MediationCommand.InviteHelper(
                                    actor, FRIDAY, "专家", Helper.Kind.EXPERT, null));
            case AGREE_HELPER -> List.of(new MediationCommand.AgreeHelper(actor, FRIDAY, 1));
            case ACKNOWLEDGE_RIGHTS ->
                    List.of(new MediationCommand.AcknowledgeRights(actor, FRIDAY));
            case CONFIRM_MINUTES ->
                    List.of(new MediationCommand.ConfirmMinutes(actor, FRIDAY, "S1"));
            case REPORT_DANGER ->
                    List.of(new MediationCommand.ReportDanger(actor, FRIDAY, "ps-510100", "扬言报复"));
            case RECORD_PERIOD ->
                    List.of(
                            new MediationCommand.RecordPeriod(
                                    actor,
                                    FRIDAY,
                                    ParallelPeriod.Kind.LIMITATION,
                                    LocalDate.parse("2025-01-01"),
                                    "知道侵权之日"));
            case TIME_OUT -> List.of(new MediationCommand.TimeOut(actor, noon("2026-12-01")));
            case SIGN_ON_PAPER -> List.of(Case.signOnPaper(actor, Side.RESPONDENT));
            case WITHDRAW -> List.of(new MediationCommand.Withdraw(actor, FRIDAY, "撤回"));
        };
    }
}
