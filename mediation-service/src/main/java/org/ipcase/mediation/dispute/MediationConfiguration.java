package org.ipcase.mediation.dispute;

import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.MediationRequested;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.NotApplied;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.MediationDecider;
import org.ipcase.mediation.dispute.domain.MediationRecord;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the rules of mediation to the record. */
@Configuration(proxyBeanMethods = false)
class MediationConfiguration {
    @Bean
    Clocks clocks() {
        return Clocks.standard();
    }

    @Bean
    AggregateType<Mediation, MediationCommand, DisputeEvent> mediation(
            Clocks clocks, Roster roster, AgencyDirectory agencies) {
        return new AggregateType<Mediation, MediationCommand, DisputeEvent>(
                        "mediation",
                        Mediation.class,
                        DisputeEvent.class,
                        new NotApplied(),
                        new MediationDecider(clocks, roster, agencies)::decide,
                        MediationRecord::evolve,
                        MediationIndex::of,
                        MediationContracts::facts)
                .counting(MediationFigures::of);
    }

    @Bean
    Desk<Mediation, MediationCommand, DisputeEvent> mediationRecords(
            Desks desks, AggregateType<Mediation, MediationCommand, DisputeEvent> type) {
        return desks.of(type);
    }

    @Bean
    Reaction<MediationRequested> whenMediationRequested(
            WhenMediationRequestedFileApplication when) {
        return new Reaction<>(
                "WhenMediationRequestedFileApplication",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(MediationRequested.TYPE),
                MediationRequested.class,
                when::act);
    }
}
