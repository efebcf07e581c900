package org.ipcase.cases.assistance.domain;

import static org.ipcase.cases.assistance.domain.AssistanceProblem.ALREADY_SENT;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.ASK_FIRST;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.ATTACHMENT_UNKNOWN;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.EXPECTED_TOO_EARLY;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.INFORMATION_ASKED_ONCE;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.NOTHING_THERE;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.TOLD_TOO_LATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.assistance.domain.Assistance.Nothing;
import org.ipcase.cases.assistance.domain.Assistance.Request;
import org.ipcase.cases.assistance.domain.AssistanceCommand.AnswerRequest;
import org.ipcase.cases.assistance.domain.AssistanceCommand.AskForInformation;
import org.ipcase.cases.assistance.domain.AssistanceCommand.DeclineRequest;
import org.ipcase.cases.assistance.domain.AssistanceCommand.OnRecord;
import org.ipcase.cases.assistance.domain.AssistanceCommand.ReceiveLetter;
import org.ipcase.cases.assistance.domain.AssistanceCommand.SendRequest;
import org.ipcase.cases.assistance.domain.AssistanceCommand.SupplyInformation;
import org.ipcase.cases.assistance.domain.AssistanceCommand.TellDelay;
import org.ipcase.cases.assistance.domain.AssistanceCommand.TellSuperiors;
import org.ipcase.cases.assistance.domain.AssistanceCommand.WithdrawRequest;
import org.ipcase.cases.assistance.domain.AssistanceEvent.AssistanceDeclined;
import org.ipcase.cases.assistance.domain.AssistanceEvent.ClocksMoved;
import org.ipcase.cases.assistance.domain.AssistanceEvent.DelayTold;
import org.ipcase.cases.assistance.domain.AssistanceEvent.InformationAsked;
import org.ipcase.cases.assistance.domain.AssistanceEvent.InformationSupplied;
import org.ipcase.cases.assistance.domain.AssistanceEvent.LetterReceived;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestAnswered;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestWithdrawn;
import org.ipcase.cases.assistance.domain.AssistanceEvent.SuperiorsTold;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of assistance between offices (协助调查规则).
 *
 * <p>Source: CASE-13, CO-02, CO-03, REQ-14; 行政处罚法(2021) art. 26; 市场监督管理行政处罚程序规定.
 */
public record AssistanceDecider(AgencyDirectory directory, RunningClocks running) {
    static final String RECEIPT = "CASE-13-RECEIPT";
    private static final String REFUSAL = "CO-03";

    public Decision<AssistanceEvent> decide(Assistance state, AssistanceCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof SendRequest it
                            ? new LetterRules(directory, running).send(it)
                            : Decision.reject(NOTHING_THERE, "Nothing was sent");
            case Request it ->
                    switch (command) {
                        case SendRequest _ -> Decision.reject(ALREADY_SENT, "It is " + it.number());
                        case TellSuperiors c -> tellSuperiors(it, c);
                        case OnRecord step ->
                                AssistanceAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<AssistanceEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static Assistance evolve(Assistance state, AssistanceEvent event) {
        return AssistanceEvolution.evolve(state, event);
    }

    private Decision<AssistanceEvent> on(Request it, OnRecord command) {
        return switch (command) {
            case ReceiveLetter c -> receive(it, c);
            case TellDelay c -> tellDelay(it, c);
            case AskForInformation c ->
                    it.asked() != null
                            ? Decision.reject(INFORMATION_ASKED_ONCE, "On " + it.asked().on())
                            : Decision.accept(new InformationAsked(c.items(), c.day()));
            case SupplyInformation c ->
                    c.enclosed().strange().isEmpty()
                            ? Decision.accept(
                                    new InformationSupplied(
                                            c.text(), c.enclosed().files(), c.day()))
                            : Decision.reject(ATTACHMENT_UNKNOWN, c.enclosed().strange() + "");
            case AnswerRequest c -> answer(it, c);
            case DeclineRequest c -> decline(it, c);
            case WithdrawRequest c ->
                    Decision.accept(
                            new RequestWithdrawn(c.reason(), c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }

    private Decision<AssistanceEvent> receive(Request it, ReceiveLetter c) {
        var receipt = running.met(it.clocks(), RECEIPT, c.at());
        return Decision.accept(
                new LetterReceived(c.actor().name(), c.at()),
                new ClocksMoved(running.started(receipt, it.rule(), c.at())));
    }

    /** Told in time it is done; the day it names is asked for in its place. */
    private Decision<AssistanceEvent> tellDelay(Request it, TellDelay c) {
        if (it.delay() == null && Due.over(it.clocks(), it.rule(), c.at())
                || it.delay() != null && c.day().isAfter(it.delay().expectedOn())) {
            return Decision.reject(TOLD_TOO_LATE, "The last day was " + lastDay(it));
        }
        return c.expectedOn().isAfter(lastDay(it))
                ? Decision.accept(
                        new DelayTold(c.reason(), c.expectedOn(), c.day()),
                        new ClocksMoved(running.met(it.clocks(), it.rule(), c.at())))
                : Decision.reject(EXPECTED_TOO_EARLY, "The period ends on " + lastDay(it));
    }

    private static LocalDate lastDay(Request it) {
        var delay = it.delay();
        return delay != null
                ? delay.expectedOn()
                : Due.last(it.clocks(), it.rule()).map(LegalClock::lastDay).orElse(LocalDate.MAX);
    }

    private Decision<AssistanceEvent> answer(Request it, AnswerRequest c) {
        if (!c.enclosed().strange().isEmpty()) {
            return Decision.reject(ATTACHMENT_UNKNOWN, c.enclosed().strange() + "");
        }
        return Decision.accept(
                new RequestAnswered(
                        c.documentNumber(),
                        c.findings(),
                        c.enclosed().files(),
                        c.actor().name(),
                        c.at(),
                        late(it, c.at())),
                new ClocksMoved(running.met(it.clocks(), it.rule(), c.at())));
    }

    private static boolean late(Request it, Instant at) {
        var delay = it.delay();
        return delay == null
                ? Due.over(it.clocks(), it.rule(), at)
                : LegalDay.of(at).isAfter(delay.expectedOn());
    }

    /** Within three working days of receipt [product]; a late refusal is one, and marked. */
    private Decision<AssistanceEvent> decline(Request it, DeclineRequest c) {
        if (c.ground() == DeclineGround.INSUFFICIENT_INFO && it.supplied() == null) {
            return Decision.reject(ASK_FIRST, "Nothing was asked for and supplied");
        }
        var received = it.received();
        var from = received == null ? it.letter().at() : received.at();
        var late = Due.over(running.started(List.of(), REFUSAL, from), REFUSAL, c.at());
        return Decision.accept(
                new AssistanceDeclined(
                        c.ground(), c.explanation(), c.documentNumber(), c.day(), late),
                new ClocksMoved(running.met(it.clocks(), it.rule(), c.at())));
    }

    private Decision<AssistanceEvent> tellSuperiors(Request it, TellSuperiors c) {
        if (it.overdue() != null || !open(it)) {
            return Decision.accept();
        }
        var above =
                Stream.of(it.letter().asker(), it.letter().helper())
                        .map(Office::id)
                        .flatMap(id -> directory.byId(id).map(Agency::superior).stream())
                        .distinct()
                        .toList();
        return Decision.accept(new SuperiorsTold(above, c.at()));
    }

    private static boolean open(Request it) {
        return AssistanceStep.WITHDRAW.open().contains(it.stage());
    }
}
