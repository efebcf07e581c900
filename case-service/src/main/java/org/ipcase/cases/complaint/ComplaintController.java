package org.ipcase.cases.complaint;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.ipcase.cases.complaint.ComplaintBodies.AcceptBody;
import org.ipcase.cases.complaint.ComplaintBodies.DeclineFilingBody;
import org.ipcase.cases.complaint.ComplaintBodies.RejectBody;
import org.ipcase.cases.complaint.ComplaintBodies.RequestMediationBody;
import org.ipcase.cases.complaint.ComplaintBodies.RequestSupplementBody;
import org.ipcase.cases.complaint.ComplaintBodies.SupplementBody;
import org.ipcase.cases.complaint.ComplaintBodies.WithdrawBody;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.DeclineFiling;
import org.ipcase.cases.complaint.domain.ComplaintCommand.FileComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RejectComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RequestMediation;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RequestSupplement;
import org.ipcase.cases.complaint.domain.ComplaintCommand.SupplementComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.WithdrawComplaint;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.Linked;
import org.ipcase.cases.complaint.domain.Submission;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Complaints, reports and requests over HTTP (投诉举报接口). */
@RestController
@RequestMapping("/api/complaints")
class ComplaintController {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final ComplaintHandling handling;
    private final LeadOpenings leads;
    private final Numbers numbers;
    private final DocumentCipher cipher;

    ComplaintController(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            ComplaintHandling handling,
            LeadOpenings leads,
            Numbers numbers,
            DocumentCipher cipher) {
        this.complaints = complaints;
        this.handling = handling;
        this.leads = leads;
        this.numbers = numbers;
        this.cipher = cipher;
    }

    @PostMapping
    @Operation(summary = "Submit a complaint, report or request (提交投诉、举报或者处理请求)")
    ResponseEntity<ComplaintView> file(CommandRequest request, @RequestBody ComplaintBody body) {
        var submission = body.submission(request.today(), cipher);
        var number = numbers.next("CP", submission.region());
        var code = ReceiptCode.next();
        var keyListed = handling.keyListed(submission, request.today());
        var outcome =
                complaints.create(
                        request,
                        id ->
                                new FileComplaint(
                                        request.actor(),
                                        request.at(),
                                        number,
                                        code,
                                        submission,
                                        reportPart(id, submission, request),
                                        keyListed));
        handling.openLinked(outcome, request);
        return Answers.created(
                outcome, "/api/complaints", it -> handling.view(it, request.actor()));
    }

    private @Nullable Linked reportPart(
            RecordId id, Submission submission, CommandRequest request) {
        return submission.alsoReport() == null
                ? null
                : leads.planned(
                        Linked.Relation.REPORT_PART, id, submission.region(), null, request.at());
    }

    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return complaints.list(reader, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<ComplaintView> one(@PathVariable RecordId id, Actor reader) {
        return Answers.found(handling.found(id, reader), it -> handling.view(it, reader));
    }

    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor reader) {
        return handling.found(id, reader).state() instanceof Submitted complaint
                ? ComplaintTimeline.of(complaints.history(id, reader), complaint, reader)
                : List.of();
    }

    @PostMapping("/{id}/accept")
    ResponseEntity<ComplaintView> accept(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AcceptBody body) {
        return handle(id, request, new AcceptComplaint(request.actor(), request.at(), body.note()));
    }

    @PostMapping("/{id}/reject")
    ResponseEntity<ComplaintView> reject(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RejectBody body) {
        return handle(
                id,
                request,
                new RejectComplaint(
                        request.actor(), request.at(), body.ground(), body.explanation()));
    }

    @PostMapping("/{id}/request-supplement")
    ResponseEntity<ComplaintView> requestSupplement(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RequestSupplementBody body) {
        return handle(
                id,
                request,
                new RequestSupplement(request.actor(), request.at(), body.items(), body.until()));
    }

    @PostMapping("/{id}/supplement")
    ResponseEntity<ComplaintView> supplement(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SupplementBody body) {
        var evidence = body.evidenceIds();
        return handle(
                id,
                request,
                new SupplementComplaint(
                        request.actor(),
                        request.at(),
                        body.description(),
                        evidence == null ? List.of() : evidence));
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<ComplaintView> withdraw(
            @PathVariable RecordId id, CommandRequest request, @RequestBody WithdrawBody body) {
        return handle(
                id, request, new WithdrawComplaint(request.actor(), request.at(), body.reason()));
    }

    @PostMapping("/{id}/decline-filing")
    ResponseEntity<ComplaintView> declineFiling(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DeclineFilingBody body) {
        return handle(
                id,
                request,
                new DeclineFiling(
                        request.actor(), request.at(), body.ground(), body.explanation()));
    }

    @PostMapping("/{id}/request-mediation")
    ResponseEntity<ComplaintView> requestMediation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RequestMediationBody body) {
        return handle(
                id, request, new RequestMediation(request.actor(), request.at(), body.note()));
    }

    private ResponseEntity<ComplaintView> handle(
            RecordId id, CommandRequest request, ComplaintCommand command) {
        return handling.handle(id, request, command);
    }
}
