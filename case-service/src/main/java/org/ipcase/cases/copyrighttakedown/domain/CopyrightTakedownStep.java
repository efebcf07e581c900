package org.ipcase.cases.copyrighttakedown.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a notice (办理事项), by its name in the API, with the stages it is open in.
 */
public enum CopyrightTakedownStep implements Step<CopyrightTakedownStage> {
    REJECT("reject", CopyrightTakedownProblem.NOT_RECEIVED, CopyrightTakedownStage.NOTICE_RECEIVED),
    TAKE_DOWN(
            "take-down",
            CopyrightTakedownProblem.NOT_RECEIVED,
            CopyrightTakedownStage.NOTICE_RECEIVED),
    COUNTER("counter", CopyrightTakedownProblem.NOT_TAKEN_DOWN, CopyrightTakedownStage.TAKEN_DOWN),
    RESTORE("restore", CopyrightTakedownProblem.NOT_COUNTERED, CopyrightTakedownStage.COUNTERED),
    WITHDRAW(
            "withdraw",
            CopyrightTakedownProblem.OVER,
            CopyrightTakedownStage.NOTICE_RECEIVED,
            CopyrightTakedownStage.TAKEN_DOWN,
            CopyrightTakedownStage.COUNTERED);

    private final String path;
    private final CopyrightTakedownProblem closed;
    private final Set<CopyrightTakedownStage> open;

    CopyrightTakedownStep(
            String path, CopyrightTakedownProblem closed, CopyrightTakedownStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<CopyrightTakedownStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
