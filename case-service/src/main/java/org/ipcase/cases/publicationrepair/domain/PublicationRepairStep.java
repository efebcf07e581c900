package org.ipcase.cases.publicationrepair.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of an application to end a publication early (办理事项), by its name in the API,
 * with the stages it is open in.
 */
public enum PublicationRepairStep implements Step<PublicationRepairStage> {
    ACCEPT("accept", PublicationRepairProblem.NOT_WAITING, PublicationRepairStage.REQUESTED),
    DECLINE("decline", PublicationRepairProblem.NOT_WAITING, PublicationRepairStage.REQUESTED),
    DECIDE("decide", PublicationRepairProblem.NOT_ACCEPTED, PublicationRepairStage.ACCEPTED),
    WITHDRAW(
            "withdraw",
            PublicationRepairProblem.OVER,
            PublicationRepairStage.REQUESTED,
            PublicationRepairStage.ACCEPTED);

    private final String path;
    private final PublicationRepairProblem closed;
    private final Set<PublicationRepairStage> open;

    PublicationRepairStep(
            String path, PublicationRepairProblem closed, PublicationRepairStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<PublicationRepairStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
