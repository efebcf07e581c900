package org.ipcase.cases.casereview.domain;

import static org.ipcase.cases.casereview.domain.ReviewStage.ACCEPTED;
import static org.ipcase.cases.casereview.domain.ReviewStage.CLOSED_CASE;
import static org.ipcase.cases.casereview.domain.ReviewStage.CORRECTED;
import static org.ipcase.cases.casereview.domain.ReviewStage.CORRECTING;
import static org.ipcase.cases.casereview.domain.ReviewStage.DRAWN;
import static org.ipcase.cases.casereview.domain.ReviewStage.GRADED;
import static org.ipcase.cases.casereview.domain.ReviewStage.IN_REVIEW;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.casereview.domain.CaseReview.Nothing;
import org.ipcase.cases.casereview.domain.CaseReview.Review;
import org.ipcase.cases.casereview.domain.ReviewEvent.CaseDrawn;
import org.ipcase.cases.casereview.domain.ReviewEvent.CaseGraded;
import org.ipcase.cases.casereview.domain.ReviewEvent.ClocksMoved;
import org.ipcase.cases.casereview.domain.ReviewEvent.ClosedCaseNoted;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionAccepted;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionReported;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionReturned;
import org.ipcase.cases.casereview.domain.ReviewEvent.ReviewersNamed;
import org.ipcase.cases.casereview.domain.ReviewForm.Grade;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** What each event makes of a review (状态演变): it records, and neither refuses nor computes. */
final class ReviewEvolution {
    private ReviewStage stage;
    private final ClosedCaseNoted noted;
    private @Nullable CaseDrawn drawn;
    private @Nullable ReviewersNamed reviewers;
    private @Nullable CaseGraded grading;
    private List<CorrectionReported> reports;
    private @Nullable CorrectionReturned returned;
    private @Nullable CorrectionAccepted accepted;
    private List<LegalClock> clocks;

    private ReviewEvolution(Review was) {
        stage = was.stage();
        noted = was.noted();
        drawn = was.drawn();
        reviewers = was.reviewers();
        grading = was.grading();
        reports = was.reports();
        returned = was.returned();
        accepted = was.accepted();
        clocks = was.clocks();
    }

    static CaseReview evolve(CaseReview state, ReviewEvent event) {
        return switch (state) {
            case Nothing _ ->
                    event instanceof ClosedCaseNoted it
                            ? new Review(
                                    CLOSED_CASE,
                                    it,
                                    null,
                                    null,
                                    null,
                                    List.of(),
                                    null,
                                    null,
                                    List.of())
                            : state;
            case Review it -> new ReviewEvolution(it).after(event);
        };
    }

    private Review after(ReviewEvent event) {
        switch (event) {
            case ClosedCaseNoted _ -> {}
            case CaseDrawn it -> {
                drawn = it;
                stage = DRAWN;
            }
            case ReviewersNamed it -> {
                reviewers = it;
                stage = IN_REVIEW;
            }
            case CaseGraded it -> {
                grading = it;
                stage = it.grade() == Grade.UNQUALIFIED ? CORRECTING : GRADED;
            }
            case CorrectionReported it -> {
                reports = Stream.concat(reports.stream(), Stream.of(it)).toList();
                stage = CORRECTED;
            }
            case CorrectionReturned it -> {
                returned = it;
                stage = CORRECTING;
            }
            case CorrectionAccepted it -> {
                accepted = it;
                stage = ACCEPTED;
            }
            case ClocksMoved it -> clocks = it.clocks();
        }
        return new Review(
                stage, noted, drawn, reviewers, grading, reports, returned, accepted, clocks);
    }
}
