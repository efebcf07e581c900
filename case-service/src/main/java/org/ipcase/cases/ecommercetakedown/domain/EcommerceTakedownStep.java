package org.ipcase.cases.ecommercetakedown.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a notice (办理事项), by its name in the API, with the stages it is open in.
 */
public enum EcommerceTakedownStep implements Step<EcommerceTakedownStage> {
    REJECT("reject", EcommerceTakedownProblem.NOT_RECEIVED, EcommerceTakedownStage.NOTICE_RECEIVED),
    TAKE_MEASURES(
            "take-measures",
            EcommerceTakedownProblem.NOT_RECEIVED,
            EcommerceTakedownStage.NOTICE_RECEIVED),
    DECLARE("declare", EcommerceTakedownProblem.NO_MEASURES, EcommerceTakedownStage.MEASURES_TAKEN),
    FORWARD_DECLARATION(
            "forward-declaration",
            EcommerceTakedownProblem.NOT_DECLARED,
            EcommerceTakedownStage.DECLARED),
    CLAIM_DELAY(
            "claim-delay", EcommerceTakedownProblem.NOT_WAITING, EcommerceTakedownStage.WAITING),
    PROVE("prove", EcommerceTakedownProblem.NOT_WAITING, EcommerceTakedownStage.WAITING),
    END_MEASURES(
            "end-measures", EcommerceTakedownProblem.NOT_WAITING, EcommerceTakedownStage.WAITING),
    RECORD_DECISION(
            "record-decision", EcommerceTakedownProblem.NOT_PROVEN, EcommerceTakedownStage.PROVEN),
    PUBLISH(
            "publish",
            EcommerceTakedownProblem.NOTHING_TO_PUBLISH,
            EcommerceTakedownStage.MEASURES_TAKEN,
            EcommerceTakedownStage.DECLARED,
            EcommerceTakedownStage.WAITING,
            EcommerceTakedownStage.PROVEN,
            EcommerceTakedownStage.UPHELD,
            EcommerceTakedownStage.ENDED),
    REPORT_INACTION(
            "report-inaction",
            EcommerceTakedownProblem.NOT_RECEIVED,
            EcommerceTakedownStage.NOTICE_RECEIVED),
    WITHDRAW(
            "withdraw",
            EcommerceTakedownProblem.OVER,
            EcommerceTakedownStage.NOTICE_RECEIVED,
            EcommerceTakedownStage.MEASURES_TAKEN,
            EcommerceTakedownStage.DECLARED,
            EcommerceTakedownStage.WAITING,
            EcommerceTakedownStage.PROVEN);

    private final String path;
    private final EcommerceTakedownProblem closed;
    private final Set<EcommerceTakedownStage> open;

    EcommerceTakedownStep(
            String path, EcommerceTakedownProblem closed, EcommerceTakedownStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<EcommerceTakedownStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
