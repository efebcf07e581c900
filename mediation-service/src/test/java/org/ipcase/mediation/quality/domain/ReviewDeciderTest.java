package org.ipcase.mediation.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.People.*;

import java.util.List;
import java.util.stream.IntStream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.Answered;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.mediation.quality.domain.QualityReview.Drawn;
import org.ipcase.mediation.quality.domain.QualityReview.Evaluation.Level;
import org.ipcase.mediation.quality.domain.QualityReview.NotDrawn;
import org.ipcase.mediation.quality.domain.QualityReview.Sample;
import org.ipcase.mediation.quality.domain.ReviewCommand.DrawSample;
import org.ipcase.mediation.quality.domain.ReviewCommand.Evaluate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("MED-O10")
@Tag("REQ-22")
class ReviewDeciderTest {
    private static final ReviewDecider DECIDER = new ReviewDecider(RegisterRules.standard());

    private static DrawSample draw(Actor actor, int ended) {
        return new DrawSample(
                actor,
                noon("2027-01-08"),
                "SC-QR-2027-000001",
                "mc-510100",
                "510100",
                2026,
                IntStream.range(0, ended)
                        .mapToObj(i ->
                                new Sample(
                                        RecordId.derived("m", Integer.toString(i)),
                                        "SC-MD-2026-%06d".formatted(i),
                                        "FAILED"))
                        .toList());
    }

    private static Evaluate evaluate(Actor actor) {
        return new Evaluate(actor, noon("2027-01-09"), 92, "案卷齐全");
    }

    private static QualityReview after(ReviewCommand... commands) {
        QualityReview state = new NotDrawn();
        for (var command : commands) {
            for (var event :
                    ((Decision.Accepted<ReviewEvent>) DECIDER.decide(state, command)).events()) {
                state = ReviewDecider.evolve(state, event);
            }
        }
        return state;
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "60, 3", "61, 4", "100, 5", "101, 6"})
    void aTwentiethIsDrawnAndAtLeastThree(int ended, int drawn) {
        var review = (Drawn) after(draw(BUREAU, ended));

        assertThat(review.draw().sample()).hasSize(drawn).doesNotHaveDuplicates();
        assertThat(review.draw().ended()).isEqualTo(ended);
        assertThat(((Drawn) after(draw(SUPERVISOR, ended))).draw().sample())
                .isEqualTo(review.draw().sample());
    }

    @Test
    void eachCommandHasItsAnswerInEachState() {
        assertThat(Answered.by(DECIDER.decide(new NotDrawn(), draw(BUREAU, 0))))
                .isEqualTo("quality-review.nothing-ended");
        var sampled = after(draw(BUREAU, 9));
        assertThat(Answered.by(DECIDER.decide(sampled, draw(BUREAU, 9))))
                .isEqualTo("quality-review.already-drawn");
        assertThat(Answered.by(DECIDER.decide(sampled, evaluate(BUREAU)))).isEqualTo("ok");
        var evaluated = after(draw(BUREAU, 9), evaluate(BUREAU));
        assertThat(Answered.by(DECIDER.decide(evaluated, evaluate(BUREAU))))
                .isEqualTo("quality-review.evaluated");
        assertThat(Answered.by(DECIDER.decide(evaluated, draw(BUREAU, 9))))
                .isEqualTo("quality-review.already-drawn");
    }

    @Test
    void onlyThoseWhoKeepTheRegisterReview() {
        var sampled = after(draw(BUREAU, 9));
        for (var actor :
                List.of(DIRECTOR, MEDIATOR, OTHER_BUREAU, SUPERVISOR_CQ, JUDGE, HOLDER, AUDITOR)) {
            assertThat(Answered.by(DECIDER.decide(new NotDrawn(), draw(actor, 9))))
                    .isEqualTo("quality-review.only-registrar");
            assertThat(Answered.by(DECIDER.decide(sampled, evaluate(actor))))
                    .isEqualTo("quality-review.only-registrar");
        }
        var readers = ReviewDecider.readers(((Drawn) sampled).draw());
        for (var actor : List.of(DIRECTOR, BUREAU, SUPERVISOR, AUDITOR)) {
            assertThat(readers.stream().anyMatch(actor.keys()::contains)).isTrue();
        }
        for (var actor : List.of(OTHER_DIRECTOR, MEDIATOR, HOLDER, JUDGE, SUPERVISOR_CQ)) {
            assertThat(readers.stream().anyMatch(actor.keys()::contains)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, EXCELLENT",
        "90, EXCELLENT",
        "89, GOOD",
        "80, GOOD",
        "79, QUALIFIED",
        "60, QUALIFIED",
        "59, UNQUALIFIED"
    })
    void aScoreHasItsLevel(int score, Level level) {
        assertThat(Level.of(score)).isEqualTo(level);
    }
}
