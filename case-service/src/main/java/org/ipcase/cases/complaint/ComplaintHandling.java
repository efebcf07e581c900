package org.ipcase.cases.complaint;

import java.time.Clock;
import java.time.LocalDate;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.Sight;
import org.ipcase.cases.complaint.domain.Submission;
import org.ipcase.cases.keyprotection.KeyListing;
import org.ipcase.cases.keyprotection.KeyProtectionList;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes a command to the desk and answers with what the caller may see of it (办理). */
@Component
class ComplaintHandling {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final LeadOpenings leads;
    private final KeyProtectionList keyProtection;
    private final Clocks clocks;
    private final Clock clock;

    ComplaintHandling(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            LeadOpenings leads,
            KeyProtectionList keyProtection,
            Clocks clocks,
            Clock clock) {
        this.complaints = complaints;
        this.leads = leads;
        this.keyProtection = keyProtection;
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
        return ComplaintView.of(
                snapshot, reader, clocks, clock.instant(), keyProtection(snapshot, reader));
    }

    /** Number of the entry under which the right, or who complains, is protected with priority. */
    @Nullable String keyListed(Submission submission, LocalDate day) {
        return keyProtection
                .of(submission.right(), submission.complainant(), day)
                .map(KeyListing::number)
                .orElse(null);
    }

    /** For the officers who handle it; the submitter sees the list itself. */
    private @Nullable KeyListing keyProtection(Snapshot<Complaint> snapshot, Actor reader) {
        if (!(snapshot.state() instanceof Submitted complaint)
                || Sight.of(complaint, reader) == Sight.SUBMITTER) {
            return null;
        }
        var dossier = complaint.dossier();
        return keyProtection
                .of(
                        dossier.submission().right(),
                        dossier.submission().complainant(),
                        LegalDay.of(dossier.receivedAt()))
                .orElse(null);
    }

    Snapshot<Complaint> found(RecordId id, Actor reader) {
        return complaints.find(id, reader).orElseThrow(RequestProblem::notFound);
    }
}
