package org.ipcase.mediation.quality.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.quality.domain.QualityReview.Sample;

/** What people ask of a yearly review. */
public sealed interface ReviewCommand {
    Actor actor();

    Instant at();

    /**
     * @param ended every mediation of the year that has ended
     */
    record DrawSample(
            Actor actor,
            Instant at,
            String number,
            String committee,
            String region,
            int year,
            List<Sample> ended)
            implements ReviewCommand {
        public DrawSample {
            ended = List.copyOf(ended);
        }
    }

    record Evaluate(Actor actor, Instant at, int score, String remarks) implements ReviewCommand {}
}
