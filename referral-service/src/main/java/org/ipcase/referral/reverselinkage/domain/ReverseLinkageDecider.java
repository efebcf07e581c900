package org.ipcase.referral.reverselinkage.domain;

import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.BEFORE_GUIDANCE;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NOT_PROCURATOR;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.NotOpened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Opened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.AnswerOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.EndReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ExcludeTime;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ExtendReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.FollowUpOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.IssueOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.NotifySuperior;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.OpenLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.RegisterReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ReportUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ResumeReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.SignForOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.SuspendReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.TransferMatter;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.LinkageOpened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.MatterTransferred;
import org.ipcase.referral.step.domain.Step;

/**
 * The way of a reverse linkage; its review is in {@link ReviewRules}, the opinion in {@link
 * OpinionRules}. What is done late is recorded as late and not refused: an offender must not go
 * free because a period was missed.
 */
public final class ReverseLinkageDecider {
    private final ReverseLinkageClocks clocks;
    private final ReviewRules review;
    private final OpinionRules opinion;

    public ReverseLinkageDecider(ReverseLinkageClocks clocks) {
        this.clocks = clocks;
        this.review = new ReviewRules(clocks);
        this.opinion = new OpinionRules(clocks);
    }

    public Decision<ReverseLinkageEvent> decide(
            ReverseLinkage state, ReverseLinkageCommand command) {
        var actor = command.actor();
        return switch (command) {
            case OpenLinkage it -> open(state, it);
            case TransferMatter it ->
                    ReverseLinkageSteps.TRANSFER.take(state, actor, here -> transfer(here, it));
            case RegisterReview it ->
                    ReverseLinkageSteps.REGISTER.take(state, actor, _ -> review.register(it));
            case ExcludeTime it ->
                    ReverseLinkageSteps.EXCLUDE.take(
                            state, actor, here -> review.exclude(here.review(), it));
            case ExtendReview it ->
                    ReverseLinkageSteps.EXTEND.take(
                            state, actor, here -> review.extend(here.review(), it));
            case SuspendReview it ->
                    ReverseLinkageSteps.SUSPEND.take(
                            state, actor, here -> review.suspend(here.review(), it));
            case ResumeReview it ->
                    ReverseLinkageSteps.RESUME.take(
                            state, actor, here -> review.resume(here.review(), it));
            case ReportUp it ->
                    ReverseLinkageSteps.REPORT_UP.take(
                            state, actor, here -> opinion.reportUp(here.matter(), it));
            case IssueOpinion it ->
                    ReverseLinkageSteps.ISSUE_OPINION.take(
                            state, actor, here -> opinion.issue(here.matter(), it));
            case EndReview it ->
                    ReverseLinkageSteps.END_REVIEW.take(state, actor, _ -> review.end(it));
            case SignForOpinion it ->
                    ReverseLinkageSteps.RECEIVE.take(
                            state, actor, here -> opinion.receive(here.opinion(), it));
            case AnswerOpinion it ->
                    ReverseLinkageSteps.ANSWER.take(
                            state, actor, here -> opinion.answer(here.opinion(), it));
            case NotifySuperior it ->
                    ReverseLinkageSteps.NOTIFY_SUPERIOR.take(
                            state, actor, here -> opinion.notifySuperior(here.opinion(), it));
            case FollowUpOpinion it ->
                    ReverseLinkageSteps.FOLLOW_UP.take(state, actor, _ -> opinion.followUp(it));
        };
    }

    /** Every step with its answer for this person now. */
    public List<AllowedAction> allowedActions(ReverseLinkage state, Actor actor, Instant now) {
        return Step.offered(ReverseLinkageSteps.ALL, state, actor).stream()
                .map(action ->
                        action.name().equals("notify-superior") && action.allowed()
                                ? AllowedAction.of(
                                        action.name(), opinion.refusesToNotify(state, now))
                                : action)
                .toList();
    }

    /**
     * A procurator opens it, or a decision recorded on the referral does; a repeated order finds it
     * open.
     */
    private static Decision<ReverseLinkageEvent> open(ReverseLinkage state, OpenLinkage it) {
        var decidedOn = it.matter().nonProsecution().decidedOn();
        return switch (state) {
            case Opened _ -> Decision.accept();
            case NotOpened _ when !mayOpen(it) ->
                    Decision.reject(NOT_PROCURATOR, "Only a procurator opens a reverse linkage");
            case NotOpened _ when decidedOn.isBefore(ReverseLinkageClocks.GUIDANCE_FROM) ->
                    Decision.reject(
                            BEFORE_GUIDANCE,
                            "Decided on %s, the guidance is in force from %s"
                                    .formatted(decidedOn, ReverseLinkageClocks.GUIDANCE_FROM));
            case NotOpened _ -> Decision.accept(new LinkageOpened(it.matter()));
        };
    }

    private static boolean mayOpen(OpenLinkage it) {
        var office = it.matter().procuratorate().office();
        return it.actor().isSystem()
                || (it.actor().has(Role.PROCURATOR) && it.actor().worksFor(office.id()));
    }

    /** Source: REV-01: within three working days of the decision. */
    private Decision<ReverseLinkageEvent> transfer(
            ReverseLinkage.NotProsecuted here, TransferMatter it) {
        var late = ReverseLinkageClocks.late(clocks.transfer(here.matter()), it.at());
        return Decision.accept(
                new MatterTransferred(new Review.Transfer(it.at(), it.actor().name(), late)));
    }
}
