package org.ipcase.mediation.confirmation;

import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.court.CompetentCourts;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.MediationEvent.AgreementReached;
import org.ipcase.mediation.confirmation.domain.Confirmation;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand;
import org.ipcase.mediation.confirmation.domain.ConfirmationDecider;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent;
import org.ipcase.mediation.confirmation.domain.ConfirmationRecord;
import org.ipcase.mediation.confirmation.domain.Jurisdiction;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the rules of confirmation to the record. */
@Configuration(proxyBeanMethods = false)
class ConfirmationConfiguration {
    @Bean
    Jurisdiction jurisdiction(AgencyDirectory agencies) {
        return new Jurisdiction(CompetentCourts.standard(), agencies);
    }

    @Bean
    AggregateType<Confirmation, ConfirmationCommand, ConfirmationEvent> confirmation(
            Clocks clocks, Jurisdiction jurisdiction) {
        return new AggregateType<Confirmation, ConfirmationCommand, ConfirmationEvent>(
                        "confirmation",
                        Confirmation.class,
                        ConfirmationEvent.class,
                        new Confirmation.NotOpened(),
                        new ConfirmationDecider(clocks, jurisdiction)::decide,
                        ConfirmationRecord::evolve,
                        ConfirmationIndex::of,
                        ConfirmationContracts::facts)
                .counting(ConfirmationFigures::of);
    }

    @Bean
    Desk<Confirmation, ConfirmationCommand, ConfirmationEvent> confirmationRecords(
            Desks desks, AggregateType<Confirmation, ConfirmationCommand, ConfirmationEvent> type) {
        return desks.of(type);
    }

    @Bean
    Reaction<AgreementReached> openConfirmationOnAgreement(
            WhenAgreementReachedOpenConfirmation when) {
        return new Reaction<>(
                "WhenAgreementReachedOpenConfirmation",
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + AgreementReached.TYPE + ".v1",
                AgreementReached.class,
                when::act);
    }
}
