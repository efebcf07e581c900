package org.ipcase.cases.supervision;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.cases.supervision.domain.Supervision;
import org.ipcase.cases.supervision.domain.Supervision.Listing;
import org.ipcase.cases.supervision.domain.SupervisionCommand;
import org.ipcase.cases.supervision.domain.SupervisionDecider;
import org.ipcase.cases.supervision.domain.SupervisionEvent;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ClocksMoved;
import org.ipcase.cases.supervision.domain.SupervisionNumbers;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for listed supervision (挂牌督办台). */
@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {
    @Bean
    AggregateType<Supervision, SupervisionCommand, SupervisionEvent> supervisionType(
            AgencyDirectory directory, RunningClocks running) {
        var decider = new SupervisionDecider(directory, running, SupervisionNumbers.standard());
        return new AggregateType<>(
                "supervision",
                Supervision.class,
                SupervisionEvent.class,
                new Supervision.Nothing(),
                decider::decide,
                SupervisionDecider::evolve,
                SupervisionIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Listing it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "supervision",
                                        id,
                                        it.number(),
                                        it.proposal().supervisor(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<Supervision, SupervisionCommand, SupervisionEvent> supervisions(
            Desks desks, AggregateType<Supervision, SupervisionCommand, SupervisionEvent> type) {
        return desks.of(type);
    }
}
