package org.ipcase.cases.casereview.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casereview.domain.ReviewCommand.Reviewer;
import org.ipcase.cases.casereview.domain.ReviewCommand.Score;
import org.ipcase.cases.casereview.domain.ReviewForm.Grade;
import org.ipcase.cases.casereview.domain.ReviewRound.Because;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What happened to the review of a case (评查事件). */
public sealed interface ReviewEvent {
    record ClosedCaseNoted(
            String number,
            RecordId caseId,
            String caseNumber,
            String office,
            String officeName,
            AgencyType officeType,
            String officeRegion,
            LocalDate closedOn)
            implements ReviewEvent {}

    record CaseDrawn(
            RecordId round,
            String roundNumber,
            String organiser,
            String organiserRegion,
            Because because,
            LocalDate on)
            implements ReviewEvent {}

    record ReviewersNamed(List<Reviewer> reviewers, LocalDate on) implements ReviewEvent {
        public ReviewersNamed {
            reviewers = List.copyOf(reviewers);
        }
    }

    /** 案卷评查表. */
    record CaseGraded(
            List<Score> scores,
            int points,
            @Nullable String fatal,
            Grade grade,
            String opinion,
            String by,
            @Nullable String noticeNumber,
            @Nullable String corrections,
            LocalDate on)
            implements ReviewEvent {
        public CaseGraded {
            scores = List.copyOf(scores);
        }
    }

    record CorrectionReported(String report, LocalDate on) implements ReviewEvent {}

    record CorrectionAccepted(@Nullable String note, LocalDate on) implements ReviewEvent {}

    record CorrectionReturned(String reasons, LocalDate on) implements ReviewEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements ReviewEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
