package org.ipcase.cases.complaint;

import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordFiling;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordFilingRefused;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordLink;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordOutcome;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.Linked;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseFiled;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseFilingRefused;
import org.ipcase.kernel.event.caseservice.CaseEvent.PenaltyDecided;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintLinked;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the case behind a complaint tells it (案件回告). */
@Configuration(proxyBeanMethods = false)
class ComplaintListener {
    @Bean
    Reaction<CaseFiled> whenCaseFiledMarkComplaint(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints, CaseComplaints behind) {
        return new Reaction<>(
                "WhenCaseFiledMarkComplaint",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(CaseFiled.TYPE),
                CaseFiled.class,
                told -> {
                    behind.note(told.data().caseId(), told.data().complaintId());
                    return complaints.react(
                            told.data().complaintId(),
                            told,
                            new RecordFiling(
                                    Actor.system(told.source()), told.at(), told.data().caseId()));
                });
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

    /** After a crash between the record and what opens beside it, this opens it (CRM art. 9). */
    @Bean
    Reaction<ComplaintLinked> whenComplaintLinkedOpenOrMarkTheOther(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints, LeadOpenings leads) {
        return new Reaction<>(
                "WhenComplaintLinkedOpenOrMarkTheOther",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(ComplaintLinked.TYPE),
                ComplaintLinked.class,
                told -> linked(told, complaints, leads));
    }

    private static Outcome<Complaint> linked(
            Told<ComplaintLinked> told,
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            LeadOpenings leads) {
        var data = told.data();
        var relation = Linked.Relation.valueOf(data.relation());
        complaints
                .load(data.complaintId())
                .ifPresent(it -> leads.openLinked(it, told.correlation()));
        if (complaints.load(data.linkedId()).isEmpty()
                || relation == Linked.Relation.REPORT_PART
                || relation == Linked.Relation.VIOLATION) {
            return new Outcome.Done<>(
                    new Snapshot<>(data.linkedId(), 0, new Complaint.NoComplaint()), true);
        }
        var back = new Linked(relation, data.complaintId(), data.complaintNumber());
        return complaints.react(
                data.linkedId(),
                told,
                new RecordLink(Actor.system(told.source()), told.at(), back));
    }

    @Bean
    Reaction<PenaltyDecided> whenPenaltyDecidedTellComplaint(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints, CaseComplaints behind) {
        return new Reaction<>(
                "WhenPenaltyDecidedTellComplaint",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(PenaltyDecided.TYPE),
                PenaltyDecided.class,
                told ->
                        behind.of(told.data().caseId())
                                .map(id ->
                                        complaints.react(
                                                id,
                                                told,
                                                new RecordOutcome(
                                                        Actor.system(told.source()),
                                                        told.at(),
                                                        told.data().kind())))
                                .orElseGet(() ->
                                        new Outcome.Done<>(
                                                new Snapshot<>(
                                                        told.data().caseId(),
                                                        0,
                                                        new Complaint.NoComplaint()),
                                                true)));
    }
}
