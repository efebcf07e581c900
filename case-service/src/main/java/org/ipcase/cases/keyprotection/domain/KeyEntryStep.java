package org.ipcase.cases.keyprotection.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of an entry of the key-protection list (办理事项), by its name in the API, with
 * the stages it is open in.
 */
public enum KeyEntryStep implements Step<KeyEntryStage> {
    ADMIT("admit", KeyEntryProblem.NOT_PROPOSED, KeyEntryStage.PROPOSED),
    DECLINE("decline", KeyEntryProblem.NOT_PROPOSED, KeyEntryStage.PROPOSED),
    REVIEW("review", KeyEntryProblem.NOT_LISTED, KeyEntryStage.LISTED),
    RENEW("renew", KeyEntryProblem.NOT_LISTED, KeyEntryStage.LISTED),
    REMOVE("remove", KeyEntryProblem.NOT_LISTED, KeyEntryStage.LISTED);

    private final String path;
    private final KeyEntryProblem closed;
    private final Set<KeyEntryStage> open;

    KeyEntryStep(String path, KeyEntryProblem closed, KeyEntryStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<KeyEntryStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
