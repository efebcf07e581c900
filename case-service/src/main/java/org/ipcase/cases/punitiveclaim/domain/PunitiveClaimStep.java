package org.ipcase.cases.punitiveclaim.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a claim for punitive damages (办理事项), by its name in the API, with the
 * stages it is open in.
 */
public enum PunitiveClaimStep implements Step<PunitiveClaimStage> {
    RECORD_FACT(
            "record-fact",
            PunitiveClaimProblem.OVER,
            PunitiveClaimStage.COLLECTING,
            PunitiveClaimStage.CLAIMED),
    STRIKE_FACT(
            "strike-fact",
            PunitiveClaimProblem.OVER,
            PunitiveClaimStage.COLLECTING,
            PunitiveClaimStage.CLAIMED),
    ESTABLISH_BASE(
            "establish-base",
            PunitiveClaimProblem.OVER,
            PunitiveClaimStage.COLLECTING,
            PunitiveClaimStage.CLAIMED),
    NOTE_FINES(
            "note-fines",
            PunitiveClaimProblem.OVER,
            PunitiveClaimStage.COLLECTING,
            PunitiveClaimStage.CLAIMED),
    CLAIM(
            "claim",
            PunitiveClaimProblem.OVER,
            PunitiveClaimStage.COLLECTING,
            PunitiveClaimStage.CLAIMED),
    CLOSE(
            "close",
            PunitiveClaimProblem.OVER,
            PunitiveClaimStage.COLLECTING,
            PunitiveClaimStage.CLAIMED);

    private final String path;
    private final PunitiveClaimProblem closed;
    private final Set<PunitiveClaimStage> open;

    PunitiveClaimStep(String path, PunitiveClaimProblem closed, PunitiveClaimStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<PunitiveClaimStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
