package org.ipcase.cases.casereview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casereview.domain.CaseReview;
import org.ipcase.cases.casereview.domain.CaseReview.Review;
import org.ipcase.cases.casereview.domain.ReviewAccess;
import org.ipcase.cases.casereview.domain.ReviewCommand.Score;
import org.ipcase.cases.casereview.domain.ReviewEvent.CaseGraded;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionAccepted;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionReported;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionReturned;
import org.ipcase.cases.casereview.domain.ReviewEvent.ReviewersNamed;
import org.ipcase.cases.casereview.domain.ReviewForm;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A review as the reviewing office and, once graded, the office of the case see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseReviewView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        RecordId caseId,
        String caseNumber,
        String agency,
        LocalDate closedOn,
        @Nullable RecordId round,
        @Nullable String organiser,
        @Nullable String because,
        @Nullable ReviewersNamed reviewers,
        @Nullable GradingView grading,
        List<CorrectionReported> reports,
        @Nullable CorrectionReturned returned,
        @Nullable CorrectionAccepted accepted,
        List<ReviewForm.Item> form) {

    /** 案卷评查表. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GradingView(
            String grade,
            int points,
            List<Score> scores,
            @Nullable String fatal,
            String opinion,
            String by,
            @Nullable String noticeNumber,
            @Nullable String corrections,
            LocalDate on) {
        static GradingView of(CaseGraded it) {
            return new GradingView(
                    it.grade().name(),
                    it.points(),
                    it.scores(),
                    it.fatal(),
                    it.opinion(),
                    it.by(),
                    it.noticeNumber(),
                    it.corrections(),
                    it.on());
        }
    }

    static CaseReviewView of(
            Snapshot<CaseReview> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Review it)) {
            throw RequestProblem.notFound();
        }
        var drawn = it.drawn();
        var grading = it.grading();
        return new CaseReviewView(
                snapshot.id(),
                it.noted().number(),
                it.stage().name(),
                snapshot.revision(),
                ReviewAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.noted().caseId(),
                it.noted().caseNumber(),
                it.noted().office(),
                it.noted().closedOn(),
                drawn == null ? null : drawn.round(),
                drawn == null ? null : drawn.organiser(),
                drawn == null ? null : drawn.because().name(),
                it.reviewers(),
                grading == null ? null : GradingView.of(grading),
                it.reports(),
                it.returned(),
                it.accepted(),
                ReviewForm.standard().items());
    }
}
