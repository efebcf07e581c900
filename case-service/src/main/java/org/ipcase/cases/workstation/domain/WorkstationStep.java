package org.ipcase.cases.workstation.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a workstation (办理事项), by its name in the API, with the stages it is open
 * in.
 */
public enum WorkstationStep implements Step<WorkstationStage> {
    CHANGE("change", WorkstationProblem.CLOSED_ALREADY, WorkstationStage.OPEN),
    CLOSE("close", WorkstationProblem.CLOSED_ALREADY, WorkstationStage.OPEN);

    private final String path;
    private final WorkstationProblem closed;
    private final Set<WorkstationStage> open;

    WorkstationStep(String path, WorkstationProblem closed, WorkstationStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<WorkstationStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
