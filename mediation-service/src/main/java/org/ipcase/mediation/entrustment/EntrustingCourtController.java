package org.ipcase.mediation.entrustment;

import io.swagger.v3.oas.annotations.Operation;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.EmptyBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.BodyBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.DocumentBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.ParticipantsBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.ReasonBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.SanctionBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.SuitBody;
import org.ipcase.mediation.entrustment.EntrustmentViews.EntrustmentView;
import org.ipcase.mediation.entrustment.domain.Entrustment;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Asked;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The court's side of an entrustment (人民法院). */
@RestController
@RequestMapping(EntrustmentController.PATH + "/{id}")
class EntrustingCourtController {
    private final Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> desk;
    private final EntrustmentViews views;

    EntrustingCourtController(
            Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> desk, EntrustmentViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Operation(summary = "The court takes the application")
    @PostMapping("/accept")
    ResponseEntity<EntrustmentView> accept(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new EntrustmentCommand.Accept(request.actor(), request.at()));
    }

    @Operation(summary = "The court does not entrust it")
    @PostMapping("/decline")
    ResponseEntity<EntrustmentView> decline(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.Decline(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "The court designates the body (LIT-04)")
    @PostMapping("/designate")
    ResponseEntity<EntrustmentView> designate(
            @PathVariable RecordId id, CommandRequest request, @RequestBody BodyBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.Designate(request.actor(), request.at(), body.committee()));
    }

    @Operation(summary = "The suspicion was not founded (LIT-11)")
    @PostMapping("/clear-suspicion")
    ResponseEntity<EntrustmentView> clear(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(
                id, request, new EntrustmentCommand.ClearSuspicion(request.actor(), request.at()));
    }

    @Operation(summary = "False mediation: sanction, and the police if it is a crime (LIT-11)")
    @PostMapping("/confirm-false-mediation")
    ResponseEntity<EntrustmentView> confirmFalse(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SanctionBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.ConfirmFalseMediation(
                        request.actor(), request.at(), body.sanction(), body.toPolice()));
    }

    @Operation(summary = "Mediation document or withdrawal (LIT-10)")
    @PostMapping("/issue-document")
    ResponseEntity<EntrustmentView> issue(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DocumentBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.IssueDocument(
                        request.actor(), request.at(), body.how(), body.documentNumber()));
    }

    @Operation(summary = "The court registers the suit (LIT-12, LIT-13)")
    @PostMapping("/register-suit")
    ResponseEntity<EntrustmentView> register(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SuitBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.RegisterSuit(
                        request.actor(),
                        request.at(),
                        body.caseNumber(),
                        EntrustmentBodies.participants(body.participants())));
    }

    @Operation(summary = "Who takes part in the suit (LIT-13)")
    @PostMapping("/name-participants")
    ResponseEntity<EntrustmentView> name(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ParticipantsBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.NameParticipants(
                        request.actor(),
                        request.at(),
                        EntrustmentBodies.participants(body.participants())));
    }

    private ResponseEntity<EntrustmentView> handle(
            RecordId id, CommandRequest request, Asked command) {
        return Answers.done(desk.handle(id, request, command), it -> views.of(it, request.actor()));
    }
}
