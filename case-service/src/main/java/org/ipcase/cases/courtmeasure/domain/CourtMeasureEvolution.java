package org.ipcase.cases.courtmeasure.domain;

import static org.ipcase.cases.courtmeasure.domain.CourtMeasureStage.APPLIED;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureStage.GRANTED;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureStage.IN_FORCE;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureStage.LIFTED;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureStage.REFUSED;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureStage.SUED;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Measure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Nothing;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.AgencyFactsNoted;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ApplicationRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ClocksMoved;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.MeasureLifted;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.MeasureRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.RulingRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ServiceRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.SuitRecorded;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class CourtMeasureEvolution {
    private CourtMeasureEvolution() {}

    static CourtMeasure evolve(CourtMeasure state, CourtMeasureEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof ApplicationRecorded it ? opened(it) : state;
            case Measure it -> next(it, event);
        };
    }

    private static Measure opened(ApplicationRecorded it) {
        return new Measure(
                it.number(), APPLIED, it, null, null, null, null, null, List.of(), List.of());
    }

    private static Measure next(Measure before, CourtMeasureEvent event) {
        var draft = new CourtMeasureDraft(before);
        switch (event) {
            case ApplicationRecorded it -> draft.application = it;
            case RulingRecorded it -> {
                draft.ruling = it;
                draft.stage = it.granted() ? GRANTED : REFUSED;
            }
            case MeasureRecorded it -> {
                draft.measure = it;
                draft.stage = IN_FORCE;
            }
            case ServiceRecorded it -> draft.service = it;
            case SuitRecorded it -> {
                draft.suit = it;
                draft.stage = SUED;
            }
            case MeasureLifted it -> {
                draft.lifting = it;
                draft.stage = LIFTED;
            }
            case AgencyFactsNoted it ->
                    draft.facts = Stream.concat(before.facts().stream(), Stream.of(it)).toList();
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
