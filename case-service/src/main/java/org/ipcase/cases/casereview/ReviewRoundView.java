package org.ipcase.cases.casereview;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casereview.domain.ReviewRound;
import org.ipcase.cases.casereview.domain.ReviewRound.Chosen;
import org.ipcase.cases.casereview.domain.ReviewRound.Drawn;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;

/**
 * A drawing: seed, list and rule from which anybody draws the same sample again.
 *
 * @param revision of the record
 * @param sample the reviews it opened
 */
public record ReviewRoundView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String organiser,
        String office,
        int year,
        String seed,
        int population,
        String populationDigest,
        List<Chosen> sample,
        LocalDate drawnOn) {
    static ReviewRoundView of(Snapshot<ReviewRound> snapshot) {
        if (!(snapshot.state() instanceof Drawn(var it))) {
            throw RequestProblem.notFound();
        }
        return new ReviewRoundView(
                snapshot.id(),
                it.number(),
                "DRAWN",
                snapshot.revision(),
                List.of(),
                List.of(),
                it.organiser(),
                it.office(),
                it.year(),
                it.seed(),
                it.population(),
                it.populationDigest(),
                it.sample(),
                it.on());
    }
}
