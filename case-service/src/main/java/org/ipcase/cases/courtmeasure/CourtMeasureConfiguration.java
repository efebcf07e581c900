package org.ipcase.cases.courtmeasure;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Measure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureDecider;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.court.CompetentCourts;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for court measures (法院措施登记台). */
@Configuration(proxyBeanMethods = false)
class CourtMeasureConfiguration {
    @Bean
    AggregateType<CourtMeasure, CourtMeasureCommand, CourtMeasureEvent> courtMeasureType(
            RunningClocks running) {
        var decider = new CourtMeasureDecider(CompetentCourts.standard(), running);
        return new AggregateType<>(
                "court-measure",
                CourtMeasure.class,
                CourtMeasureEvent.class,
                new CourtMeasure.Nothing(),
                decider::decide,
                CourtMeasureDecider::evolve,
                CourtMeasureIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Measure it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "court-measure",
                                        id,
                                        it.number(),
                                        it.application().agency(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<CourtMeasure, CourtMeasureCommand, CourtMeasureEvent> courtMeasures(
            Desks desks, AggregateType<CourtMeasure, CourtMeasureCommand, CourtMeasureEvent> type) {
        return desks.of(type);
    }
}
