package org.ipcase.cases.expertappointment.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of an appointment of an expert (办理事项), by its name in the API, with the
 * stages it is open in.
 */
public enum AppointmentStep implements Step<AppointmentStage> {
    ACCEPT("accept", AppointmentProblem.NOT_WAITING, AppointmentStage.APPOINTED),
    DECLINE("decline", AppointmentProblem.NOT_WAITING, AppointmentStage.APPOINTED),
    CHALLENGE(
            "challenge",
            AppointmentProblem.OVER,
            AppointmentStage.APPOINTED,
            AppointmentStage.ACCEPTED),
    DECIDE_CHALLENGE(
            "decide-challenge", AppointmentProblem.NOT_CHALLENGED, AppointmentStage.CHALLENGED),
    RECORD_OPINION("record-opinion", AppointmentProblem.NOT_ACCEPTED, AppointmentStage.ACCEPTED),
    END(
            "end",
            AppointmentProblem.OVER,
            AppointmentStage.APPOINTED,
            AppointmentStage.ACCEPTED,
            AppointmentStage.CHALLENGED);

    private final String path;
    private final AppointmentProblem closed;
    private final Set<AppointmentStage> open;

    AppointmentStep(String path, AppointmentProblem closed, AppointmentStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<AppointmentStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
