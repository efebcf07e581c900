package org.ipcase.cases.papers.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.id.RecordId;

/**
 * The scan of a paper that came back signed and sealed (扫描回传), bound to the step that made the
 * paper. A better scan is bound beside the first; nothing is taken away.
 *
 * <p>Source: REQ-30.
 */
public sealed interface PaperScan {
    /** Nothing was bound under this id. */
    record Nothing() implements PaperScan {}

    record Bound(ScanBound scan) implements PaperScan {}

    /** 绑定扫描件. */
    record ScanBound(
            RecordId caseId,
            String caseNumber,
            Office office,
            long revision,
            String paper,
            String name,
            RecordId evidenceId,
            String by,
            Instant at) {}

    /**
     * @param made whether that step of the case made that paper
     * @param ofThisCase whether the file is kept with the case
     */
    record BindScan(
            Actor actor,
            Instant at,
            RecordId caseId,
            String caseNumber,
            Office office,
            long revision,
            String paper,
            String name,
            boolean made,
            RecordId evidenceId,
            boolean ofThisCase)
            implements Order {}

    static Decision<ScanBound> decide(PaperScan state, BindScan it) {
        if (state instanceof Bound) {
            return Decision.reject(PaperScanProblem.ALREADY_BOUND, it.name());
        }
        return refusal(it)
                .map(Decision::<ScanBound>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new ScanBound(
                                        it.caseId(),
                                        it.caseNumber(),
                                        it.office(),
                                        it.revision(),
                                        it.paper(),
                                        it.name(),
                                        it.evidenceId(),
                                        it.actor().name(),
                                        it.at())));
    }

    private static Optional<Refusal> refusal(BindScan it) {
        if (!Officials.handles(it.actor(), it.office().id())) {
            return refuse(PaperScanProblem.NOT_THIS_OFFICE, it.office().id());
        }
        if (!it.made()) {
            return refuse(
                    PaperScanProblem.NO_SUCH_PAPER,
                    "%s, step %d".formatted(it.paper(), it.revision()));
        }
        return it.ofThisCase()
                ? Optional.empty()
                : refuse(PaperScanProblem.NOT_OF_THIS_CASE, it.evidenceId().value());
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }

    static PaperScan evolve(PaperScan state, ScanBound event) {
        return state instanceof Bound ? state : new Bound(event);
    }

    /** Whoever reads the whole case: its office and those above it. */
    static Set<String> readers(ScanBound it) {
        return new LinkedHashSet<>(
                AccessKey.ownedBy(it.office().id(), it.office().type(), it.office().region()));
    }
}
