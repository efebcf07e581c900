package org.ipcase.mediation.committee;

import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.RegisterEvent.MediatorChanged;
import org.ipcase.mediation.committee.domain.CommitteeCommand;
import org.ipcase.mediation.committee.domain.CommitteeDecider;
import org.ipcase.mediation.committee.domain.CommitteeEvent;
import org.ipcase.mediation.committee.domain.CommitteeRecord;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.mediation.committee.domain.CommitteeState.NotRegistered;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;

/** Ties the register of mediation bodies to the record. */
@Configuration(proxyBeanMethods = false)
class CommitteeConfiguration {
    @Bean
    AgencyDirectory agencyDirectory() {
        return AgencyDirectory.shipped();
    }

    @Bean
    RegisterRules registerRules() {
        return RegisterRules.standard();
    }

    /**
     * @param file the register that the record begins with; the one that ships has the demo
     *     accounts of the local stack
     */
    @Bean
    ShippedRegister shippedRegister(
            AgencyDirectory agencies,
            @Value("${ipcase.mediation.register:classpath:register.json}") Resource file) {
        return new ShippedRegister(RegisterFile.read(file, agencies));
    }

    /**
     * @param roster lazy, because it reads these very records
     */
    @Bean
    AggregateType<CommitteeState, CommitteeCommand, CommitteeEvent> committee(
            Clocks clocks, AgencyDirectory agencies, @Lazy Roster roster) {
        return new AggregateType<>(
                CommitteeRegister.TYPE,
                CommitteeState.class,
                CommitteeEvent.class,
                new NotRegistered(),
                new CommitteeDecider(clocks, agencies, roster)::decide,
                CommitteeRecord::evolve,
                CommitteeIndex::of,
                CommitteeContracts::facts);
    }

    @Bean
    Reaction<MediatorChanged> whenMediatorChanged(WhenMediatorChangedTellCourt when) {
        return new Reaction<>(
                "WhenMediatorChangedTellCourt",
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + MediatorChanged.TYPE + ".v1",
                MediatorChanged.class,
                when::act);
    }

    @Bean
    Desk<CommitteeState, CommitteeCommand, CommitteeEvent> committeeRecords(
            Desks desks, AggregateType<CommitteeState, CommitteeCommand, CommitteeEvent> type) {
        return desks.of(type);
    }
}
