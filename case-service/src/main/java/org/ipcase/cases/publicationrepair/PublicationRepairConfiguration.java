package org.ipcase.cases.publicationrepair;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Filed;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairDecider;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.ClocksMoved;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for ending publications early (信用修复办理台). */
@Configuration(proxyBeanMethods = false)
class PublicationRepairConfiguration {
    @Bean
    AggregateType<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent>
            publicationRepairType(AgencyDirectory directory, RunningClocks running) {
        var decider = new PublicationRepairDecider(directory, running);
        return new AggregateType<>(
                "publication-repair",
                PublicationRepair.class,
                PublicationRepairEvent.class,
                new PublicationRepair.Nothing(),
                decider::decide,
                PublicationRepairDecider::evolve,
                PublicationRepairIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Filed it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "publication-repair",
                                        id,
                                        it.number(),
                                        it.request().office().id(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent> publicationRepairs(
            Desks desks,
            AggregateType<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent>
                    type) {
        return desks.of(type);
    }
}
