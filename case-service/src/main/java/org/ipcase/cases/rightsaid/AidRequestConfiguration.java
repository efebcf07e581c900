package org.ipcase.cases.rightsaid;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.cases.rightsaid.domain.AidRequest;
import org.ipcase.cases.rightsaid.domain.AidRequest.Asked;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand;
import org.ipcase.cases.rightsaid.domain.AidRequestDecider;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.ClocksMoved;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for rights aid (维权援助办理台). */
@Configuration(proxyBeanMethods = false)
class AidRequestConfiguration {
    @Bean
    AggregateType<AidRequest, AidRequestCommand, AidRequestEvent> aidRequestType(
            AgencyDirectory directory, RunningClocks running) {
        var decider = new AidRequestDecider(directory, running);
        return new AggregateType<>(
                "aid-request",
                AidRequest.class,
                AidRequestEvent.class,
                new AidRequest.Nothing(),
                decider::decide,
                AidRequestDecider::evolve,
                AidRequestIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Asked it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "aid-request",
                                        id,
                                        it.number(),
                                        it.request().centre(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<AidRequest, AidRequestCommand, AidRequestEvent> aidRequests(
            Desks desks, AggregateType<AidRequest, AidRequestCommand, AidRequestEvent> type) {
        return desks.of(type);
    }
}
