package org.ipcase.referral.factfinding;

import java.util.List;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.referral.factfinding.domain.FactFinding;
import org.ipcase.referral.factfinding.domain.FactFindingCommand;
import org.ipcase.referral.factfinding.domain.FactFindingDecider;
import org.ipcase.referral.factfinding.domain.FactFindingEvent;
import org.ipcase.referral.factfinding.domain.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the standing of facts found to work. */
@Configuration(proxyBeanMethods = false)
class FactFindingConfiguration {
    @Bean
    Standings standings(Clocks clocks) {
        return new Standings(clocks);
    }

    @Bean
    AggregateType<FactFinding, FactFindingCommand, FactFindingEvent> factFindings() {
        return new AggregateType<>(
                "fact-finding",
                FactFinding.class,
                FactFindingEvent.class,
                new FactFinding.NotTold(),
                FactFindingDecider::decide,
                FactFindingDecider::evolve,
                new FactFindingIndex(),
                // Courts and parties read it here; nobody else is told.
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<FactFinding, FactFindingCommand, FactFindingEvent> factFindingDesk(
            Desks desks, AggregateType<FactFinding, FactFindingCommand, FactFindingEvent> type) {
        return desks.of(type);
    }
}
