package org.ipcase.cases.keyprotection;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.keyprotection.domain.KeyEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Entered;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand;
import org.ipcase.cases.keyprotection.domain.KeyEntryDecider;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for the key-protection list (重点保护名录办理台). */
@Configuration(proxyBeanMethods = false)
class KeyEntryConfiguration {
    @Bean
    AggregateType<KeyEntry, KeyEntryCommand, KeyEntryEvent> keyEntrieType(
            AgencyDirectory directory, RunningClocks running) {
        var decider = new KeyEntryDecider(directory, running);
        return new AggregateType<>(
                "key-entry",
                KeyEntry.class,
                KeyEntryEvent.class,
                new KeyEntry.Nothing(),
                decider::decide,
                KeyEntryDecider::evolve,
                KeyEntryIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Entered it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "key-entry",
                                        id,
                                        it.number(),
                                        it.proposal().agency(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<KeyEntry, KeyEntryCommand, KeyEntryEvent> keyEntries(
            Desks desks, AggregateType<KeyEntry, KeyEntryCommand, KeyEntryEvent> type) {
        return desks.of(type);
    }
}
