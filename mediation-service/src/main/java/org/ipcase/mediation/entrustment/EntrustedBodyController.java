package org.ipcase.mediation.entrustment;

import io.swagger.v3.oas.annotations.Operation;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.EmptyBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.BodyBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.ContactBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.DiscloseBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.ExtendBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.FactsBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.ReasonBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.ReturnBody;
import org.ipcase.mediation.entrustment.EntrustmentBodies.WaiveBody;
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

/** The parties' and the body's side of an entrustment (当事人、调解组织). */
@RestController
@RequestMapping(EntrustmentController.PATH + "/{id}")
class EntrustedBodyController {
    private final Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> desk;
    private final EntrustmentViews views;

    EntrustedBodyController(
            Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> desk, EntrustmentViews views) {
        this.desk = desk;
        this.views = views;
    }

    @Operation(summary = "A party consents to mediation")
    @PostMapping("/consent")
    ResponseEntity<EntrustmentView> consent(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new EntrustmentCommand.Consent(request.actor(), request.at()));
    }

    @Operation(summary = "A party chooses the body (LIT-03)")
    @PostMapping("/choose-body")
    ResponseEntity<EntrustmentView> choose(
            @PathVariable RecordId id, CommandRequest request, @RequestBody BodyBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.ChooseBody(request.actor(), request.at(), body.committee()));
    }

    @Operation(summary = "The body confirms (LIT-05); the mediation opens")
    @PostMapping("/confirm")
    ResponseEntity<EntrustmentView> confirm(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new EntrustmentCommand.Confirm(request.actor(), request.at()));
    }

    @Operation(summary = "The body declines with its reason (LIT-05)")
    @PostMapping("/decline-assignment")
    ResponseEntity<EntrustmentView> declineAssignment(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.DeclineAssignment(
                        request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "The other party was reached, or not (LIT-06)")
    @PostMapping("/record-contact")
    ResponseEntity<EntrustmentView> contact(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ContactBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.RecordContact(
                        request.actor(), request.at(), body.reached(), body.consents()));
    }

    @Operation(summary = "What ties a mediator to the dispute (LIT-07)")
    @PostMapping("/disclose")
    ResponseEntity<EntrustmentView> disclose(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DiscloseBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.Disclose(
                        request.actor(),
                        request.at(),
                        body.mediatorId(),
                        body.relation(),
                        body.explanation()));
    }

    @Operation(summary = "A party wants the mediator all the same (LIT-07)")
    @PostMapping("/waive")
    ResponseEntity<EntrustmentView> waive(
            @PathVariable RecordId id, CommandRequest request, @RequestBody WaiveBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.Waive(request.actor(), request.at(), body.mediatorId()));
    }

    @Operation(summary = "Longer, if both parties agree (LIT-01, LIT-02)")
    @PostMapping("/extend")
    ResponseEntity<EntrustmentView> extend(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExtendBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.Extend(
                        request.actor(), request.at(), body.days(), body.bothPartiesAgree()));
    }

    @Operation(summary = "False mediation suspected (LIT-11)")
    @PostMapping("/report-false-mediation")
    ResponseEntity<EntrustmentView> report(
            @PathVariable RecordId id, CommandRequest request, @RequestBody FactsBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.ReportFalseMediation(
                        request.actor(), request.at(), body.facts()));
    }

    @Operation(summary = "Papers go back, without what was said (MED-23)")
    @PostMapping("/return")
    ResponseEntity<EntrustmentView> giveBack(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReturnBody body) {
        return handle(
                id,
                request,
                new EntrustmentCommand.Return(
                        request.actor(), request.at(), body.ground(), body.materials()));
    }

    @Operation(summary = "A party hands in the statement of claim (LIT-12)")
    @PostMapping("/sue")
    ResponseEntity<EntrustmentView> sue(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new EntrustmentCommand.Sue(request.actor(), request.at()));
    }

    private ResponseEntity<EntrustmentView> handle(
            RecordId id, CommandRequest request, Asked command) {
        return Answers.done(desk.handle(id, request, command), it -> views.of(it, request.actor()));
    }
}
