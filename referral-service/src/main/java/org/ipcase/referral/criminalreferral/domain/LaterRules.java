package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.AnswerConsultation;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.Consult;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.DemandReferral;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteOverdue;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NotePenalty;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteReceipt;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.ReferDutyCrime;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.SendPenaltyCopies;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.AcceptBack;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.AcceptReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.DemandReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.FileOnReconsideration;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.GiveReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.IssueCorrection;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.OrderFiling;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.ReportToHigher;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.RequestReconsideration;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.RequestSupervision;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.UpholdRefusal;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.ConfirmGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.HandOverGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteCourtReturn;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteJudgment;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteReverseLinkage;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordNonProsecution;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordProsecution;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RefuseGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.ReturnToAdministration;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.Urge;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.WithdrawCase;

/** Which rule answers which command once the file has left the agency, or beside its way. */
final class LaterRules {
    private final DisputeRules dispute;
    private final GoodsRules goods;
    private final ProceedingRules proceeding;
    private final AnnexRules annex;

    LaterRules(CriminalReferralClocks clocks, PoliceRules police) {
        this.dispute = new DisputeRules(clocks, clocks.course(), police);
        this.goods = new GoodsRules(clocks.course());
        this.proceeding = new ProceedingRules(clocks.course());
        this.annex = clocks.annex();
    }

    /** Asks person, state and time before the rule. */
    interface Steps {
        <S extends CriminalReferral> Decision<CriminalReferralEvent> take(
                Step<S> step,
                CriminalReferral state,
                CriminalReferralCommand command,
                Function<S, Decision<CriminalReferralEvent>> rule);
    }

    Optional<Refusal> refusesNow(Step<?> step, CriminalReferral state, Instant now) {
        return dispute.refusesNow(step, state, now)
                .or(() -> goods.refusesNow(step, state))
                .or(() -> proceeding.refusesNow(step, state, now))
                .or(() -> annex.refusesNow(step, state));
    }

    Decision<CriminalReferralEvent> dispute(
            Steps steps, CriminalReferral state, DisputeCommand command) {
        return switch (command) {
            case AcceptBack it ->
                    steps.take(LaterSteps.ACCEPT_BACK, state, it, _ -> dispute.acceptBack(it));
            case RequestReconsideration it ->
                    steps.take(
                            LaterSteps.REQUEST_RECONSIDERATION,
                            state,
                            it,
                            _ -> dispute.reconsider(it));
            case UpholdRefusal it ->
                    steps.take(
                            LaterSteps.DECIDE_RECONSIDERATION,
                            state,
                            it,
                            here -> dispute.uphold(here, it));
            case FileOnReconsideration it ->
                    steps.take(
                            LaterSteps.DECIDE_RECONSIDERATION,
                            state,
                            it,
                            here -> dispute.giveIn(here, it));
            case RequestSupervision it ->
                    steps.take(
                            LaterSteps.REQUEST_SUPERVISION,
                            state,
                            it,
                            here -> dispute.suggest(here, it));
            case DemandReasons it ->
                    steps.take(
                            LaterSteps.DEMAND_REASONS, state, it, here -> dispute.demand(here, it));
            case GiveReasons it ->
                    steps.take(LaterSteps.GIVE_REASONS, state, it, here -> dispute.give(here, it));
            case AcceptReasons it ->
                    steps.take(LaterSteps.ACCEPT_REASONS, state, it, _ -> dispute.findGood(it));
            case OrderFiling it ->
                    steps.take(LaterSteps.ORDER_FILING, state, it, _ -> dispute.order(it));
            case IssueCorrection it ->
                    steps.take(LaterSteps.ISSUE_CORRECTION, state, it, _ -> dispute.correct(it));
            case ReportToHigher it ->
                    steps.take(LaterSteps.REPORT_TO_HIGHER, state, it, _ -> dispute.reportUp(it));
        };
    }

    Decision<CriminalReferralEvent> proceeding(
            Steps steps, CriminalReferral state, ProceedingCommand command) {
        return switch (command) {
            case HandOverGoods it ->
                    steps.take(
                            LaterSteps.HAND_OVER_GOODS,
                            state,
                            it,
                            filed -> goods.handOver(filed, it));
            case ConfirmGoods it ->
                    steps.take(
                            LaterSteps.CONFIRM_GOODS, state, it, filed -> goods.confirm(filed, it));
            case RefuseGoods it ->
                    steps.take(LaterSteps.REFUSE_GOODS, state, it, _ -> goods.refuse(it));
            case Urge it -> steps.take(LaterSteps.URGE, state, it, _ -> proceeding.urge(it));
            case WithdrawCase it ->
                    steps.take(LaterSteps.WITHDRAW_CASE, state, it, _ -> proceeding.withdraw(it));
            case ReturnToAdministration it ->
                    steps.take(
                            LaterSteps.RETURN_TO_ADMINISTRATION,
                            state,
                            it,
                            _ -> proceeding.giveBack(it));
            case RecordProsecution it ->
                    steps.take(
                            LaterSteps.RECORD_PROSECUTION,
                            state,
                            it,
                            _ -> proceeding.prosecute(it));
            case RecordNonProsecution it ->
                    steps.take(
                            LaterSteps.RECORD_NON_PROSECUTION,
                            state,
                            it,
                            filed -> proceeding.doNotProsecute(filed, it));
            case NoteReverseLinkage it -> ProceedingRules.linkBack(state, it);
            case NoteJudgment it -> ProceedingRules.judged(state, it);
            case NoteCourtReturn it -> ProceedingRules.returned(state, it);
        };
    }

    Decision<CriminalReferralEvent> annex(
            Steps steps, CriminalReferral state, AnnexCommand command) {
        return switch (command) {
            case NoteOverdue it -> AnnexRules.overdue(state, it);
            case NoteReceipt it -> AnnexRules.receipt(state, it);
            case NotePenalty it -> AnnexRules.penalty(state, it);
            case SendPenaltyCopies it ->
                    steps.take(
                            LaterSteps.SEND_PENALTY_COPIES,
                            state,
                            it,
                            here -> annex.sendCopies(here, it));
            case DemandReferral it ->
                    steps.take(LaterSteps.DEMAND_REFERRAL, state, it, _ -> annex.demand(it));
            case ReferDutyCrime it ->
                    steps.take(LaterSteps.REFER_DUTY_CRIME, state, it, _ -> annex.lead(it));
            case Consult it ->
                    steps.take(
                            it.kind() == Consultation.Kind.ADVICE
                                    ? LaterSteps.ASK_ADVICE
                                    : LaterSteps.ASK_EARLY_INVOLVEMENT,
                            state,
                            it,
                            here -> annex.consult(here, it));
            case AnswerConsultation it ->
                    steps.take(
                            LaterSteps.ANSWER_CONSULTATION,
                            state,
                            it,
                            here -> annex.answer(here, it));
        };
    }
}
