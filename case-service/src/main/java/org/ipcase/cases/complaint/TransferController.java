package org.ipcase.cases.complaint;

import io.swagger.v3.oas.annotations.Operation;
import org.ipcase.cases.complaint.ComplaintBodies.AgreeJurisdictionBody;
import org.ipcase.cases.complaint.ComplaintBodies.DesignateBody;
import org.ipcase.cases.complaint.ComplaintBodies.ReasonBody;
import org.ipcase.cases.complaint.ComplaintBodies.RecordDesignationBody;
import org.ipcase.cases.complaint.ComplaintBodies.ReportBackBody;
import org.ipcase.cases.complaint.ComplaintBodies.ReportDisputeBody;
import org.ipcase.cases.complaint.ComplaintBodies.RouteBody;
import org.ipcase.cases.complaint.ComplaintBodies.TransferBody;
import org.ipcase.cases.complaint.domain.TransferCommand;
import org.ipcase.cases.complaint.domain.TransferCommand.Address;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who handles a submission (退回、分送、移送、管辖争议), CR-02, CR-03, CR-13, JUR-03 to JUR-07. */
@RestController
@RequestMapping("/api/complaints/{id}")
class TransferController {
    private final ComplaintHandling handling;

    TransferController(ComplaintHandling handling) {
        this.handling = handling;
    }

    @PostMapping("/return-routing")
    @Operation(summary = "Give it back to the reception (退回分送), CR-03")
    ResponseEntity<ComplaintView> giveBack(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(
                id,
                request,
                new TransferCommand.ReturnRouting(request.actor(), request.at(), body.reason()));
    }

    @PostMapping("/route")
    @Operation(summary = "Send it to the competent office (分送), CR-02")
    ResponseEntity<ComplaintView> route(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RouteBody body) {
        return handle(
                id,
                request,
                new TransferCommand.RouteComplaint(
                        request.actor(),
                        request.at(),
                        new Address(body.agency(), body.function(), body.region()),
                        body.reason(),
                        body.reportBackBy()));
    }

    @PostMapping("/report-back")
    @Operation(summary = "Tell the reception what became of it (分送反馈), CR-02")
    ResponseEntity<ComplaintView> reportBack(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReportBackBody body) {
        return handle(
                id,
                request,
                new TransferCommand.ReportBack(request.actor(), request.at(), body.result()));
    }

    @PostMapping("/transfer")
    @Operation(summary = "Offer it to another office (移送), JUR-06, JUR-07")
    ResponseEntity<ComplaintView> transfer(
            @PathVariable RecordId id, CommandRequest request, @RequestBody TransferBody body) {
        return handle(
                id,
                request,
                new TransferCommand.OfferTransfer(
                        request.actor(),
                        request.at(),
                        new Address(body.agency(), body.function(), body.region()),
                        body.reason(),
                        body.materials()));
    }

    @PostMapping("/recall-transfer")
    @Operation(summary = "Take the offer back before it is answered (撤回移送)")
    ResponseEntity<ComplaintView> recall(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(
                id,
                request,
                new TransferCommand.RecallTransfer(request.actor(), request.at(), body.reason()));
    }

    @PostMapping("/accept-transfer")
    @Operation(summary = "Take over what is offered (接收移送), JUR-06")
    ResponseEntity<ComplaintView> accept(@PathVariable RecordId id, CommandRequest request) {
        return handle(
                id, request, new TransferCommand.AcceptTransfer(request.actor(), request.at()));
    }

    @PostMapping("/dispute-transfer")
    @Operation(summary = "Disagree about who is competent (管辖争议), CR-13, JUR-03")
    ResponseEntity<ComplaintView> dispute(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(
                id,
                request,
                new TransferCommand.DisputeTransfer(request.actor(), request.at(), body.reason()));
    }

    @PostMapping("/agree-jurisdiction")
    @Operation(summary = "Say which of the two is competent (协商), JUR-03")
    ResponseEntity<ComplaintView> agree(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AgreeJurisdictionBody body) {
        return handle(
                id,
                request,
                new TransferCommand.AgreeJurisdiction(
                        request.actor(), request.at(), body.office(), body.minutes()));
    }

    @PostMapping("/report-dispute")
    @Operation(summary = "Report the dispute to the common superior (报请指定管辖), JUR-03")
    ResponseEntity<ComplaintView> report(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ReportDisputeBody body) {
        return handle(
                id,
                request,
                new TransferCommand.ReportDispute(request.actor(), request.at(), body.note()));
    }

    @PostMapping("/designate")
    @Operation(summary = "Designate the competent office, as the common superior (指定管辖), JUR-04")
    ResponseEntity<ComplaintView> designate(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DesignateBody body) {
        return handle(
                id,
                request,
                new TransferCommand.Designate(
                        request.actor(),
                        request.at(),
                        body.office(),
                        body.documentNumber(),
                        body.reasons()));
    }

    @PostMapping("/record-designation")
    @Operation(summary = "Record the notice of a superior outside the platform (登记指定管辖), JUR-05")
    ResponseEntity<ComplaintView> record(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordDesignationBody body) {
        return handle(
                id,
                request,
                new TransferCommand.RecordDesignation(
                        request.actor(),
                        request.at(),
                        body.office(),
                        body.documentNumber(),
                        body.on()));
    }

    private ResponseEntity<ComplaintView> handle(
            RecordId id, CommandRequest request, TransferCommand command) {
        return handling.handle(id, request, command);
    }
}
