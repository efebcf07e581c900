package org.ipcase.referral.reverselinkage.domain;

import java.util.List;
import java.util.Optional;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Answered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Deciding;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Ended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.NotProsecuted;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.OpinionIssued;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.ReportedUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Suspended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Transferred;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.UnderReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.WithAgency;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.FollowedUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.LinkageOpened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.MatterReportedUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.MatterTransferred;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionAnswered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionSignedFor;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionWasIssued;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewEnded;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewExtended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewRegistered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewResumed;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.ReviewSuspended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.SuperiorNotified;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.TimeExcluded;

/** What each event makes of a reverse linkage: records, never refuses, never computes. */
public final class ReverseLinkageEvolution {
    private ReverseLinkageEvolution() {}

    public static ReverseLinkage evolve(ReverseLinkage state, ReverseLinkageEvent event) {
        return switch (event) {
            case LinkageOpened(var matter) -> new NotProsecuted(matter);
            case MatterTransferred(var transfer) ->
                    new Transferred(expect(NotProsecuted.class, state).matter(), transfer);
            case ReviewRegistered(var at, var clock) -> {
                var before = expect(Transferred.class, state);
                yield new UnderReview(
                        before.matter(),
                        new Review(before.transfer(), at, clock, List.of(), Optional.empty()));
            }
            case TimeExcluded(_, var clock) -> {
                var before = expect(UnderReview.class, state);
                yield new UnderReview(before.matter(), before.review().with(clock));
            }
            case ReviewExtended(_, _, var clock) -> {
                var before = expect(UnderReview.class, state);
                yield new UnderReview(before.matter(), before.review().with(clock));
            }
            case ReviewSuspended(var suspension, var clock) -> {
                var before = expect(UnderReview.class, state);
                yield new Suspended(before.matter(), before.review().suspended(suspension, clock));
            }
            case ReviewResumed(var on, _, var clock) -> {
                var before = expect(Suspended.class, state);
                yield new UnderReview(before.matter(), before.review().resumed(on, clock));
            }
            case MatterReportedUp(var report, var to) -> {
                var before = expect(UnderReview.class, state);
                yield new ReportedUp(before.matter().with(to), before.review().reported(report));
            }
            case OpinionWasIssued(var opinion) -> {
                var before = expect(Deciding.class, state);
                yield new OpinionIssued(before.matter(), before.review(), opinion);
            }
            case ReviewEnded(var ending) -> {
                var before = expect(Deciding.class, state);
                yield new Ended(before.matter(), before.review(), ending);
            }
            case OpinionSignedFor(var receipt) ->
                    following(state, it -> it.followUp().received(receipt));
            case SuperiorNotified(var told) -> following(state, it -> it.followUp().told(told));
            case FollowedUp(var note) -> following(state, it -> it.followUp().noted(note));
            case OpinionAnswered(var answer) -> {
                var before = expect(OpinionIssued.class, state);
                yield new Answered(before.matter(), before.review(), before.opinion(), answer);
            }
        };
    }

    private static ReverseLinkage following(
            ReverseLinkage state, java.util.function.Function<Opinion, Opinion.FollowUp> change) {
        var before = expect(WithAgency.class, state);
        var opinion = before.opinion().with(change.apply(before.opinion()));
        return switch (before) {
            case OpinionIssued(var matter, var review, _) ->
                    new OpinionIssued(matter, review, opinion);
            case Answered(var matter, var review, _, var answer) ->
                    new Answered(matter, review, opinion, answer);
        };
    }

    private static <S extends ReverseLinkage> S expect(Class<S> wanted, ReverseLinkage state) {
        if (!wanted.isInstance(state)) {
            throw new IllegalStateException(
                    "Expected a reverse linkage in %s, but it is %s"
                            .formatted(wanted.getSimpleName(), state.stateName()));
        }
        return wanted.cast(state);
    }
}
