package org.ipcase.cases.subject;

import org.ipcase.cases.complaint.CaseComplaints;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.subject.domain.LookBack.Past;
import org.ipcase.kernel.event.caseservice.CaseEvent.PenaltyDecided;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintFiled;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Remembers where subjects were met and what became of them (主体登记). */
@Configuration(proxyBeanMethods = false)
class SubjectListener {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final MatchIndex index;
    private final CaseComplaints behind;

    SubjectListener(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            MatchIndex index,
            CaseComplaints behind) {
        this.complaints = complaints;
        this.index = index;
        this.behind = behind;
    }

    @Bean
    Reaction<ComplaintFiled> whenComplaintFiledRememberItsSubjects() {
        return new Reaction<>(
                "WhenComplaintFiledRememberItsSubjects",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(ComplaintFiled.TYPE),
                ComplaintFiled.class,
                told -> {
                    var id = told.data().complaintId();
                    complaints
                            .load(id)
                            .ifPresent(it -> {
                                if (it.state() instanceof Submitted complaint) {
                                    index.note(id, complaint.dossier().submission());
                                }
                            });
                    return nothing(id);
                });
    }

    /** Only a penalty is one that the law looks back on (CRE-05). */
    @Bean
    Reaction<PenaltyDecided> whenPenaltyDecidedRememberWhomItMet() {
        return new Reaction<>(
                "WhenPenaltyDecidedRememberWhomItMet",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(PenaltyDecided.TYPE),
                PenaltyDecided.class,
                told -> {
                    if (told.data().kind().equals("PENALTY")) {
                        behind.of(told.data().caseId())
                                .flatMap(complaints::load)
                                .ifPresent(it -> remember(told, it));
                    }
                    return nothing(told.data().caseId());
                });
    }

    private void remember(Told<PenaltyDecided> told, Snapshot<Complaint> complaint) {
        if (complaint.state() instanceof Submitted it) {
            var data = told.data();
            var submission = it.dossier().submission();
            var past =
                    new Past(
                            data.caseId().value(),
                            data.caseNumber(),
                            data.agency(),
                            submission.right().kind(),
                            data.decidedOn());
            submission.respondents().forEach(party -> index.notePenalty(party, past));
        }
    }

    private static Outcome<Complaint> nothing(RecordId id) {
        return new Outcome.Done<>(new Snapshot<>(id, 0, new Complaint.NoComplaint()), true);
    }
}
