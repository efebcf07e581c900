package org.ipcase.cases.copyrightcomplaint;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.WorkComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintDecider;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for copyright complaints (著作权投诉办理台). */
@Configuration(proxyBeanMethods = false)
class CopyrightComplaintConfiguration {
    @Bean
    AggregateType<CopyrightComplaint, CopyrightComplaintCommand, CopyrightComplaintEvent>
            copyrightComplaintType(AgencyDirectory directory, RunningClocks running) {
        var decider = new CopyrightComplaintDecider(directory, running);
        return new AggregateType<>(
                "copyright-complaint",
                CopyrightComplaint.class,
                CopyrightComplaintEvent.class,
                new CopyrightComplaint.Nothing(),
                decider::decide,
                CopyrightComplaintDecider::evolve,
                CopyrightComplaintIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof WorkComplaint it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "copyright-complaint",
                                        id,
                                        it.number(),
                                        it.complaint().office().id(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<CopyrightComplaint, CopyrightComplaintCommand, CopyrightComplaintEvent>
            copyrightComplaints(
                    Desks desks,
                    AggregateType<
                                    CopyrightComplaint,
                                    CopyrightComplaintCommand,
                                    CopyrightComplaintEvent>
                            type) {
        return desks.of(type);
    }
}
