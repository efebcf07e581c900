package org.ipcase.cases.casefile.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** A step that the case is too early or too late for (环节不符), under the step's own rule. */
public record StageProblem(CaseAction action) implements DescribedProblem {
    @Override
    public Description description() {
        return new Description(
                "case.not-at-this-stage",
                Kind.RULE,
                "The case is too early or too late for this step",
                action.rule(),
                action.source());
    }
}
