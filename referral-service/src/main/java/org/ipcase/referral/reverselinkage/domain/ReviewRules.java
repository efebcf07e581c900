package org.ipcase.referral.reverselinkage.domain;

import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.EXCLUSION_OUTSIDE_REVIEW;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.EXTENSION_NOT_OPEN;

import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.Exclusion;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.EndReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ExcludeTime;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ExtendReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.RegisterReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ResumeReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.SuspendReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewEnded;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewExtended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewRegistered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewResumed;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewSuspended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.TimeExcluded;

/** The review whether a penalty is due, and its clock: REV-02, REV-03. */
record ReviewRules(ReverseLinkageClocks clocks) {

    Decision<ReverseLinkageEvent> register(RegisterReview it) {
        return Decision.accept(new ReviewRegistered(it.at(), clocks.review(it.at())));
    }

    /** Asking another procuratorate is not counted; the days are known once the answer is there. */
    Decision<ReverseLinkageEvent> exclude(Review review, ExcludeTime it) {
        var clock = review.clock();
        var today = ReverseLinkageClocks.day(it.at());
        if (it.until().isBefore(it.from())
                || it.from().isBefore(clock.startDay())
                || it.until().isAfter(today)) {
            return Decision.reject(
                    EXCLUSION_OUTSIDE_REVIEW,
                    "Days must lie between %s and %s".formatted(clock.startDay(), today));
        }
        var exclusion =
                new Exclusion(
                        it.from(), it.until(), ExclusionReason.CONSULTATION, it.documentNumber());
        return Decision.accept(
                new TimeExcluded(
                        it.procuratorate(), clocks.clocks().excluding(clock, List.of(exclusion))));
    }

    /** The chief procurator grants it before the period ends, once. */
    Decision<ReverseLinkageEvent> extend(Review review, ExtendReview it) {
        var clock = review.clock();
        if (ReverseLinkageClocks.late(clock, it.at())) {
            return Decision.reject(EXTENSION_NOT_OPEN, "The last day was " + clock.lastDay());
        }
        if (!clocks.clocks().mayExtend(clock, it.days())) {
            return Decision.reject(EXTENSION_NOT_OPEN, "It was extended once already");
        }
        return Decision.accept(
                new ReviewExtended(
                        it.days(),
                        it.documentNumber(),
                        clocks.clocks().extended(clock, it.days(), "检察长 " + it.documentNumber())));
    }

    /** A review that is overdue may still be suspended; its clock stays breached. */
    Decision<ReverseLinkageEvent> suspend(Review review, SuspendReview it) {
        var today = ReverseLinkageClocks.day(it.at());
        var clock = review.clock();
        var stopped =
                ReverseLinkageClocks.late(clock, it.at())
                        ? clock
                        : clocks.clocks()
                                .suspended(
                                        clock,
                                        today,
                                        ExclusionReason.SUSPENSION,
                                        it.documentNumber());
        return Decision.accept(
                new ReviewSuspended(
                        new Review.Suspension(
                                it.ground(), it.documentNumber(), today, Optional.empty()),
                        stopped));
    }

    Decision<ReverseLinkageEvent> resume(Review review, ResumeReview it) {
        var today = ReverseLinkageClocks.day(it.at());
        var clock = review.clock();
        var running =
                clock.state() == ClockState.SUSPENDED
                        ? clocks.clocks().resumed(clock, today)
                        : clock;
        return Decision.accept(new ReviewResumed(today, it.reason(), running));
    }

    /** Source: REV-04: 终结审查决定书. */
    Decision<ReverseLinkageEvent> end(EndReview it) {
        return Decision.accept(
                new ReviewEnded(
                        new ReverseLinkage.Ending(it.documentNumber(), it.reasons(), it.at())));
    }
}
