package org.ipcase.cases.copyrighttakedown;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.NetworkTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownDecider;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for network takedown (信息网络传播权通知办理台). */
@Configuration(proxyBeanMethods = false)
class CopyrightTakedownConfiguration {
    @Bean
    AggregateType<CopyrightTakedown, CopyrightTakedownCommand, CopyrightTakedownEvent>
            copyrightTakedownType(AgencyDirectory directory, RunningClocks running) {
        var decider = new CopyrightTakedownDecider(directory, running);
        return new AggregateType<>(
                "copyright-takedown",
                CopyrightTakedown.class,
                CopyrightTakedownEvent.class,
                new CopyrightTakedown.Nothing(),
                decider::decide,
                CopyrightTakedownDecider::evolve,
                CopyrightTakedownIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof NetworkTakedown it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "copyright-takedown",
                                        id,
                                        it.number(),
                                        it.notice().provider(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<CopyrightTakedown, CopyrightTakedownCommand, CopyrightTakedownEvent> copyrightTakedowns(
            Desks desks,
            AggregateType<CopyrightTakedown, CopyrightTakedownCommand, CopyrightTakedownEvent>
                    type) {
        return desks.of(type);
    }
}
