package org.ipcase.cases.plantvariety.domain;

import static org.ipcase.cases.plantvariety.domain.PlantVarietyStage.DECIDED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyStage.FILED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyStage.NOT_FILED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyStage.REQUESTED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyStage.WITHDRAWN;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.plantvariety.domain.PlantVariety.Nothing;
import org.ipcase.cases.plantvariety.domain.PlantVariety.VarietyRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.ClocksMoved;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.DamagesMediationAsked;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.DamagesMediationRecorded;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.HandlingRequested;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureExtended;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureLifted;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureTaken;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.NoticeServed;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestDecided;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestFiled;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestRefused;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestWithdrawn;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.StatementWaived;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class PlantVarietyEvolution {
    private PlantVarietyEvolution() {}

    static PlantVariety evolve(PlantVariety state, PlantVarietyEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof HandlingRequested it ? opened(it) : state;
            case VarietyRequest it -> next(it, event);
        };
    }

    private static VarietyRequest opened(HandlingRequested it) {
        return new VarietyRequest(
                it.number(),
                REQUESTED,
                it,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static VarietyRequest next(VarietyRequest before, PlantVarietyEvent event) {
        var draft = new PlantVarietyDraft(before);
        switch (event) {
            case HandlingRequested it -> draft.request = it;
            case RequestFiled it -> {
                draft.filing = it;
                draft.stage = FILED;
            }
            case RequestRefused it -> {
                draft.end = it.reasons();
                draft.stage = NOT_FILED;
            }
            case MeasureTaken it ->
                    draft.measures =
                            Stream.concat(before.measures().stream(), Stream.of(it)).toList();
            case MeasureExtended _, MeasureLifted _ -> {}
            case RequestDecided it -> {
                draft.decision = it;
                draft.stage = DECIDED;
            }
            case NoticeServed it -> {
                draft.notice = it;
                draft.waiver = null;
            }
            case StatementWaived it -> draft.waiver = it;
            case DamagesMediationAsked it -> draft.damagesAsked = it;
            case DamagesMediationRecorded it -> draft.damages = it;
            case RequestWithdrawn it -> {
                draft.end = it.reason();
                draft.stage = WITHDRAWN;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
