package org.ipcase.mediation.mediator;

import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.RegisterEvent.MediatorComplaintAnswered;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst;
import org.ipcase.mediation.mediator.domain.ComplaintCommand;
import org.ipcase.mediation.mediator.domain.ComplaintDecider;
import org.ipcase.mediation.mediator.domain.ComplaintEvent;
import org.ipcase.mediation.mediator.domain.MediatorCommand;
import org.ipcase.mediation.mediator.domain.MediatorDecider;
import org.ipcase.mediation.mediator.domain.MediatorEvent;
import org.ipcase.mediation.mediator.domain.MediatorRecord;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.mediation.mediator.domain.MediatorState.NotEngaged;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the rules on mediators to the record. */
@Configuration(proxyBeanMethods = false)
class MediatorConfiguration {
    @Bean
    AggregateType<MediatorState, MediatorCommand, MediatorEvent> mediator(
            Clocks clocks, RegisterRules rules) {
        return new AggregateType<>(
                MediatorRegister.TYPE,
                MediatorState.class,
                MediatorEvent.class,
                new NotEngaged(),
                new MediatorDecider(clocks, rules)::decide,
                MediatorRecord::evolve,
                MediatorIndex::of,
                MediatorContracts::facts);
    }

    @Bean
    Desk<MediatorState, MediatorCommand, MediatorEvent> mediatorRecords(
            Desks desks, AggregateType<MediatorState, MediatorCommand, MediatorEvent> type) {
        return desks.of(type);
    }

    @Bean
    AggregateType<ComplaintAgainst, ComplaintCommand, ComplaintEvent> mediatorComplaint(
            Clocks clocks) {
        return new AggregateType<>(
                "mediator-complaint",
                ComplaintAgainst.class,
                ComplaintEvent.class,
                new ComplaintAgainst.NotFiled(),
                new ComplaintDecider(clocks)::decide,
                ComplaintDecider::evolve,
                ComplaintIndex::of,
                ComplaintContracts::facts);
    }

    @Bean
    Desk<ComplaintAgainst, ComplaintCommand, ComplaintEvent> mediatorComplaintRecords(
            Desks desks, AggregateType<ComplaintAgainst, ComplaintCommand, ComplaintEvent> type) {
        return desks.of(type);
    }

    @Bean
    Reaction<MediatorComplaintAnswered> whenComplaintEndsInRemoval(
            WhenComplaintEndsInRemovalRemoveMediator when) {
        return new Reaction<>(
                "WhenComplaintEndsInRemovalRemoveMediator",
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + MediatorComplaintAnswered.TYPE + ".v1",
                MediatorComplaintAnswered.class,
                when::act);
    }
}
