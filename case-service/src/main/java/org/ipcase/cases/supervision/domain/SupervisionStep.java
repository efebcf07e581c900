package org.ipcase.cases.supervision.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a supervision (办理事项), by its name in the API, with the stages it is open
 * in.
 */
public enum SupervisionStep implements Step<SupervisionStage> {
    LIST("list", SupervisionProblem.NOT_PROPOSED, SupervisionStage.PROPOSED),
    DECLINE("decline", SupervisionProblem.NOT_PROPOSED, SupervisionStage.PROPOSED),
    SUBMIT_PLAN(
            "submit-plan",
            SupervisionProblem.NOT_LISTED,
            SupervisionStage.LISTED,
            SupervisionStage.REMINDED,
            SupervisionStage.CRITICISED),
    REPORT(
            "report",
            SupervisionProblem.NOT_LISTED,
            SupervisionStage.LISTED,
            SupervisionStage.REMINDED,
            SupervisionStage.CRITICISED),
    REMIND("remind", SupervisionProblem.NOT_LISTED, SupervisionStage.LISTED),
    CRITICISE("criticise", SupervisionProblem.NOT_REMINDED, SupervisionStage.REMINDED),
    TAKE_OVER(
            "take-over",
            SupervisionProblem.NOT_LISTED,
            SupervisionStage.LISTED,
            SupervisionStage.REMINDED,
            SupervisionStage.CRITICISED),
    HAND_DOWN(
            "hand-down",
            SupervisionProblem.NOT_LISTED,
            SupervisionStage.LISTED,
            SupervisionStage.TAKEN_OVER),
    RELEASE(
            "release",
            SupervisionProblem.NOT_LISTED,
            SupervisionStage.LISTED,
            SupervisionStage.REMINDED,
            SupervisionStage.CRITICISED,
            SupervisionStage.TAKEN_OVER);

    private final String path;
    private final SupervisionProblem closed;
    private final Set<SupervisionStage> open;

    SupervisionStep(String path, SupervisionProblem closed, SupervisionStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<SupervisionStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
