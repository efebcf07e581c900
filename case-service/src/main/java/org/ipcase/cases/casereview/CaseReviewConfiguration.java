package org.ipcase.cases.casereview;

import java.util.List;
import org.ipcase.cases.casereview.domain.CaseReview;
import org.ipcase.cases.casereview.domain.CaseReview.Review;
import org.ipcase.cases.casereview.domain.ReviewCommand;
import org.ipcase.cases.casereview.domain.ReviewDecider;
import org.ipcase.cases.casereview.domain.ReviewEvent;
import org.ipcase.cases.casereview.domain.ReviewEvent.ClocksMoved;
import org.ipcase.cases.casereview.domain.ReviewEvent.ClosedCaseNoted;
import org.ipcase.cases.casereview.domain.ReviewForm;
import org.ipcase.cases.casereview.domain.ReviewRound;
import org.ipcase.cases.casereview.domain.ReviewRound.Drawn;
import org.ipcase.cases.casereview.domain.ReviewStage;
import org.ipcase.cases.casereview.domain.RoundDecider;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks for reviews and drawings (案件评查台). */
@Configuration(proxyBeanMethods = false)
class CaseReviewConfiguration {
    static final String ROUND = "review-round";

    @Bean
    AggregateType<CaseReview, ReviewCommand, ReviewEvent> caseReviewType(RunningClocks running) {
        var decider = new ReviewDecider(ReviewForm.standard(), running);
        return new AggregateType<>(
                "case-review",
                CaseReview.class,
                ReviewEvent.class,
                new CaseReview.Nothing(),
                decider::decide,
                ReviewDecider::evolve,
                CaseReviewIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved
                                        || event instanceof ClosedCaseNoted
                                        || !(after instanceof Review it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "case-review",
                                        id,
                                        it.noted().number(),
                                        it.noted().office(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<CaseReview, ReviewCommand, ReviewEvent> caseReviews(
            Desks desks, AggregateType<CaseReview, ReviewCommand, ReviewEvent> type) {
        return desks.of(type);
    }

    @Bean
    AggregateType<ReviewRound, ReviewRound.Command, ReviewRound.Event> reviewRoundType(
            AgencyDirectory directory) {
        var decider = new RoundDecider(directory, ReviewForm.standard());
        return new AggregateType<>(
                ROUND,
                ReviewRound.class,
                ReviewRound.Event.class,
                new ReviewRound.NotDrawn(),
                decider::decide,
                RoundDecider::evolve,
                CaseReviewIndex::of,
                (id, event, after) ->
                        after instanceof Drawn(var it)
                                ? ProcedureTold.progressed(
                                        ROUND,
                                        id,
                                        it.number(),
                                        it.organiser(),
                                        event,
                                        ReviewStage.DRAWN)
                                : List.of());
    }

    @Bean
    Desk<ReviewRound, ReviewRound.Command, ReviewRound.Event> reviewRounds(
            Desks desks, AggregateType<ReviewRound, ReviewRound.Command, ReviewRound.Event> type) {
        return desks.of(type);
    }
}
