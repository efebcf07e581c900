package org.ipcase.cases.publicprogress;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Progress by receipt (凭回执查询). A POST, so that the code stays out of addresses and logs; unknown
 * number and wrong code get the same answer.
 */
@RestController
@RequestMapping("/api/public/progress")
class ProgressController {
    private static final Actor PUBLIC = Actor.system("public-progress");

    private final Receipts receipts;
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;

    ProgressController(
            Receipts receipts, Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints) {
        this.receipts = receipts;
        this.complaints = complaints;
    }

    record ProgressBody(
            @NotBlank @Size(max = 40) String number, @NotBlank @Size(max = 20) String code) {}

    @PostMapping
    @Operation(summary = "How far the submission of a receipt is (凭回执查询进度)")
    ProgressView progress(@RequestBody ProgressBody body) {
        var id =
                receipts.find(body.number().strip(), body.code().strip())
                        .orElseThrow(RequestProblem::notFound);
        var found = complaints.load(id).orElseThrow(RequestProblem::notFound);
        if (!(found.state() instanceof Submitted complaint)) {
            throw RequestProblem.notFound();
        }
        return ProgressView.of(complaint, complaints.history(id, PUBLIC));
    }
}
