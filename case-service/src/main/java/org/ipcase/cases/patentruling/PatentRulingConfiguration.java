package org.ipcase.cases.patentruling;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.patentruling.domain.PatentRuling;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand;
import org.ipcase.cases.patentruling.domain.PatentRulingDecider;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for patent rulings (行政裁决办理台). */
@Configuration(proxyBeanMethods = false)
class PatentRulingConfiguration {
    @Bean
    AggregateType<PatentRuling, PatentRulingCommand, PatentRulingEvent> patentRulingType(
            AgencyDirectory directory, RunningClocks running) {
        var decider = new PatentRulingDecider(directory, running);
        return new AggregateType<>(
                "patent-ruling",
                PatentRuling.class,
                PatentRulingEvent.class,
                new PatentRuling.Nothing(),
                decider::decide,
                PatentRulingDecider::evolve,
                PatentRulingIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Ruling it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "patent-ruling",
                                        id,
                                        it.number(),
                                        it.office().id(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<PatentRuling, PatentRulingCommand, PatentRulingEvent> patentRulings(
            Desks desks, AggregateType<PatentRuling, PatentRulingCommand, PatentRulingEvent> type) {
        return desks.of(type);
    }
}
