package org.ipcase.cases.casereview.domain;

import java.util.List;
import org.ipcase.cases.casereview.domain.ReviewEvent.CaseDrawn;
import org.ipcase.cases.casereview.domain.ReviewEvent.CaseGraded;
import org.ipcase.cases.casereview.domain.ReviewEvent.ClosedCaseNoted;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionAccepted;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionReported;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionReturned;
import org.ipcase.cases.casereview.domain.ReviewEvent.ReviewersNamed;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * The review of one closed case (案件评查), SUP-05.
 *
 * <p>Noted when the case is closed; drawn by lot or because it was overturned or complained of;
 * reviewers named who had nothing to do with it; graded by the form; a file that is not up to
 * standard is corrected in thirty days, and the reviewing office accepts the correction.
 */
public sealed interface CaseReview {
    /** Nothing was recorded under this id. */
    record Nothing() implements CaseReview {}

    record Review(
            ReviewStage stage,
            ClosedCaseNoted noted,
            @Nullable CaseDrawn drawn,
            @Nullable ReviewersNamed reviewers,
            @Nullable CaseGraded grading,
            List<CorrectionReported> reports,
            @Nullable CorrectionReturned returned,
            @Nullable CorrectionAccepted accepted,
            List<LegalClock> clocks)
            implements CaseReview {
        public Review {
            reports = List.copyOf(reports);
            clocks = List.copyOf(clocks);
        }
    }
}
