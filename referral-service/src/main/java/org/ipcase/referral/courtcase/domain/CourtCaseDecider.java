package org.ipcase.referral.courtcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.courtcase.domain.CourtCase.Judged;
import org.ipcase.referral.courtcase.domain.CourtCase.Kept;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ContestFacts;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.LinkCase;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ReceiveProsecuted;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RecordJudgment;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RecordSuitOutcome;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.Register;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RegisterSuit;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RemoveLink;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ReturnToAgency;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RuleOnContest;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.TakeFacts;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseJudged;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseReceived;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseRegistered;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseReturned;
import org.ipcase.referral.courtcase.domain.Docket.Registration;
import org.ipcase.referral.courtcase.domain.Matter.Kind;
import org.ipcase.referral.factfinding.domain.Standings;
import org.ipcase.referral.step.domain.Step;

/** The way of a case before the court, from its receipt to the judgment or back to the agency. */
public final class CourtCaseDecider {
    private final FactRules facts;

    public CourtCaseDecider(Standings standings) {
        this.facts = new FactRules(standings);
    }

    public Decision<CourtCaseEvent> decide(CourtCase state, CourtCaseCommand command) {
        return switch (command) {
            case ReceiveProsecuted it -> receive(state, it);
            case RegisterSuit it -> registerSuit(state, it);
            case Register it ->
                    step(CourtCaseSteps.REGISTER, state, it, here -> register(here.matter(), it));
            case LinkCase it ->
                    step(CourtCaseSteps.LINK, state, it, here -> LinkRules.link(here, it));
            case RemoveLink it ->
                    step(CourtCaseSteps.REMOVE_LINK, state, it, here -> LinkRules.remove(here, it));
            case TakeFacts it ->
                    step(CourtCaseSteps.TAKE_FACTS, state, it, here -> facts.take(here, it));
            case ContestFacts it ->
                    step(
                            CourtCaseSteps.CONTEST_FACTS,
                            state,
                            it,
                            here -> FactRules.contest(here, it));
            case RuleOnContest it ->
                    step(
                            CourtCaseSteps.RULE_ON_CONTEST,
                            state,
                            it,
                            here -> FactRules.rule(here, it));
            case RecordJudgment it ->
                    step(CourtCaseSteps.RECORD_JUDGMENT, state, it, here -> judge(here, it));
            case RecordSuitOutcome it ->
                    step(CourtCaseSteps.RECORD_OUTCOME, state, it, here -> end(here, it));
            case ReturnToAgency it -> step(CourtCaseSteps.RETURN, state, it, _ -> giveBack(it));
        };
    }

    /** Every step with its answer for this person now. */
    public List<AllowedAction> allowedActions(Kept state, Actor actor) {
        return CourtCaseSteps.ALL.stream()
                .map(step -> AllowedAction.of(step.name(), refuses(step, state, actor)))
                .toList();
    }

    private static <F extends CourtCase> Decision<CourtCaseEvent> step(
            Step<CourtCase, F> step,
            CourtCase state,
            CourtCaseCommand command,
            Function<F, Decision<CourtCaseEvent>> rule) {
        return refuses(step, state, command.actor())
                .map(Decision::<CourtCaseEvent>reject)
                .orElseGet(() -> rule.apply(step.from().cast(state)));
    }

    private static Optional<Refusal> refuses(
            Step<CourtCase, ? extends CourtCase> step, CourtCase state, Actor actor) {
        return step.refuses(state, actor)
                .or(() ->
                        state instanceof Kept kept
                                ? refusesNow(step, kept)
                                : Optional.of(new Refusal(step.otherwise(), "There is no case")));
    }

