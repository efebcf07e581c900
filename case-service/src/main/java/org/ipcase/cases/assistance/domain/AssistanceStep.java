package org.ipcase.cases.assistance.domain;

import static org.ipcase.cases.assistance.domain.AssistanceStage.INFORMATION_ASKED;
import static org.ipcase.cases.assistance.domain.AssistanceStage.RECEIVED;
import static org.ipcase.cases.assistance.domain.AssistanceStage.SENT;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a request (办理事项), by its name in the API, with the stages it is open in.
 */
public enum AssistanceStep implements Step<AssistanceStage> {
    RECEIVE("receive", true, AssistanceProblem.NOT_SENT, SENT),
    ANSWER("answer", true, AssistanceProblem.NOT_RECEIVED, RECEIVED, INFORMATION_ASKED),
    DECLINE("decline", true, AssistanceProblem.NOT_RECEIVED, RECEIVED, INFORMATION_ASKED),
    EXTEND_NOTICE(
            "extend-notice", true, AssistanceProblem.NOT_RECEIVED, RECEIVED, INFORMATION_ASKED),
    REQUEST_INFORMATION("request-information", true, AssistanceProblem.NOT_RECEIVED, RECEIVED),
    SUPPLY_INFORMATION(
            "supply-information", false, AssistanceProblem.NO_INFORMATION_ASKED, INFORMATION_ASKED),
    WITHDRAW("withdraw", false, AssistanceProblem.OVER, SENT, RECEIVED, INFORMATION_ASKED);

    private final String path;
    private final boolean helpers;
    private final AssistanceProblem closed;
    private final Set<AssistanceStage> open;

    AssistanceStep(
            String path, boolean helpers, AssistanceProblem closed, AssistanceStage... open) {
        this.path = path;
        this.helpers = helpers;
        this.closed = closed;
        this.open = Set.of(open);
    }

    /** Whether it is for the helping office, and not for the one that asked. */
    boolean helpers() {
        return helpers;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<AssistanceStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
