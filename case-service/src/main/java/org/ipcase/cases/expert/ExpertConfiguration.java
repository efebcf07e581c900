package org.ipcase.cases.expert;

import java.util.List;
import org.ipcase.cases.expert.domain.Expert;
import org.ipcase.cases.expert.domain.Expert.Entered;
import org.ipcase.cases.expert.domain.ExpertCommand;
import org.ipcase.cases.expert.domain.ExpertDecider;
import org.ipcase.cases.expert.domain.ExpertEvent;
import org.ipcase.cases.expert.domain.ExpertEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for the directory of experts (专家库办理台). */
@Configuration(proxyBeanMethods = false)
class ExpertConfiguration {
    @Bean
    AggregateType<Expert, ExpertCommand, ExpertEvent> expertType(AgencyDirectory directory) {
        var decider = new ExpertDecider(directory);
        return new AggregateType<>(
                "expert",
                Expert.class,
                ExpertEvent.class,
                new Expert.Nothing(),
                decider::decide,
                ExpertDecider::evolve,
                ExpertIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Entered it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "expert",
                                        id,
                                        it.number(),
                                        it.entry().agency(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<Expert, ExpertCommand, ExpertEvent> experts(
            Desks desks, AggregateType<Expert, ExpertCommand, ExpertEvent> type) {
        return desks.of(type);
    }
}
