package org.ipcase.cases.typicalcase.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/** What people may ask of a typical case (办理事项), by its name in the API. */
public enum TypicalStep implements Step<TypicalStage> {
    REVISE("revise", TypicalProblem.TEXT_SETTLED, TypicalStage.RECOMMENDED, TypicalStage.SELECTED),
    SELECT("select", TypicalProblem.NOT_RECOMMENDED, TypicalStage.RECOMMENDED),
    DECLINE("decline", TypicalProblem.NOT_RECOMMENDED, TypicalStage.RECOMMENDED),
    PUBLISH("publish", TypicalProblem.NOT_SELECTED, TypicalStage.SELECTED),
    WITHDRAW(
            "withdraw",
            TypicalProblem.OVER,
            TypicalStage.RECOMMENDED,
            TypicalStage.SELECTED,
            TypicalStage.PUBLISHED);

    private final String path;
    private final TypicalProblem closed;
    private final Set<TypicalStage> open;

    TypicalStep(String path, TypicalProblem closed, TypicalStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<TypicalStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
