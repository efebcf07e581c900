package org.ipcase.referral.reverselinkage;

import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageClocks;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageDecider;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvolution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rules of reverse linkage to work. */
@Configuration(proxyBeanMethods = false)
class ReverseLinkageConfiguration {
    @Bean
    ReverseLinkageClocks reverseLinkageClocks(Clocks clocks) {
        return new ReverseLinkageClocks(clocks);
    }

    @Bean
    ReverseLinkageDecider reverseLinkageDecider(ReverseLinkageClocks clocks) {
        return new ReverseLinkageDecider(clocks);
    }

    @Bean
    AggregateType<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> reverseLinkages(
            ReverseLinkageDecider decider, ReverseLinkageClocks clocks) {
        return new AggregateType<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent>(
                        "reverse-linkage",
                        ReverseLinkage.class,
                        ReverseLinkageEvent.class,
                        new ReverseLinkage.NotOpened(),
                        decider::decide,
                        ReverseLinkageEvolution::evolve,
                        new ReverseLinkageIndex(clocks),
                        ReverseLinkageContracts::facts)
                .counting(ReverseLinkageFigures::of);
    }

    @Bean
    Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> reverseLinkageDesk(
            Desks desks,
            AggregateType<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> type) {
        return desks.of(type);
    }

    @Bean
    ReverseLinkageViews reverseLinkageViews(
            ReverseLinkageDecider decider, ReverseLinkageClocks clocks) {
        return new ReverseLinkageViews(decider, clocks);
    }
}
