package org.ipcase.cases.creditlisting;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.creditlisting.domain.CreditListing;
import org.ipcase.cases.creditlisting.domain.CreditListing.Listed;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand;
import org.ipcase.cases.creditlisting.domain.CreditListingDecider;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for credit listings (信用名单办理台). */
@Configuration(proxyBeanMethods = false)
class CreditListingConfiguration {
    @Bean
    AggregateType<CreditListing, CreditListingCommand, CreditListingEvent> creditListingType(
            AgencyDirectory directory, RunningClocks running) {
        var decider = new CreditListingDecider(directory, running);
        return new AggregateType<>(
                "credit-listing",
                CreditListing.class,
                CreditListingEvent.class,
                new CreditListing.Nothing(),
                decider::decide,
                CreditListingDecider::evolve,
                CreditListingIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Listed it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "credit-listing",
                                        id,
                                        it.number(),
                                        it.notice().agency(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<CreditListing, CreditListingCommand, CreditListingEvent> creditListings(
            Desks desks,
            AggregateType<CreditListing, CreditListingCommand, CreditListingEvent> type) {
        return desks.of(type);
    }
}
