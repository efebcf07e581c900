package org.ipcase.cases.oversight.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/** What people may ask of an opinion (办理事项), by its name in the API. */
public enum OversightStep implements Step<OversightStage> {
    REPLY("reply", OversightProblem.NO_REPLY_AWAITED, OversightStage.ISSUED),
    UPHOLD("uphold", OversightProblem.NO_OBJECTION, OversightStage.OBJECTED),
    REPORT_RECTIFICATION(
            "report-rectification",
            OversightProblem.NO_RECTIFICATION_AWAITED,
            OversightStage.RECTIFYING),
    RETURN_RECTIFICATION(
            "return-rectification",
            OversightProblem.NO_RECTIFICATION_REPORTED,
            OversightStage.RECTIFIED),
    CLOSE(
            "close",
            OversightProblem.NOTHING_TO_CLOSE,
            OversightStage.OBJECTED,
            OversightStage.RECTIFIED);

    private final String path;
    private final OversightProblem closed;
    private final Set<OversightStage> open;

    OversightStep(String path, OversightProblem closed, OversightStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<OversightStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
