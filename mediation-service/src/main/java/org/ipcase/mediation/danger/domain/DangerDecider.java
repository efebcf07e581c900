package org.ipcase.mediation.danger.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.danger.domain.DangerCommand.AnswerReport;
import org.ipcase.mediation.danger.domain.DangerCommand.OnRecord;
import org.ipcase.mediation.danger.domain.DangerCommand.Receive;
import org.ipcase.mediation.danger.domain.DangerCommand.Send;
import org.ipcase.mediation.danger.domain.DangerEvent.ReportAnswered;
import org.ipcase.mediation.danger.domain.DangerEvent.ReportReceived;
import org.ipcase.mediation.danger.domain.DangerEvent.ReportSent;
import org.ipcase.mediation.danger.domain.DangerNotice.Answered;
import org.ipcase.mediation.danger.domain.DangerNotice.Measures;
import org.ipcase.mediation.danger.domain.DangerNotice.NotSent;
import org.ipcase.mediation.danger.domain.DangerNotice.OnFile;
import org.ipcase.mediation.danger.domain.DangerNotice.Receipt;
import org.ipcase.mediation.danger.domain.DangerNotice.Received;
import org.ipcase.mediation.danger.domain.DangerNotice.Sent;

/** The rules on danger reports (MED-09, 人民调解法 25). */
public record DangerDecider(Clocks clocks) {
    /** "Promptly" (及时): counted in hours, so that nights and holidays stop nothing [product]. */
    static final String TO_RECEIVE = "MED-09";

    public Decision<DangerEvent> decide(DangerNotice state, DangerCommand command) {
        return switch (state) {
            case NotSent _ ->
                    switch (command) {
                        case Send send ->
                                Decision.accept(
                                        new ReportSent(
                                                send.report(),
                                                clocks.start(
                                                        TO_RECEIVE, send.report().reportedAt())));
                        case OnRecord _ ->
                                throw new IllegalStateException(
                                        "Expected a report for a command, but there is none");
                    };
            case OnFile onFile ->
                    switch (command) {
                        case Send _ ->
                                Decision.reject(
                                        DangerProblem.ALREADY_SENT,
                                        "Sent as " + onFile.report().number());
                        case OnRecord asked ->
                                refusal(DangerAction.of(asked), onFile, asked.actor())
                                        .map(Decision::<DangerEvent>reject)
                                        .orElseGet(() -> answer(onFile, asked));
                    };
        };
    }

    private Decision<DangerEvent> answer(OnFile state, OnRecord command) {
        return switch (command) {
            case Receive receive ->
                    Decision.accept(
                            new ReportReceived(
                                    new Receipt(
                                            receive.receiptNumber(),
                                            receive.actor().name(),
                                            receive.at()),
                                    clocks.met(state.toReceive(), receive.at())));
            case AnswerReport answer ->
                    Decision.accept(
                            new ReportAnswered(
                                    new Measures(
                                            answer.measures(),
                                            answer.actor().name(),
                                            answer.at())));
        };
    }

    public static List<AllowedAction> allowedActions(OnFile state, Actor actor) {
        return Arrays.stream(DangerAction.values())
                .map(it -> AllowedAction.of(it.api(), refusal(it, state, actor)))
                .toList();
    }

    private static Optional<Refusal> refusal(DangerAction action, OnFile state, Actor actor) {
        var office = state.report().office();
        Optional<Problem> problem =
                actor.worksFor(office)
                        ? progress(action, state)
                        : Optional.of(DangerProblem.ONLY_OFFICE);
        return problem.map(it ->
                new Refusal(
                        it,
                        "%s: %s, which is %s, is for %s"
                                .formatted(
                                        it.title(),
                                        state.report().number(),
                                        state.apiState(),
                                        office)));
    }

    private static Optional<Problem> progress(DangerAction action, OnFile state) {
        return switch (state) {
            case Sent _ ->
                    action == DangerAction.RECEIVE
                            ? Optional.empty()
                            : Optional.of(DangerProblem.NOT_RECEIVED);
            case Received _ ->
                    action == DangerAction.ANSWER
                            ? Optional.empty()
                            : Optional.of(DangerProblem.ALREADY_RECEIVED);
            case Answered _ ->
                    Optional.of(
                            action == DangerAction.ANSWER
                                    ? DangerProblem.ALREADY_ANSWERED
                                    : DangerProblem.ALREADY_RECEIVED);
        };
    }

    public static DangerNotice evolve(DangerNotice state, DangerEvent event) {
        return switch (event) {
            case ReportSent(var report, var clock) -> new Sent(report, clock);
            case ReportReceived(var receipt, var clock) ->
                    new Received(((OnFile) state).report(), clock, receipt);
            case ReportAnswered(var measures) -> {
                var received = (Received) state;
                yield new Answered(
                        received.report(), received.toReceive(), received.receipt(), measures);
            }
        };
    }
}
