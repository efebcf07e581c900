package org.ipcase.cases.complaint;

import java.time.Clock;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes a command to the desk and answers with what the caller may see of it (办理). */
@Component
class ComplaintHandling {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final LeadOpenings leads;
    private final Clocks clocks;
    private final Clock clock;

    ComplaintHandling(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            LeadOpenings leads,
            Clocks clocks,
            Clock clock) {
        this.complaints = complaints;
        this.leads = leads;
        this.clocks = clocks;
        this.clock = clock;
    }

    ResponseEntity<ComplaintView> handle(
            RecordId id, CommandRequest request, ComplaintCommand command) {
        var outcome = complaints.handle(id, request, command);
        openLinked(outcome, request);
        return Answers.done(outcome, it -> view(it, request.actor()));
    }

    /**
     * What a record opens beside it is there when the answer is; an event opens it after a crash.
     */
    void openLinked(Outcome<Complaint> outcome, CommandRequest request) {
        if (outcome instanceof Outcome.Done<Complaint>(var complaint, _)) {
            leads.openLinked(complaint, request.requestId());
        }
    }

    ComplaintView view(Snapshot<Complaint> snapshot, Actor reader) {
        return ComplaintView.of(snapshot, reader, clocks, clock.instant());
    }

    Snapshot<Complaint> found(RecordId id, Actor reader) {
        return complaints.find(id, reader).orElseThrow(RequestProblem::notFound);
    }
}
