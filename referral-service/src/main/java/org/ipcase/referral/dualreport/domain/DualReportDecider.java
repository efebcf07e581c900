package org.ipcase.referral.dualreport.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReport.NotReported;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AcceptReasons;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AcceptReport;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskReconsideration;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskReview;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskSupervision;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AssignProsecutor;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DecideReconsideration;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DecideReview;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DeclineFiling;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DemandReasons;
import org.ipcase.referral.dualreport.domain.DualReportCommand.ExtendPeriod;
import org.ipcase.referral.dualreport.domain.DualReportCommand.FileCase;
import org.ipcase.referral.dualreport.domain.DualReportCommand.FindComplex;
import org.ipcase.referral.dualreport.domain.DualReportCommand.GiveAdvice;
import org.ipcase.referral.dualreport.domain.DualReportCommand.GiveReasons;
import org.ipcase.referral.dualreport.domain.DualReportCommand.OrderFiling;
import org.ipcase.referral.dualreport.domain.DualReportCommand.ReportCrime;
import org.ipcase.referral.dualreport.domain.DualReportEvent.AdviceGiven;
import org.ipcase.referral.dualreport.domain.DualReportEvent.CrimeReported;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ProsecutorAssigned;
import org.ipcase.referral.dualreport.domain.DualReportEvent.SupervisionMoved;
import org.ipcase.referral.dualreport.domain.Oversight.Stage;
import org.ipcase.referral.step.domain.Step;

/**
 * The way of a dual report; what the police do is in {@link ExaminationRules}. What is done late is
 * recorded as late; only the reporter's remedies lapse with their days (PSB art. 179).
 */
public final class DualReportDecider {
    private final DualReportClocks clocks;
    private final NotNow notNow;
    private final ExaminationRules police;

    public DualReportDecider(DualReportClocks clocks) {
        this.clocks = clocks;
        this.notNow = new NotNow(clocks);
        this.police = new ExaminationRules(clocks);
    }

    public Decision<DualReportEvent> decide(DualReport state, DualReportCommand command) {
        return switch (command) {
            case ReportCrime it -> report(state, it);
            case AcceptReport it ->
                    step(DualReportSteps.ACCEPT, state, it, here -> police.accept(here, it));
            case FindComplex it ->
                    step(DualReportSteps.MARK_COMPLEX, state, it, here -> police.complex(here, it));
            case ExtendPeriod it ->
                    step(DualReportSteps.EXTEND, state, it, here -> police.extend(here, it));
            case FileCase it ->
                    step(DualReportSteps.FILE, state, it, here -> police.file(here, it));
            case DeclineFiling it ->
                    step(DualReportSteps.DECLINE, state, it, here -> police.decline(here, it));
            case AskReconsideration it ->
                    step(
                            DualReportSteps.ASK_RECONSIDERATION,
                            state,
                            it,
                            _ -> ExaminationRules.askReconsideration(it));
            case DecideReconsideration it ->
                    step(
                            DualReportSteps.DECIDE_RECONSIDERATION,
                            state,
                            it,
                            here -> police.reconsider(here, it));
            case AskReview it ->
                    step(
                            DualReportSteps.ASK_REVIEW,
                            state,
                            it,
                            _ -> ExaminationRules.askReview(it));
            case DecideReview it ->
                    step(DualReportSteps.DECIDE_REVIEW, state, it, here -> police.review(here, it));
            case AssignProsecutor it ->
                    step(DualReportSteps.ASSIGN, state, it, here -> assign(here.report(), it));
            case GiveAdvice it ->
                    step(DualReportSteps.ADVISE, state, it, _ -> Decision.accept(advice(it)));
            case AskSupervision it ->
                    supervise(
                            DualReportSteps.ASK_SUPERVISION,
                            state,
                            it,
                            Stage.REQUESTED,
                            it.reasons(),
                            Optional.empty());
            case DemandReasons it ->
                    supervise(
                            DualReportSteps.DEMAND_REASONS,
                            state,
                            it,
                            Stage.REASONS_DEMANDED,
                            it.text(),
                            Optional.of(it.documentNumber()));
            case GiveReasons it ->
                    supervise(
                            DualReportSteps.GIVE_REASONS,
                            state,
                            it,
                            Stage.REASONS_GIVEN,
                            it.text(),
                            it.documentNumber());
            case AcceptReasons it ->
                    supervise(
                            DualReportSteps.ACCEPT_REASONS,
                            state,
                            it,
                            Stage.REASONS_ACCEPTED,
                            it.text(),
                            Optional.empty());
            case OrderFiling it ->
                    supervise(
                            DualReportSteps.ORDER_FILING,
                            state,
                            it,
                            Stage.FILING_ORDERED,
                            it.text(),
                            Optional.of(it.documentNumber()));
        };
    }

    /** Every step with its answer for this person now. */
    public List<AllowedAction> allowedActions(DualReport state, Actor actor, Instant now) {
        return DualReportSteps.ALL.stream()
                .map(step -> AllowedAction.of(step.name(), refuses(step, state, actor, now)))
                .toList();
    }

    private Optional<Refusal> refuses(
            Step<DualReport, ?> step, DualReport state, Actor actor, Instant now) {
        return step.refuses(state, actor)
                .or(() ->
                        state instanceof Existing report
                                ? notNow.refuses(step, report, now)
                                : Optional.empty());
    }

    private <F extends DualReport> Decision<DualReportEvent> step(
            Step<DualReport, F> step,
            DualReport state,
            DualReportCommand command,
            Function<F, Decision<DualReportEvent>> rule) {
        return refuses(step, state, command.actor(), command.at())
                .map(Decision::<DualReportEvent>reject)
                .orElseGet(() -> rule.apply(step.from().cast(state)));
    }

    /** Source: DUAL-01: both get it at the same time; the receipts are those of {@link Report}. */
    private static Decision<DualReportEvent> report(DualReport state, ReportCrime it) {
        return switch (state) {
            case Existing _ -> Decision.accept();
            case NotReported _ when !it.actor().has(Role.RIGHTS_HOLDER) ->
                    Decision.reject(
                            DualReportProblem.NOT_A_HOLDER, "Only a rights holder reports here");
            case NotReported _ -> Decision.accept(new CrimeReported(it.report()));
        };
    }

    /** Source: DUAL-02: within three working days [product]. */
    private Decision<DualReportEvent> assign(Report report, AssignProsecutor it) {
        var late = DualReportClocks.late(clocks.assignment(report), it.at());
        return Decision.accept(
                new ProsecutorAssigned(new Oversight.Assignment(it.prosecutor(), it.at(), late)));
    }

    private static DualReportEvent advice(GiveAdvice it) {
        return new AdviceGiven(
                new Oversight.Advice(it.kind(), it.text(), it.actor().name(), it.at()));
    }

    /** Source: DUAL-03; SPP-19 art. 557 to 562, PSB art. 182. */
    private Decision<DualReportEvent> supervise(
            Step<DualReport, Existing> step,
            DualReport state,
            DualReportCommand command,
            Stage to,
            String text,
            Optional<String> documentNumber) {
        return step(
                step,
                state,
                command,
                _ ->
                        Decision.accept(
                                new SupervisionMoved(
                                        new Oversight.Entry(
                                                to,
                                                text,
                                                documentNumber,
                                                command.actor().name(),
                                                command.at()))));
    }
}
