package org.ipcase.mediation.entrustment;

import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.entrustment.domain.Entrustment;
import org.ipcase.mediation.entrustment.domain.Entrustment.NotOpened;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand;
import org.ipcase.mediation.entrustment.domain.EntrustmentDecider;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent;
import org.ipcase.mediation.entrustment.domain.EntrustmentRecord;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the rules of entrustment to the record. */
@Configuration(proxyBeanMethods = false)
class EntrustmentConfiguration {
    @Bean
    AggregateType<Entrustment, EntrustmentCommand, EntrustmentEvent> entrustment(
            Clocks clocks, Roster roster, AgencyDirectory agencies) {
        return new AggregateType<>(
                "entrustment",
                Entrustment.class,
                EntrustmentEvent.class,
                new NotOpened(),
                new EntrustmentDecider(clocks, roster, agencies)::decide,
                EntrustmentRecord::evolve,
                EntrustmentIndex::of,
                EntrustmentContracts::facts);
    }

    @Bean
    Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> entrustmentRecords(
            Desks desks, AggregateType<Entrustment, EntrustmentCommand, EntrustmentEvent> type) {
        return desks.of(type);
    }
}
