package org.ipcase.cases.plantvariety.domain;

import java.util.List;
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

/**
 * A request to handle the infringement of a plant variety right (植物新品种权侵权处理请求).
 *
 * <p>Decided within 90 days of filing (PVP-02); measures last 30 days and 30 more by the head, and
 * these limits never move (PVP-04); damages are mediated if both sides want it (PVP-03).
 */
public sealed interface PlantVariety {
    /** Nothing was recorded under this id. */
    record Nothing() implements PlantVariety {}

    /**
     * @param end why it was not filed, or withdrawn
     */
    record VarietyRequest(
            String number,
            PlantVarietyStage stage,
            HandlingRequested request,
            @Nullable RequestFiled filing,
            List<MeasureTaken> measures,
            @Nullable NoticeServed notice,
            @Nullable StatementWaived waiver,
            @Nullable RequestDecided decision,
            @Nullable DamagesMediationAsked damagesAsked,
            @Nullable DamagesMediationRecorded damages,
            @Nullable String end,
            List<LegalClock> clocks)
            implements PlantVariety {
        public VarietyRequest {
            measures = List.copyOf(measures);
            clocks = List.copyOf(clocks);
        }
    }
}
