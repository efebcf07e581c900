package org.ipcase.cases.creditlisting.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a listing (办理事项), by its name in the API, with the stages it is open in.
 */
public enum CreditListingStep implements Step<CreditListingStage> {
    LIST("list", CreditListingProblem.NOT_NOTIFIED, CreditListingStage.NOTIFIED),
    SPARE("spare", CreditListingProblem.NOT_NOTIFIED, CreditListingStage.NOTIFIED),
    PUBLISH(
            "publish",
            CreditListingProblem.NOT_LISTED,
            CreditListingStage.LISTED,
            CreditListingStage.REPAIR_REQUESTED,
            CreditListingStage.REPAIR_ACCEPTED),
    REQUEST_REPAIR("request-repair", CreditListingProblem.NOT_LISTED, CreditListingStage.LISTED),
    ACCEPT_REPAIR(
            "accept-repair", CreditListingProblem.NO_REPAIR, CreditListingStage.REPAIR_REQUESTED),
    DECLINE_REPAIR(
            "decline-repair", CreditListingProblem.NO_REPAIR, CreditListingStage.REPAIR_REQUESTED),
    DECIDE_REPAIR(
            "decide-repair", CreditListingProblem.NO_REPAIR, CreditListingStage.REPAIR_ACCEPTED),
    REMOVE(
            "remove",
            CreditListingProblem.NOT_LISTED,
            CreditListingStage.LISTED,
            CreditListingStage.REPAIR_REQUESTED,
            CreditListingStage.REPAIR_ACCEPTED);

    private final String path;
    private final CreditListingProblem closed;
    private final Set<CreditListingStage> open;

    CreditListingStep(String path, CreditListingProblem closed, CreditListingStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<CreditListingStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
