package org.ipcase.cases.assistance;

import java.util.List;
import org.ipcase.cases.assistance.domain.Assistance;
import org.ipcase.cases.assistance.domain.Assistance.Request;
import org.ipcase.cases.assistance.domain.AssistanceCommand;
import org.ipcase.cases.assistance.domain.AssistanceDecider;
import org.ipcase.cases.assistance.domain.AssistanceEvent;
import org.ipcase.cases.assistance.domain.AssistanceEvent.ClocksMoved;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for requests for assistance (协查办理台). */
@Configuration(proxyBeanMethods = false)
class AssistanceConfiguration {
    static final String TYPE = "assistance-request";

    @Bean
    AggregateType<Assistance, AssistanceCommand, AssistanceEvent> assistanceType(
            AgencyDirectory directory, RunningClocks running) {
        var decider = new AssistanceDecider(directory, running);
        return new AggregateType<>(
                TYPE,
                Assistance.class,
                AssistanceEvent.class,
                new Assistance.Nothing(),
                decider::decide,
                AssistanceDecider::evolve,
                AssistanceIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Request it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        TYPE,
                                        id,
                                        it.number(),
                                        it.letter().helper().id(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<Assistance, AssistanceCommand, AssistanceEvent> assistanceRequests(
            Desks desks, AggregateType<Assistance, AssistanceCommand, AssistanceEvent> type) {
        return desks.of(type);
    }
}
