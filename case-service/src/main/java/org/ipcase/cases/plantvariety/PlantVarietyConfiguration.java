package org.ipcase.cases.plantvariety;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.plantvariety.domain.PlantVariety;
import org.ipcase.cases.plantvariety.domain.PlantVariety.VarietyRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand;
import org.ipcase.cases.plantvariety.domain.PlantVarietyDecider;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.ClocksMoved;
import org.ipcase.cases.plantvariety.domain.VarietyTerms;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for plant variety requests (植物新品种权办理台). */
@Configuration(proxyBeanMethods = false)
class PlantVarietyConfiguration {
    @Bean
    AggregateType<PlantVariety, PlantVarietyCommand, PlantVarietyEvent> plantVarietyType(
            AgencyDirectory directory, RunningClocks running) {
        var decider = new PlantVarietyDecider(directory, running, VarietyTerms.standard());
        return new AggregateType<>(
                "plant-variety-request",
                PlantVariety.class,
                PlantVarietyEvent.class,
                new PlantVariety.Nothing(),
                decider::decide,
                PlantVarietyDecider::evolve,
                PlantVarietyIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof VarietyRequest it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "plant-variety-request",
                                        id,
                                        it.number(),
                                        it.request().office().id(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<PlantVariety, PlantVarietyCommand, PlantVarietyEvent> plantVarietys(
            Desks desks, AggregateType<PlantVariety, PlantVarietyCommand, PlantVarietyEvent> type) {
        return desks.of(type);
    }
}
