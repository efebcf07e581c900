package org.ipcase.cases.complaint;

import io.swagger.v3.oas.annotations.Operation;
import org.ipcase.cases.complaint.ComplaintBodies.ExcludeDaysBody;
import org.ipcase.cases.complaint.ComplaintBodies.ExtendVerificationBody;
import org.ipcase.cases.complaint.ComplaintBodies.JudgeDuplicateBody;
import org.ipcase.cases.complaint.ComplaintBodies.TellBody;
import org.ipcase.cases.complaint.ComplaintBodies.TellResultBody;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand.ExcludeDays;
import org.ipcase.cases.complaint.domain.ComplaintCommand.ExtendVerification;
import org.ipcase.cases.complaint.domain.ComplaintCommand.JudgeDuplicate;
import org.ipcase.cases.complaint.domain.ComplaintCommand.TellReporter;
import org.ipcase.cases.complaint.domain.ComplaintCommand.TellResult;
import org.ipcase.cases.complaint.domain.Linked;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Verifying a lead, and telling who reported it (核查、告知), CASE-02, CR-14, CR-15, REQ-06. */
@RestController
@RequestMapping("/api/complaints/{id}")
class VerificationController {
    private final ComplaintHandling handling;

    VerificationController(ComplaintHandling handling) {
        this.handling = handling;
    }

    @PostMapping("/extend-verification")
    @Operation(summary = "Give verification 15 more working days (延长核查期限), CASE-02")
    ResponseEntity<ComplaintView> extend(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ExtendVerificationBody body) {
        return handling.handle(
                id,
                request,
                new ExtendVerification(request.actor(), request.at(), body.explanation()));
    }

    @PostMapping("/exclude-days")
    @Operation(summary = "Do not count days of tests and appraisals (不计入期限), CASE-02, CR-08")
    ResponseEntity<ComplaintView> exclude(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExcludeDaysBody body) {
        return handling.handle(
                id,
                request,
                new ExcludeDays(
                        request.actor(),
                        request.at(),
                        body.reason(),
                        body.from(),
                        body.until(),
                        body.document()));
    }

    @PostMapping("/tell-reporter")
    @Operation(summary = "Record that the named reporter was told about filing (举报立案告知), CR-14")
    ResponseEntity<ComplaintView> tellReporter(
            @PathVariable RecordId id, CommandRequest request, @RequestBody TellBody body) {
        return handling.handle(
                id,
                request,
                new TellReporter(request.actor(), request.at(), body.on(), body.manner()));
    }

    @PostMapping("/tell-result")
    @Operation(summary = "Record that the reporter was told the result (举报处理结果告知), CR-15")
    ResponseEntity<ComplaintView> tellResult(
            @PathVariable RecordId id, CommandRequest request, @RequestBody TellResultBody body) {
        return handling.handle(
                id,
                request,
                new TellResult(request.actor(), request.at(), body.on(), body.result()));
    }

    @PostMapping("/confirm-duplicate")
    @Operation(summary = "Say that another submission is the same (确认重复), REQ-06")
    ResponseEntity<ComplaintView> confirmDuplicate(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody JudgeDuplicateBody body) {
        return judge(id, request, body, true);
    }

    @PostMapping("/deny-duplicate")
    @Operation(summary = "Say that another submission is not the same (排除重复), REQ-06")
    ResponseEntity<ComplaintView> denyDuplicate(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody JudgeDuplicateBody body) {
        return judge(id, request, body, false);
    }

    /** Only what the person may read can be named. */
    private ResponseEntity<ComplaintView> judge(
            RecordId id, CommandRequest request, JudgeDuplicateBody body, boolean same) {
        if (!(handling.found(body.other(), request.actor()).state() instanceof Submitted found)) {
            throw RequestProblem.notFound();
        }
        var other =
                new Linked(
                        same ? Linked.Relation.DUPLICATE : Linked.Relation.NOT_DUPLICATE,
                        body.other(),
                        found.dossier().number(),
                        body.note(),
                        request.at());
        return handling.handle(
                id, request, new JudgeDuplicate(request.actor(), request.at(), same, other));
    }
}
