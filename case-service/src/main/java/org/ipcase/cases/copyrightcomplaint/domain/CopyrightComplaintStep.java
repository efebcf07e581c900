package org.ipcase.cases.copyrightcomplaint.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a copyright complaint (办理事项), by its name in the API, with the stages it
 * is open in.
 */
public enum CopyrightComplaintStep implements Step<CopyrightComplaintStage> {
    REQUEST_PAPERS(
            "request-papers",
            CopyrightComplaintProblem.NOT_RECEIVED,
            CopyrightComplaintStage.RECEIVED),
    SUPPLY_PAPERS(
            "supply-papers",
            CopyrightComplaintProblem.NO_PAPERS_ASKED,
            CopyrightComplaintStage.PAPERS_AWAITED),
    CONFIRM_PAPERS(
            "confirm-papers",
            CopyrightComplaintProblem.NOT_RECEIVED,
            CopyrightComplaintStage.RECEIVED),
    ACCEPT("accept", CopyrightComplaintProblem.PAPERS_INCOMPLETE, CopyrightComplaintStage.COMPLETE),
    REFUSE(
            "refuse",
            CopyrightComplaintProblem.PAPERS_INCOMPLETE,
            CopyrightComplaintStage.COMPLETE,
            CopyrightComplaintStage.PAPERS_AWAITED),
    PROPOSE_CASE(
            "propose-case",
            CopyrightComplaintProblem.NOT_ACCEPTED,
            CopyrightComplaintStage.ACCEPTED),
    POINT_TO_COURT(
            "point-to-court",
            CopyrightComplaintProblem.NOT_ACCEPTED,
            CopyrightComplaintStage.ACCEPTED),
    WITHDRAW(
            "withdraw",
            CopyrightComplaintProblem.OVER,
            CopyrightComplaintStage.RECEIVED,
            CopyrightComplaintStage.PAPERS_AWAITED,
            CopyrightComplaintStage.COMPLETE,
            CopyrightComplaintStage.ACCEPTED);

    private final String path;
    private final CopyrightComplaintProblem closed;
    private final Set<CopyrightComplaintStage> open;

    CopyrightComplaintStep(
            String path, CopyrightComplaintProblem closed, CopyrightComplaintStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<CopyrightComplaintStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
