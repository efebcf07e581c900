package org.ipcase.mediation.quality.domain;

import org.ipcase.mediation.quality.domain.QualityReview.Draw;
import org.ipcase.mediation.quality.domain.QualityReview.Evaluation;

/** What happened in a yearly review. */
public sealed interface ReviewEvent {
    record SampleDrawn(Draw draw) implements ReviewEvent {}

    record QualityEvaluated(Evaluation evaluation) implements ReviewEvent {}
}
