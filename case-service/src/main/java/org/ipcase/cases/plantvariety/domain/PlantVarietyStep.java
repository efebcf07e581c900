package org.ipcase.cases.plantvariety.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a plant variety request (办理事项), by its name in the API, with the stages it
 * is open in.
 */
public enum PlantVarietyStep implements Step<PlantVarietyStage> {
    FILE("file", PlantVarietyProblem.NOT_REQUESTED, PlantVarietyStage.REQUESTED),
    REFUSE("refuse", PlantVarietyProblem.NOT_REQUESTED, PlantVarietyStage.REQUESTED),
    TAKE_MEASURE("take-measure", PlantVarietyProblem.NOT_FILED, PlantVarietyStage.FILED),
    EXTEND_MEASURE("extend-measure", PlantVarietyProblem.NOT_FILED, PlantVarietyStage.FILED),
    LIFT_MEASURE("lift-measure", PlantVarietyProblem.NOT_FILED, PlantVarietyStage.FILED),
    SERVE_NOTICE("serve-notice", PlantVarietyProblem.NOT_FILED, PlantVarietyStage.FILED),
    WAIVE_STATEMENT("waive-statement", PlantVarietyProblem.NOT_FILED, PlantVarietyStage.FILED),
    DECIDE("decide", PlantVarietyProblem.NOT_FILED, PlantVarietyStage.FILED),
    REQUEST_DAMAGES_MEDIATION(
            "request-damages-mediation",
            PlantVarietyProblem.NOT_FILED,
            PlantVarietyStage.FILED,
            PlantVarietyStage.DECIDED),
    RECORD_DAMAGES_MEDIATION(
            "record-damages-mediation",
            PlantVarietyProblem.NOT_FILED,
            PlantVarietyStage.FILED,
            PlantVarietyStage.DECIDED),
    WITHDRAW("withdraw", PlantVarietyProblem.NOT_REQUESTED, PlantVarietyStage.REQUESTED);

    private final String path;
    private final PlantVarietyProblem closed;
    private final Set<PlantVarietyStage> open;

    PlantVarietyStep(String path, PlantVarietyProblem closed, PlantVarietyStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<PlantVarietyStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
