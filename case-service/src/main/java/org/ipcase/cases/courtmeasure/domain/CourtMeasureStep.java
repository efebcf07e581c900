package org.ipcase.cases.courtmeasure.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may record of a measure (登记事项), by its name in the API, with the stages it is open
 * in.
 */
public enum CourtMeasureStep implements Step<CourtMeasureStage> {
    RECORD_RULING("record-ruling", CourtMeasureProblem.NOT_APPLIED, CourtMeasureStage.APPLIED),
    RECORD_MEASURE("record-measure", CourtMeasureProblem.NOT_GRANTED, CourtMeasureStage.GRANTED),
    RECORD_SERVICE(
            "record-service",
            CourtMeasureProblem.NOT_IN_FORCE,
            CourtMeasureStage.IN_FORCE,
            CourtMeasureStage.SUED),
    RECORD_SUIT("record-suit", CourtMeasureProblem.NOT_IN_FORCE, CourtMeasureStage.IN_FORCE),
    LIFT(
            "lift",
            CourtMeasureProblem.NOT_IN_FORCE,
            CourtMeasureStage.IN_FORCE,
            CourtMeasureStage.SUED),
    NOTE_AGENCY_FACTS(
            "note-agency-facts",
            CourtMeasureProblem.NOT_IN_FORCE,
            CourtMeasureStage.APPLIED,
            CourtMeasureStage.GRANTED,
            CourtMeasureStage.IN_FORCE,
            CourtMeasureStage.SUED);

    private final String path;
    private final CourtMeasureProblem closed;
    private final Set<CourtMeasureStage> open;

    CourtMeasureStep(String path, CourtMeasureProblem closed, CourtMeasureStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<CourtMeasureStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
