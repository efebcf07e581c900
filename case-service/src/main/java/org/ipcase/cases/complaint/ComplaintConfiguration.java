package org.ipcase.cases.complaint;

import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.ComplaintClocks;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintDecider;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.ComplaintReception;
import org.ipcase.cases.complaint.domain.Offices;
import org.ipcase.cases.routing.domain.Routing;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.handover.DeskHandovers;
import org.ipcase.platform.handover.DeskHandovers.Receipt;
import org.ipcase.platform.handover.HandoverSource;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for complaints (投诉办理台). */
@Configuration(proxyBeanMethods = false)
class ComplaintConfiguration {
    @Bean
    AggregateType<Complaint, ComplaintCommand, ComplaintEvent> complaintType(
            AgencyDirectory directory, RunningClocks running) {
        var clocks = new ComplaintClocks(running);
        var decider =
                new ComplaintDecider(
                        new ComplaintReception(Routing.standard(directory), clocks),
                        clocks,
                        new Offices(directory));
        return new AggregateType<Complaint, ComplaintCommand, ComplaintEvent>(
                        "complaint",
                        Complaint.class,
                        ComplaintEvent.class,
                        new Complaint.NoComplaint(),
                        decider::decide,
                        ComplaintDecider::evolve,
                        ComplaintIndex::of,
                        ComplaintContracts::facts)
                .counting(ComplaintFigures::of);
    }

    /** Sender and receiver look at one record: nothing is to be written when it is found. */
    @Bean
    HandoverSource complaintsUnderWay(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints) {
        return new DeskHandovers<>(
                "complaints",
                complaints,
                ComplaintIndex::of,
                ComplaintIndex::underWay,
                Receipt.NONE);
    }

    @Bean
    Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints(
            Desks desks, AggregateType<Complaint, ComplaintCommand, ComplaintEvent> type) {
        return desks.of(type);
    }
}
