package org.ipcase.cases.oversight;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.oversight.domain.Oversight;
import org.ipcase.cases.oversight.domain.Oversight.Opinion;
import org.ipcase.cases.oversight.domain.OversightCommand;
import org.ipcase.cases.oversight.domain.OversightDecider;
import org.ipcase.cases.oversight.domain.OversightEvent;
import org.ipcase.cases.oversight.domain.OversightEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for supervision of enforcement (行政执法监督台). */
@Configuration(proxyBeanMethods = false)
class OversightConfiguration {
    @Bean
    AggregateType<Oversight, OversightCommand, OversightEvent> oversightType(
            AgencyDirectory directory, RunningClocks running) {
        var decider = new OversightDecider(directory, running);
        return new AggregateType<>(
                "enforcement-supervision",
                Oversight.class,
                OversightEvent.class,
                new Oversight.Nothing(),
                decider::decide,
                OversightDecider::evolve,
                OversightIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Opinion it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "enforcement-supervision",
                                        id,
                                        it.issued().number(),
                                        it.issued().office(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<Oversight, OversightCommand, OversightEvent> oversights(
            Desks desks, AggregateType<Oversight, OversightCommand, OversightEvent> type) {
        return desks.of(type);
    }
}
