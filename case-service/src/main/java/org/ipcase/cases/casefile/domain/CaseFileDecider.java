package org.ipcase.cases.casefile.domain;

import static org.ipcase.cases.casefile.domain.CaseAction.APPROVE_FILING;
import static org.ipcase.cases.casefile.domain.CaseAction.CHANGE_AMOUNTS;
import static org.ipcase.cases.casefile.domain.CaseAction.CLOSE;
import static org.ipcase.cases.casefile.domain.CaseAction.CONCLUDE_INVESTIGATION;
import static org.ipcase.cases.casefile.domain.CaseAction.DECIDE;
import static org.ipcase.cases.casefile.domain.CaseAction.PASS_REVIEW;
import static org.ipcase.cases.casefile.domain.CaseAction.REFUSE_FILING;
import static org.ipcase.cases.casefile.domain.CaseAction.RETURN_REVIEW;
import static org.ipcase.cases.casefile.domain.CaseAction.SERVE_DECISION;
import static org.ipcase.cases.casefile.domain.CaseAction.SERVE_NOTICE;
import static org.ipcase.cases.casefile.domain.CaseAction.SUBMIT_REVIEW;
import static org.ipcase.cases.casefile.domain.CaseAction.WAIVE_HEARING;

import java.util.function.Function;
import org.ipcase.cases.casefile.domain.CaseFile.NoCase;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ApproveFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ChangeAmounts;
import org.ipcase.cases.casefile.domain.CaseFileCommand.CloseCase;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ConcludeInvestigation;
import org.ipcase.cases.casefile.domain.CaseFileCommand.Decide;
import org.ipcase.cases.casefile.domain.CaseFileCommand.EndPublication;
import org.ipcase.cases.casefile.domain.CaseFileCommand.OpenCase;
import org.ipcase.cases.casefile.domain.CaseFileCommand.PassReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RecordEarlierFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RecordReferral;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RefuseFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ReturnReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeDecision;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeNotice;
import org.ipcase.cases.casefile.domain.CaseFileCommand.SubmitReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.WaiveHearing;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseOpened;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReferralProgressed;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.penalty.FineRanges;

/**
 * The rules of an enforcement case (案件办理规则): who may, which state, and then the rule of the step.
 *
 * <p>Source: domain.md 1.3 (CASE-01 to CASE-30), 1.6, REQ-01, REQ-02.
 */
public record CaseFileDecider(
        FilingRules filing,
        AmountRules amounts,
        ReviewRules review,
        PenaltyRules penalty,
        DecisionRules decisions,
        StepRules steps,
        LateEntries late,
        CaseClocks clocks) {

    public static CaseFileDecider with(CrimeScreen screen, CaseClocks clocks) {
        var amounts = new AmountRules(screen);
        var steps = StepRules.with(clocks);
        return new CaseFileDecider(
                new FilingRules(amounts, clocks),
                amounts,
                new ReviewRules(clocks),
                new PenaltyRules(amounts, steps.hearings(), clocks),
                new DecisionRules(clocks, FineRanges.standard(), steps.hearings()),
                steps,
                new LateEntries(clocks.running().engine()),
                clocks);
    }

    public Decision<CaseFileEvent> decide(CaseFile state, CaseFileCommand command) {
        return late.noted(command, answer(state, command));
    }

    private Decision<CaseFileEvent> answer(CaseFile state, CaseFileCommand command) {
        return switch (command) {
            case OpenCase it -> open(state, it);
            case ApproveFiling it ->
                    guarded(APPROVE_FILING, state, it, on -> filing.approve(on.dossier(), it));
            case RefuseFiling it ->
                    guarded(REFUSE_FILING, state, it, on -> filing.refuse(on.dossier(), it));
            case ChangeAmounts it ->
                    guarded(CHANGE_AMOUNTS, state, it, on -> amounts.change(on.dossier(), it));
            case ConcludeInvestigation it ->
                    guarded(CONCLUDE_INVESTIGATION, state, it, _ -> review.conclude(it));
            case SubmitReview it ->
                    guarded(SUBMIT_REVIEW, state, it, on -> review.submit(on.dossier(), it));
            case PassReview it ->
                    guarded(PASS_REVIEW, state, it, on -> review.pass(on.dossier(), it));
            case ReturnReview it ->
                    guarded(RETURN_REVIEW, state, it, on -> review.giveBack(on.dossier(), it));
            case ServeNotice it ->
                    guarded(SERVE_NOTICE, state, it, on -> penalty.serveNotice(on, it));
            case WaiveHearing it -> guarded(WAIVE_HEARING, state, it, on -> penalty.waive(on, it));
            case Decide it -> guarded(DECIDE, state, it, on -> decisions.decide(on, it));
            case ServeDecision it ->
                    guarded(SERVE_DECISION, state, it, on -> penalty.serveDecision(on, it));
            case CloseCase it -> guarded(CLOSE, state, it, on -> penalty.close(on, it));
            case CaseStep it -> guarded(it.action(), state, it, on -> steps.decide(on, it));
            case RecordReferral it -> recordReferral(state, it);
            case RecordEarlierFiling it -> steps.custody().earlierFiling(state, it);
            case EndPublication it -> PublicationRules.end(state, it);
        };
    }

    public static CaseFile evolve(CaseFile state, CaseFileEvent event) {
        return CaseFileEvolution.evolve(state, event);
    }

    private static Decision<CaseFileEvent> guarded(
            CaseAction action,
            CaseFile state,
            CaseFileCommand command,
            Function<Opened, Decision<CaseFileEvent>> rule) {
        return switch (state) {
            case NoCase _ -> Decision.reject(CaseProblem.OVER, "There is no such case");
            case Opened file ->
                    CaseRules.refusal(action, file, command.actor())
                            .map(Decision::<CaseFileEvent>reject)
                            .orElseGet(() -> rule.apply(file));
        };
    }

    /** A second delivery finds the case open and changes nothing. */
    private Decision<CaseFileEvent> open(CaseFile state, OpenCase it) {
        return switch (state) {
            case NoCase _ ->
                    Decision.accept(new CaseOpened(it.opening(), clocks.opened(it.opening())));
            case Opened _ -> Decision.accept();
        };
    }

    /** Takes over how far the referral is; one that was replaced by a newer one changes nothing. */
    private Decision<CaseFileEvent> recordReferral(CaseFile state, RecordReferral it) {
        if (!(state instanceof Opened file)) {
            return Decision.accept();
        }
        var known = file.dossier().referral();
        var next = new ReferralLink(it.referral(), it.number(), it.state(), it.reasons(), it.at());
        var ours = known == null || known.id() == null || it.referral().equals(known.id());
        // News may come twice, in another order, or a week late from the parked ones.
        if (!ours || known != null && (known.says(next) || known.after(it.at()))) {
            return Decision.accept();
        }
        var dossier = file.dossier();
        var standstills = clocks.referralStands(dossier, next, LegalDay.of(it.at()));
        return Decision.accept(
                new ReferralProgressed(
                        next, standstills, clocks.standing(dossier.clocks(), standstills)));
    }
}