    /** What is against a step though person and state are right. */
    private static Optional<Refusal> refusesNow(Step<CourtCase, ?> step, Kept kept) {
        var criminal = kept.matter().kind() == Kind.CRIMINAL;
        if (step.equals(CourtCaseSteps.RECORD_OUTCOME)) {
            return criminal
                    ? refuse(CourtCaseProblem.NOT_A_SUIT, kept.matter().number())
                    : contested(kept);
        }
        if (step.equals(CourtCaseSteps.RECORD_JUDGMENT)) {
            return criminal ? contested(kept) : notCriminal(kept);
        }
        if (step.equals(CourtCaseSteps.RETURN)) {
            return criminal ? nothingToReturn(kept) : notCriminal(kept);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> notCriminal(Kept kept) {
        return refuse(CourtCaseProblem.NOT_CRIMINAL, kept.matter().number());
    }

    /** CRT-07: what was contested is weighed before it is decided on. */
    private static Optional<Refusal> contested(Kept kept) {
        return kept.docket().facts().stream()
                .filter(TakenFact::open)
                .findFirst()
                .flatMap(it -> refuse(CourtCaseProblem.CONTEST_OPEN, it.id()));
    }

    /** 行政处罚法 第27条: who got a criminal penalty is not handed back. */
    private static Optional<Refusal> nothingToReturn(Kept kept) {
        return kept instanceof Judged it && !it.judgment().leavesSomeoneUnpunished()
                ? refuse(CourtCaseProblem.NOTHING_TO_RETURN, it.judgment().text())
                : Optional.empty();
    }

    /** The prosecution is told once more: the case is there already. */
    private static Decision<CourtCaseEvent> receive(CourtCase state, ReceiveProsecuted it) {
        return state instanceof Kept
                ? Decision.accept()
                : Decision.accept(new CaseReceived(it.matter(), Optional.empty()));
    }

    private static Decision<CourtCaseEvent> registerSuit(CourtCase state, RegisterSuit it) {
        if (state instanceof Kept) {
            return Decision.accept();
        }
        if (!CourtCaseAccess.mayRegister(it.actor(), it.matter())) {
            return Decision.reject(CourtCaseProblem.NOT_A_JUDGE, it.actor().name());
        }
        if (it.matter().kind() == Kind.CRIMINAL) {
            return Decision.reject(
                    CourtCaseProblem.NOT_A_SUIT, "A criminal case comes by prosecution");
        }
        return LinkRules.refuses(it.matter().kind(), it.number())
                .or(() -> refusesDay(it.acceptedOn(), LocalDate.MIN, it.at()))
                .map(Decision::<CourtCaseEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new CaseReceived(
                                        it.matter(),
                                        Optional.of(
                                                new Registration(it.number(), it.acceptedOn())))));
    }

    private static Decision<CourtCaseEvent> register(Matter matter, Register it) {
        return LinkRules.refuses(matter.kind(), it.number())
                .or(() -> refusesDay(it.acceptedOn(), day(matter.receivedAt()), it.at()))
                .map(Decision::<CourtCaseEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new CaseRegistered(
                                        new Registration(it.number(), it.acceptedOn()))));
    }

    private static Decision<CourtCaseEvent> judge(Kept here, RecordJudgment it) {
        return refusesDay(it.decidedOn(), accepted(here), it.at())
                .or(() -> Sentencing.refuses(here.matter(), it.sentences()))
                .map(Decision::<CourtCaseEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new CaseJudged(
                                        new Judgment(
                                                it.decidedOn(),
                                                it.sentences(),
                                                Optional.empty(),
                                                it.note(),
                                                it.actor().name(),
                                                it.at()))));
    }

    private static Decision<CourtCaseEvent> end(Kept here, RecordSuitOutcome it) {
        return refusesDay(it.decidedOn(), accepted(here), it.at())
                .map(Decision::<CourtCaseEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new CaseJudged(
                                        new Judgment(
                                                it.decidedOn(),
                                                List.of(),
                                                Optional.of(it.outcome()),
                                                it.note(),
                                                it.actor().name(),
                                                it.at()))));
    }

    private static Decision<CourtCaseEvent> giveBack(ReturnToAgency it) {
        return Decision.accept(
                new CaseReturned(
                        new Return(it.documentNumber(), it.reasons(), it.actor().name(), it.at())));
    }

    private static LocalDate accepted(Kept here) {
        return here.docket().registration().map(Registration::acceptedOn).orElse(LocalDate.MIN);
    }

    private static Optional<Refusal> refusesDay(LocalDate day, LocalDate first, Instant now) {
        return day.isBefore(first) || day.isAfter(day(now))
                ? refuse(
                        CourtCaseProblem.DAY_NOT_POSSIBLE,
                        "%s is not between %s and %s".formatted(day, first, day(now)))
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(CourtCaseProblem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
