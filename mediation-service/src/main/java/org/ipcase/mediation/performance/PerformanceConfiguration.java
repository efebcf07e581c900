package org.ipcase.mediation.performance;

import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.MediationEvent.AgreementReached;
import org.ipcase.kernel.event.mediation.MediationEvent.ConfirmationDecided;
import org.ipcase.mediation.performance.domain.Performance;
import org.ipcase.mediation.performance.domain.PerformanceCommand;
import org.ipcase.mediation.performance.domain.PerformanceDecider;
import org.ipcase.mediation.performance.domain.PerformanceEvent;
import org.ipcase.mediation.performance.domain.PerformanceHistory;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the rules of performance to the record. */
@Configuration(proxyBeanMethods = false)
class PerformanceConfiguration {
    @Bean
    AggregateType<Performance, PerformanceCommand, PerformanceEvent> performance(
            Clocks clocks, AgencyDirectory agencies) {
        return new AggregateType<>(
                "performance",
                Performance.class,
                PerformanceEvent.class,
                new Performance.NotOpened(),
                new PerformanceDecider(clocks, agencies)::decide,
                PerformanceHistory::evolve,
                PerformanceIndex::of,
                PerformanceContracts::facts);
    }

    @Bean
    Desk<Performance, PerformanceCommand, PerformanceEvent> performanceRecords(
            Desks desks, AggregateType<Performance, PerformanceCommand, PerformanceEvent> type) {
        return desks.of(type);
    }

    @Bean
    Reaction<AgreementReached> openPerformanceOnAgreement(
            WhenAgreementReachedOpenPerformance when) {
        return new Reaction<>(
                "WhenAgreementReachedOpenPerformance",
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + AgreementReached.TYPE + ".v1",
                AgreementReached.class,
                when::act);
    }

    @Bean
    Reaction<ConfirmationDecided> followConfirmationInPerformance(
            WhenConfirmationDecidedNoteEnforceability when) {
        return new Reaction<>(
                "WhenConfirmationDecidedNoteEnforceability",
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + ConfirmationDecided.TYPE + ".v1",
                ConfirmationDecided.class,
                when::act);
    }
}
