package org.ipcase.cases.complaint;

import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordFiling;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordFilingRefused;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseFiled;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseFilingRefused;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.record.Desk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the case behind a complaint tells it (案件回告). */
@Configuration(proxyBeanMethods = false)
class ComplaintListener {
    @Bean
    Reaction<CaseFiled> whenCaseFiledMarkComplaint(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints) {
        return new Reaction<>(
                "WhenCaseFiledMarkComplaint",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(CaseFiled.TYPE),
                CaseFiled.class,
                told ->
                        complaints.react(
                                told.data().complaintId(),
                                told,
                                new RecordFiling(
                                        Actor.system(told.source()),
                                        told.at(),
                                        told.data().caseId())));
    }

    @Bean
    Reaction<CaseFilingRefused> whenFilingRefusedMarkComplaint(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints) {
        return new Reaction<>(
                "WhenFilingRefusedMarkComplaint",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(CaseFilingRefused.TYPE),
                CaseFilingRefused.class,
                told ->
                        complaints.react(
                                told.data().complaintId(),
                                told,
                                new RecordFilingRefused(
                                        Actor.system(told.source()),
                                        told.at(),
                                        told.data().caseId(),
                                        NonFilingGround.valueOf(told.data().ground()),
                                        told.data().explanation())));
    }
}
