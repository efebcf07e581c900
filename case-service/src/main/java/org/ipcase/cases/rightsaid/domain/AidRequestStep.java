package org.ipcase.cases.rightsaid.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a request for aid (办理事项), by its name in the API, with the stages it is
 * open in.
 */
public enum AidRequestStep implements Step<AidRequestStage> {
    ACCEPT("accept", AidRequestProblem.NOT_WAITING, AidRequestStage.REQUESTED),
    REFUSE("refuse", AidRequestProblem.NOT_WAITING, AidRequestStage.REQUESTED),
    ASSIGN(
            "assign",
            AidRequestProblem.NOT_ACCEPTED,
            AidRequestStage.ACCEPTED,
            AidRequestStage.ASSIGNED,
            AidRequestStage.ANSWERED),
    EXTEND(
            "extend",
            AidRequestProblem.NOT_ACCEPTED,
            AidRequestStage.ACCEPTED,
            AidRequestStage.ASSIGNED),
    ANSWER(
            "answer",
            AidRequestProblem.NOT_ACCEPTED,
            AidRequestStage.ASSIGNED,
            AidRequestStage.ANSWERED),
    HAND_ON(
            "hand-on",
            AidRequestProblem.NOT_ACCEPTED,
            AidRequestStage.ACCEPTED,
            AidRequestStage.ASSIGNED,
            AidRequestStage.ANSWERED,
            AidRequestStage.CLOSED),
    CLOSE("close", AidRequestProblem.NOT_ANSWERED, AidRequestStage.ANSWERED),
    EVALUATE("evaluate", AidRequestProblem.NOT_CLOSED, AidRequestStage.CLOSED),
    WITHDRAW(
            "withdraw",
            AidRequestProblem.OVER,
            AidRequestStage.REQUESTED,
            AidRequestStage.ACCEPTED,
            AidRequestStage.ASSIGNED,
            AidRequestStage.ANSWERED);

    private final String path;
    private final AidRequestProblem closed;
    private final Set<AidRequestStage> open;

    AidRequestStep(String path, AidRequestProblem closed, AidRequestStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<AidRequestStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
