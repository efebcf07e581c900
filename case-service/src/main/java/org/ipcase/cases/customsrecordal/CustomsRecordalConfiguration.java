package org.ipcase.cases.customsrecordal;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Recordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalDecider;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for customs recordals (海关备案办理台). */
@Configuration(proxyBeanMethods = false)
class CustomsRecordalConfiguration {
    @Bean
    AggregateType<CustomsRecordal, CustomsRecordalCommand, CustomsRecordalEvent>
            customsRecordalType(AgencyDirectory directory, RunningClocks running) {
        var decider = new CustomsRecordalDecider(directory, running);
        return new AggregateType<>(
                "customs-recordal",
                CustomsRecordal.class,
                CustomsRecordalEvent.class,
                new CustomsRecordal.Nothing(),
                decider::decide,
                CustomsRecordalDecider::evolve,
                CustomsRecordalIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Recordal it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "customs-recordal",
                                        id,
                                        it.number(),
                                        it.application().office().id(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<CustomsRecordal, CustomsRecordalCommand, CustomsRecordalEvent> customsRecordals(
            Desks desks,
            AggregateType<CustomsRecordal, CustomsRecordalCommand, CustomsRecordalEvent> type) {
        return desks.of(type);
    }
}
