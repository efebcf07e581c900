package org.ipcase.cases.complaint;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Objects;
import org.ipcase.cases.complaint.ComplaintBodies.CallMediationBody;
import org.ipcase.cases.complaint.ComplaintBodies.ProveIdentityBody;
import org.ipcase.cases.complaint.ComplaintBodies.RecordAgreementBody;
import org.ipcase.cases.complaint.ComplaintBodies.RecordViolationBody;
import org.ipcase.cases.complaint.ComplaintBodies.RequestIdentityBody;
import org.ipcase.cases.complaint.ComplaintBodies.TellBody;
import org.ipcase.cases.complaint.ComplaintBodies.TerminateMediationBody;
import org.ipcase.cases.complaint.domain.ComplaintCommand.CallMediation;
import org.ipcase.cases.complaint.domain.ComplaintCommand.ProveIdentity;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordAgreement;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordViolation;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RequestIdentity;
import org.ipcase.cases.complaint.domain.ComplaintCommand.TellTermination;
import org.ipcase.cases.complaint.domain.ComplaintCommand.TerminateMediation;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Agreement;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Call;
import org.ipcase.cases.complaint.domain.Linked;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A consumer complaint before the office's own mediation (消费投诉调解), CR-04, CR-07 to CR-11. */
@RestController
@RequestMapping("/api/complaints/{id}")
class ConsumerController {
    private final ComplaintHandling handling;
    private final LeadOpenings leads;
    private final DocumentCipher cipher;

    ConsumerController(ComplaintHandling handling, LeadOpenings leads, DocumentCipher cipher) {
        this.handling = handling;
        this.leads = leads;
        this.cipher = cipher;
    }

    @PostMapping("/request-identity")
    @Operation(summary = "Ask for proof of identity (限期提供身份证明材料), CR-04")
    ResponseEntity<ComplaintView> requestIdentity(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RequestIdentityBody body) {
        return handling.handle(
                id, request, new RequestIdentity(request.actor(), request.at(), body.until()));
    }

    @PostMapping("/prove-identity")
    @Operation(summary = "Prove one's identity (提供身份证明), CR-04")
    ResponseEntity<ComplaintView> proveIdentity(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ProveIdentityBody body) {
        var document = body.idDocument().sealed("idDocument", request.today(), cipher);
        return handling.handle(
                id, request, new ProveIdentity(request.actor(), request.at(), document));
    }

    @PostMapping("/call-mediation")
    @Operation(summary = "Call both to an on-site mediation (投诉调解通知), CR-07")
    ResponseEntity<ComplaintView> call(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody CallMediationBody body) {
        var call =
                new Call(
                        body.at(),
                        body.place(),
                        body.mediator(),
                        body.entrustedBody(),
                        body.challengeUntil());
        return handling.handle(
                id,
                request,
                new CallMediation(request.actor(), request.at(), call, body.bothAgree()));
    }

    @PostMapping("/record-agreement")
    @Operation(summary = "Record what both agreed on site (投诉调解书), CR-10")
    ResponseEntity<ComplaintView> agree(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordAgreementBody body) {
        return handling.handle(
                id,
                request,
                new RecordAgreement(
                        request.actor(),
                        request.at(),
                        new Agreement(body.form(), body.content(), body.on()),
                        Boolean.TRUE.equals(body.signedAndSealed()),
                        Objects.requireNonNullElse(body.copies(), 0)));
    }

    @PostMapping("/terminate-mediation")
    @Operation(summary = "End the mediation without agreement (终止调解), CR-09")
    ResponseEntity<ComplaintView> terminate(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody TerminateMediationBody body) {
        return handling.handle(
                id,
                request,
                new TerminateMediation(
                        request.actor(), request.at(), body.ground(), body.explanation()));
    }

    @PostMapping("/tell-termination")
    @Operation(summary = "Record that both were told of the end (终止调解告知), CR-09")
    ResponseEntity<ComplaintView> tellTermination(
            @PathVariable RecordId id, CommandRequest request, @RequestBody TellBody body) {
        return handling.handle(
                id,
                request,
                new TellTermination(request.actor(), request.at(), body.on(), body.manner()));
    }

    @PostMapping("/record-violation")
    @Operation(summary = "Open a lead for a violation found while mediating (登记违法线索), CR-11")
    ResponseEntity<ComplaintView> recordViolation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordViolationBody body) {
        var lead =
                leads.planned(
                        Linked.Relation.VIOLATION,
                        id,
                        request.actor().region(),
                        body.violation(),
                        request.at());
        return handling.handle(
                id, request, new RecordViolation(request.actor(), request.at(), lead));
    }
}
