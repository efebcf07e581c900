package org.ipcase.cases.casereview.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/** What people may ask of a review (办理事项), by its name in the API. */
public enum ReviewStep implements Step<ReviewStage> {
    NAME_REVIEWERS(
            "name-reviewers", ReviewProblem.NOT_DRAWN, ReviewStage.DRAWN, ReviewStage.IN_REVIEW),
    GRADE("grade", ReviewProblem.NO_REVIEWERS, ReviewStage.IN_REVIEW),
    REPORT_CORRECTION(
            "report-correction", ReviewProblem.NOTHING_TO_CORRECT, ReviewStage.CORRECTING),
    ACCEPT_CORRECTION("accept-correction", ReviewProblem.NO_CORRECTION, ReviewStage.CORRECTED),
    RETURN_CORRECTION("return-correction", ReviewProblem.NO_CORRECTION, ReviewStage.CORRECTED);

    private final String path;
    private final ReviewProblem closed;
    private final Set<ReviewStage> open;

    ReviewStep(String path, ReviewProblem closed, ReviewStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<ReviewStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
