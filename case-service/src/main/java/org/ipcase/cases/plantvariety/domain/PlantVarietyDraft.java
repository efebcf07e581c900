package org.ipcase.cases.plantvariety.domain;

import java.util.List;
import org.ipcase.cases.plantvariety.domain.PlantVariety.VarietyRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.DamagesMediationAsked;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.DamagesMediationRecorded;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.HandlingRequested;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureTaken;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.NoticeServed;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestDecided;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestFiled;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.StatementWaived;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class PlantVarietyDraft {
    String number;
    PlantVarietyStage stage;
    HandlingRequested request;
    @Nullable RequestFiled filing;
    List<MeasureTaken> measures;
    @Nullable NoticeServed notice;
    @Nullable StatementWaived waiver;
    @Nullable RequestDecided decision;
    @Nullable DamagesMediationAsked damagesAsked;
    @Nullable DamagesMediationRecorded damages;
    @Nullable String end;
    List<LegalClock> clocks;

    PlantVarietyDraft(VarietyRequest was) {
        number = was.number();
        stage = was.stage();
        request = was.request();
        filing = was.filing();
        measures = was.measures();
        notice = was.notice();
        waiver = was.waiver();
        decision = was.decision();
        damagesAsked = was.damagesAsked();
        damages = was.damages();
        end = was.end();
        clocks = was.clocks();
    }

    VarietyRequest done() {
        return new VarietyRequest(
                number,
                stage,
                request,
                filing,
                measures,
                notice,
                waiver,
                decision,
                damagesAsked,
                damages,
                end,
                clocks);
    }
}
