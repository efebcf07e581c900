package org.ipcase.cases.casefile;

import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.FilingSubmitted;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What complaints tell the cases (立案呈批). */
@Configuration(proxyBeanMethods = false)
class CaseListener {
    @Bean
    Reaction<FilingSubmitted> whenFilingSubmittedOpenCase(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints, CaseOpenings openings) {
        return new Reaction<>(
                "WhenFilingSubmittedOpenCase",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(FilingSubmitted.TYPE),
                FilingSubmitted.class,
                told -> open(told, complaints, openings));
    }

    private static Outcome<CaseFile> open(
            Told<FilingSubmitted> told,
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            CaseOpenings openings) {
        var caseId = told.data().caseId();
        // As a rule the request that submitted filing opened it; this is for a crash in between.
        return openings.isOpen(caseId)
                ? CaseOpenings.nothing(caseId)
                : complaints
                        .load(told.data().complaintId())
                        .map(complaint -> openings.open(complaint, told.correlation(), told.at()))
                        .orElseGet(() -> CaseOpenings.nothing(caseId));
    }
}
