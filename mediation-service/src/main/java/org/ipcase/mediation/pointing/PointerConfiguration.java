package org.ipcase.mediation.pointing;

import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.PointerProgressed;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.pointing.domain.Pointer;
import org.ipcase.mediation.pointing.domain.PointerCommand;
import org.ipcase.mediation.pointing.domain.PointerDecider;
import org.ipcase.mediation.pointing.domain.PointerEvent;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the rules on notices that point to mediation to the record. */
@Configuration(proxyBeanMethods = false)
class PointerConfiguration {
    @Bean
    AggregateType<Pointer, PointerCommand, PointerEvent> mediationPointer(Roster roster) {
        return new AggregateType<>(
                "mediation-pointer",
                Pointer.class,
                PointerEvent.class,
                new Pointer.NotGiven(),
                new PointerDecider(roster)::decide,
                PointerDecider::evolve,
                PointerIndex::of,
                PointerContracts::facts);
    }

    @Bean
    Desk<Pointer, PointerCommand, PointerEvent> mediationPointerRecords(
            Desks desks, AggregateType<Pointer, PointerCommand, PointerEvent> type) {
        return desks.of(type);
    }

    @Bean
    Reaction<PointerProgressed> whenPartiesAgreed(WhenPartiesAgreedFileApplication when) {
        return new Reaction<>(
                "WhenPartiesAgreedFileApplication",
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + PointerProgressed.TYPE + ".v1",
                PointerProgressed.class,
                when::act);
    }
}
