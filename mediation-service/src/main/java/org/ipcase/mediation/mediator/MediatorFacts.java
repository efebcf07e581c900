package org.ipcase.mediation.mediator;

import java.util.Map;
import org.ipcase.mediation.mediator.domain.MediatorEvent;

/** What the timeline says of a fact. */
final class MediatorFacts {
    private MediatorFacts() {}

    static Map<String, String> of(MediatorEvent event) {
        return switch (event) {
            case MediatorEvent.MediatorEngaged it ->
                    Map.of("number", it.number(), "committee", it.entry().committee());
            case MediatorEvent.TrainingRecorded it ->
                    Map.of(
                            "hours", Integer.toString(it.training().hours()),
                            "topic", it.training().topic());
            case MediatorEvent.TieDeclared it ->
                    Map.of("relation", it.tie().relation().name(), "party", it.tie().party());
            case MediatorEvent.GradeProposed it -> Map.of("grade", it.proposal().grade().name());
            case MediatorEvent.GradePublished it -> Map.of("on", it.on().toString());
            case MediatorEvent.GradeWithdrawn it -> Map.of("reason", it.reason());
            case MediatorEvent.GradeConfirmed it -> Map.of("grade", it.grade().name());
            case MediatorEvent.MediatorSuspended it -> Map.of("reason", it.reason());
            case MediatorEvent.MediatorResumed _ -> Map.of();
            case MediatorEvent.MediatorRemoved it -> Map.of("reason", it.reason());
        };
    }
}
