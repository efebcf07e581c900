package org.ipcase.cases.typicalcase;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.cases.typicalcase.domain.TypicalCase;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Recommendation;
import org.ipcase.cases.typicalcase.domain.TypicalCommand;
import org.ipcase.cases.typicalcase.domain.TypicalDecider;
import org.ipcase.cases.typicalcase.domain.TypicalEvent;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.ClocksMoved;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for typical cases (典型案例台). */
@Configuration(proxyBeanMethods = false)
class TypicalConfiguration {
    @Bean
    AggregateType<TypicalCase, TypicalCommand, TypicalEvent> typicalCaseType(
            AgencyDirectory directory, RunningClocks running) {
        var decider = new TypicalDecider(directory, running);
        return new AggregateType<>(
                "typical-case",
                TypicalCase.class,
                TypicalEvent.class,
                new TypicalCase.Nothing(),
                decider::decide,
                TypicalDecider::evolve,
                TypicalIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Recommendation it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "typical-case",
                                        id,
                                        it.recommended().number(),
                                        it.recommended().office(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<TypicalCase, TypicalCommand, TypicalEvent> typicalCases(
            Desks desks, AggregateType<TypicalCase, TypicalCommand, TypicalEvent> type) {
        return desks.of(type);
    }
}
