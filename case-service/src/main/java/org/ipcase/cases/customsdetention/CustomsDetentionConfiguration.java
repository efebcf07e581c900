package org.ipcase.cases.customsdetention;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.customsdetention.domain.CustomsDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionDecider;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.ClocksMoved;
import org.ipcase.cases.customsdetention.domain.SecurityTable;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for detained goods (海关扣留办理台). */
@Configuration(proxyBeanMethods = false)
class CustomsDetentionConfiguration {
    @Bean
    AggregateType<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent>
            customsDetentionType(AgencyDirectory directory, RunningClocks running) {
        var decider = new CustomsDetentionDecider(directory, running, SecurityTable.standard());
        return new AggregateType<>(
                "customs-detention",
                CustomsDetention.class,
                CustomsDetentionEvent.class,
                new CustomsDetention.Nothing(),
                decider::decide,
                CustomsDetentionDecider::evolve,
                CustomsDetentionIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Detention it)
                                ? List.of()
                                : DetentionTold.facts(id, event, it));
    }

    @Bean
    Desk<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent> customsDetentions(
            Desks desks,
            AggregateType<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent> type) {
        return desks.of(type);
    }
}
