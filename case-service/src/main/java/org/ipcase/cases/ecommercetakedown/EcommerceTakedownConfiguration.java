package org.ipcase.cases.ecommercetakedown;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Takedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownDecider;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for e-commerce takedown (平台通知办理台). */
@Configuration(proxyBeanMethods = false)
class EcommerceTakedownConfiguration {
    @Bean
    AggregateType<EcommerceTakedown, EcommerceTakedownCommand, EcommerceTakedownEvent>
            ecommerceTakedownType(AgencyDirectory directory, RunningClocks running) {
        var decider = new EcommerceTakedownDecider(directory, running);
        return new AggregateType<>(
                "ecommerce-takedown",
                EcommerceTakedown.class,
                EcommerceTakedownEvent.class,
                new EcommerceTakedown.Nothing(),
                decider::decide,
                EcommerceTakedownDecider::evolve,
                EcommerceTakedownIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Takedown it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "ecommerce-takedown",
                                        id,
                                        it.number(),
                                        it.notice().platform(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<EcommerceTakedown, EcommerceTakedownCommand, EcommerceTakedownEvent> ecommerceTakedowns(
            Desks desks,
            AggregateType<EcommerceTakedown, EcommerceTakedownCommand, EcommerceTakedownEvent>
                    type) {
        return desks.of(type);
    }
}
