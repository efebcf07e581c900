package org.ipcase.referral.courtcase;

import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.referral.courtcase.domain.CourtCase;
import org.ipcase.referral.courtcase.domain.CourtCaseClocks;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand;
import org.ipcase.referral.courtcase.domain.CourtCaseDecider;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent;
import org.ipcase.referral.courtcase.domain.CourtCaseEvolution;
import org.ipcase.referral.factfinding.domain.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rules of cases before the court to work. */
@Configuration(proxyBeanMethods = false)
class CourtCaseConfiguration {
    @Bean
    CourtCaseClocks courtCaseClocks(Clocks clocks) {
        return new CourtCaseClocks(clocks);
    }

    @Bean
    CourtCaseDecider courtCaseDecider(Standings standings) {
        return new CourtCaseDecider(standings);
    }

    @Bean
    AggregateType<CourtCase, CourtCaseCommand, CourtCaseEvent> courtCases(
            CourtCaseDecider decider, CourtCaseClocks clocks) {
        return new AggregateType<>(
                "court-case",
                CourtCase.class,
                CourtCaseEvent.class,
                new CourtCase.NotSeized(),
                decider::decide,
                CourtCaseEvolution::evolve,
                new CourtCaseIndex(clocks),
                CourtCaseContracts::facts);
    }

    @Bean
    Desk<CourtCase, CourtCaseCommand, CourtCaseEvent> courtCaseDesk(
            Desks desks, AggregateType<CourtCase, CourtCaseCommand, CourtCaseEvent> type) {
        return desks.of(type);
    }

    @Bean
    CourtCaseViews courtCaseViews(CourtCaseDecider decider, CourtCaseClocks clocks) {
        return new CourtCaseViews(decider, clocks);
    }
}
