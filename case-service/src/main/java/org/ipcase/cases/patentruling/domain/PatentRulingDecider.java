package org.ipcase.cases.patentruling.domain;

import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.ALREADY_REQUESTED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.OVER;

import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.patentruling.domain.PatentRuling.Nothing;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AnswerRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ApplyForEnforcement;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CloseRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CorrectPapers;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExcludeTime;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.FileRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ForwardAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.MakeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.OnRecord;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordHearing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordJudgment;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordStop;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordSuit;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ReportJurisdictionDispute;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestCorrection;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ResumeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ScheduleHearing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.SettleRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.SuspendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.WithdrawRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.InfringementStopped;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuspensionAsked;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of patent infringement rulings (专利侵权纠纷行政裁决规则).
 *
 * <p>Source: domain.md 2.1 (PAT-01 to PAT-14).
 */
public record PatentRulingDecider(AgencyDirectory directory, RunningClocks running) {
    public Decision<PatentRulingEvent> decide(PatentRuling state, PatentRulingCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof RequestRuling request
                            ? new PatentRulingReception(directory, running).receive(request)
                            : Decision.reject(OVER, "Nothing was requested");
            case Ruling it ->
                    switch (command) {
                        case RequestRuling _ ->
                                Decision.reject(ALREADY_REQUESTED, "It is " + it.number());
                        case OnRecord step ->
                                PatentRulingAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<PatentRulingEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static PatentRuling evolve(PatentRuling state, PatentRulingEvent event) {
        return PatentRulingEvolution.evolve(state, event);
    }

    private Decision<PatentRulingEvent> on(Ruling it, OnRecord command) {
        var filing = new PatentFilingRules(directory, running);
        var course = new PatentCourseRules(running);
        var outcome = new PatentOutcomeRules(running);
        return switch (command) {
            case RequestCorrection c -> filing.requestCorrection(it, c);
            case CorrectPapers c -> filing.correct(it, c);
            case ExtendFiling c -> filing.extend(it, c);
            case FileRuling c -> filing.file(it, c);
            case RefuseFiling c -> filing.refuse(it, c);
            case ReportJurisdictionDispute c -> filing.dispute(it, c);
            case ServeRequest c -> filing.serve(it, c);
            case ExtendAnswer c -> course.extendAnswer(it, c);
            case AnswerRequest c -> course.answer(it, c);
            case ForwardAnswer c -> course.forward(it, c);
            case ScheduleHearing c -> course.schedule(it, c);
            case RecordHearing c -> course.hear(it, c);
            case AskSuspension c ->
                    Decision.accept(
                            new SuspensionAsked(c.invalidationNumber(), c.reasons(), c.day()));
            case RefuseSuspension c -> course.refuseSuspension(it, c);
            case SuspendRuling c -> course.suspend(it, c);
            case ResumeRuling c -> course.resume(it, c);
            case ExcludeTime c -> course.exclude(it, c);
            case ExtendRuling c -> course.extend(it, c);
            case MakeRuling c -> outcome.rule(it, c);
            case ServeRuling c -> outcome.serve(it, c);
            case RecordStop c -> Decision.accept(new InfringementStopped(c.note(), c.day()));
            case RecordSuit c -> outcome.sue(it, c);
            case RecordJudgment c -> outcome.judge(it, c);
            case ApplyForEnforcement c -> outcome.enforce(it, c);
            case AskDamagesMediation c -> outcome.askDamages(it, c);
            case RecordDamagesMediation c -> outcome.mediateDamages(it, c);
            case SettleRuling c -> outcome.settle(it, c);
            case WithdrawRequest c -> outcome.withdraw(it, c);
            case CloseRuling c -> outcome.close(it, c);
        };
    }
}
