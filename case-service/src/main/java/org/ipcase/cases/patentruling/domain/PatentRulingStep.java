package org.ipcase.cases.patentruling.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a ruling (办理事项), by its name in the API, with the stages it is open in.
 */
public enum PatentRulingStep implements Step<PatentRulingStage> {
    REQUEST_CORRECTION(
            "request-correction",
            PatentRulingProblem.CORRECTION_ASKED,
            PatentRulingStage.REQUESTED),
    CORRECT(
            "correct",
            PatentRulingProblem.NOTHING_TO_CORRECT,
            PatentRulingStage.CORRECTION_REQUESTED),
    EXTEND_FILING("extend-filing", PatentRulingProblem.NOT_RECEIVED, PatentRulingStage.REQUESTED),
    FILE("file", PatentRulingProblem.NOT_RECEIVED, PatentRulingStage.REQUESTED),
    REFUSE_FILING(
            "refuse-filing",
            PatentRulingProblem.NOT_RECEIVED,
            PatentRulingStage.REQUESTED,
            PatentRulingStage.CORRECTION_REQUESTED),
    REPORT_JURISDICTION_DISPUTE(
            "report-jurisdiction-dispute",
            PatentRulingProblem.OVER,
            PatentRulingStage.REQUESTED,
            PatentRulingStage.FILED,
            PatentRulingStage.ANSWERING),
    SERVE("serve", PatentRulingProblem.NOT_FILED, PatentRulingStage.FILED),
    EXTEND_ANSWER("extend-answer", PatentRulingProblem.NOT_SERVED, PatentRulingStage.ANSWERING),
    ANSWER(
            "answer",
            PatentRulingProblem.NOT_SERVED,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARING_SCHEDULED),
    FORWARD_ANSWER(
            "forward-answer",
            PatentRulingProblem.NO_ANSWER,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARING_SCHEDULED,
            PatentRulingStage.HEARD),
    SCHEDULE_HEARING(
            "schedule-hearing",
            PatentRulingProblem.NOT_SERVED,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARD),
    RECORD_HEARING(
            "record-hearing", PatentRulingProblem.NO_HEARING, PatentRulingStage.HEARING_SCHEDULED),
    REQUEST_SUSPENSION(
            "request-suspension",
            PatentRulingProblem.NOT_FILED,
            PatentRulingStage.FILED,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARING_SCHEDULED,
            PatentRulingStage.HEARD),
    REFUSE_SUSPENSION(
            "refuse-suspension",
            PatentRulingProblem.SUSPENSION_NOT_ASKED,
            PatentRulingStage.FILED,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARING_SCHEDULED,
            PatentRulingStage.HEARD),
    SUSPEND(
            "suspend",
            PatentRulingProblem.NOT_FILED,
            PatentRulingStage.FILED,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARING_SCHEDULED,
            PatentRulingStage.HEARD),
    RESUME("resume", PatentRulingProblem.NOT_SUSPENDED, PatentRulingStage.SUSPENDED),
    EXCLUDE_TIME(
            "exclude-time",
            PatentRulingProblem.NOT_FILED,
            PatentRulingStage.FILED,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARING_SCHEDULED,
            PatentRulingStage.HEARD),
    EXTEND(
            "extend",
            PatentRulingProblem.NOT_FILED,
            PatentRulingStage.FILED,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARING_SCHEDULED,
            PatentRulingStage.HEARD),
    RULE(
            "rule",
            PatentRulingProblem.NOT_FILED,
            PatentRulingStage.FILED,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARING_SCHEDULED,
            PatentRulingStage.HEARD),
    SERVE_RULING("serve-ruling", PatentRulingProblem.NOT_RULED, PatentRulingStage.RULED),
    RECORD_STOP("record-stop", PatentRulingProblem.NOT_RULED, PatentRulingStage.RULING_SERVED),
    RECORD_SUIT("record-suit", PatentRulingProblem.NOT_RULED, PatentRulingStage.RULING_SERVED),
    RECORD_JUDGMENT("record-judgment", PatentRulingProblem.NOT_RULED, PatentRulingStage.IN_COURT),
    APPLY_FOR_ENFORCEMENT(
            "apply-for-enforcement",
            PatentRulingProblem.NOT_RULED,
            PatentRulingStage.RULING_SERVED),
    REQUEST_DAMAGES_MEDIATION(
            "request-damages-mediation",
            PatentRulingProblem.NOT_ESTABLISHED,
            PatentRulingStage.RULED,
            PatentRulingStage.RULING_SERVED,
            PatentRulingStage.IN_COURT,
            PatentRulingStage.ENFORCEMENT_APPLIED),
    RECORD_DAMAGES_MEDIATION(
            "record-damages-mediation",
            PatentRulingProblem.MEDIATION_NOT_ASKED,
            PatentRulingStage.RULED,
            PatentRulingStage.RULING_SERVED,
            PatentRulingStage.IN_COURT,
            PatentRulingStage.ENFORCEMENT_APPLIED),
    SETTLE(
            "settle",
            PatentRulingProblem.NOT_FILED,
            PatentRulingStage.FILED,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARING_SCHEDULED,
            PatentRulingStage.HEARD,
            PatentRulingStage.SUSPENDED),
    WITHDRAW(
            "withdraw",
            PatentRulingProblem.OVER,
            PatentRulingStage.REQUESTED,
            PatentRulingStage.CORRECTION_REQUESTED,
            PatentRulingStage.FILED,
            PatentRulingStage.ANSWERING,
            PatentRulingStage.HEARING_SCHEDULED,
            PatentRulingStage.HEARD,
            PatentRulingStage.SUSPENDED),
    CLOSE(
            "close",
            PatentRulingProblem.NOT_CLOSABLE,
            PatentRulingStage.RULING_SERVED,
            PatentRulingStage.ENFORCEMENT_APPLIED,
            PatentRulingStage.IN_COURT);

    private final String path;
    private final PatentRulingProblem closed;
    private final Set<PatentRulingStage> open;

    PatentRulingStep(String path, PatentRulingProblem closed, PatentRulingStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<PatentRulingStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
