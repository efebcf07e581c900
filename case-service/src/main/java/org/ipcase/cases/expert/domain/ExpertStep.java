package org.ipcase.cases.expert.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of an expert (办理事项), by its name in the API, with the stages it is open in.
 */
public enum ExpertStep implements Step<ExpertStage> {
    DECLARE_INTERESTS(
            "declare-interests",
            ExpertProblem.REMOVED_ALREADY,
            ExpertStage.ACTIVE,
            ExpertStage.SUSPENDED),
    RENEW("renew", ExpertProblem.REMOVED_ALREADY, ExpertStage.ACTIVE, ExpertStage.SUSPENDED),
    SUSPEND("suspend", ExpertProblem.NOT_ACTIVE, ExpertStage.ACTIVE),
    RESUME("resume", ExpertProblem.NOT_SUSPENDED, ExpertStage.SUSPENDED),
    REMOVE("remove", ExpertProblem.REMOVED_ALREADY, ExpertStage.ACTIVE, ExpertStage.SUSPENDED);

    private final String path;
    private final ExpertProblem closed;
    private final Set<ExpertStage> open;

    ExpertStep(String path, ExpertProblem closed, ExpertStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<ExpertStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
