package org.ipcase.cases.workstation;

import java.util.List;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.cases.workstation.domain.Workstation;
import org.ipcase.cases.workstation.domain.Workstation.Station;
import org.ipcase.cases.workstation.domain.WorkstationCommand;
import org.ipcase.cases.workstation.domain.WorkstationDecider;
import org.ipcase.cases.workstation.domain.WorkstationEvent;
import org.ipcase.cases.workstation.domain.WorkstationEvent.ClocksMoved;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for workstations (工作站登记台). */
@Configuration(proxyBeanMethods = false)
class WorkstationConfiguration {
    @Bean
    AggregateType<Workstation, WorkstationCommand, WorkstationEvent> workstationType(
            AgencyDirectory directory) {
        var decider = new WorkstationDecider(directory);
        return new AggregateType<>(
                "workstation",
                Workstation.class,
                WorkstationEvent.class,
                new Workstation.Nothing(),
                decider::decide,
                WorkstationDecider::evolve,
                WorkstationIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Station it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "workstation",
                                        id,
                                        it.number(),
                                        it.registration().agency(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<Workstation, WorkstationCommand, WorkstationEvent> workstations(
            Desks desks, AggregateType<Workstation, WorkstationCommand, WorkstationEvent> type) {
        return desks.of(type);
    }
}
