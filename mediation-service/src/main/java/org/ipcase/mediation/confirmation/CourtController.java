package org.ipcase.mediation.confirmation;

import io.swagger.v3.oas.annotations.Operation;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.DocumentNumber;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.mediation.confirmation.ConfirmationBodies.CaseNumberBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.DismissBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.NotAcceptBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.ObjectionDecisionBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.RulingBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.RulingPeriodBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.ServiceBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.ThirdPersonBody;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Accept;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Confirm;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.DecideObjection;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Decline;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Dismiss;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Extend;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.RecordService;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.RecordThirdPersonObjection;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the court does with a confirmation (法院审查). */
@RestController
@RequestMapping(ConfirmationController.PATH + "/{id}")
class CourtController {
    private final ConfirmationDesk desk;

    CourtController(ConfirmationDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "The court accepts the application (MED-18)")
    @PostMapping("/accept")
    ResponseEntity<ConfirmationView> accept(
            @PathVariable RecordId id, CommandRequest request, @RequestBody CaseNumberBody body) {
        return desk.handle(
                id, request, new Accept(request.actor(), request.at(), written(body.caseNumber())));
    }

    @Operation(summary = "The court does not accept it, with the ground (MED-17)")
    @PostMapping("/decline")
    ResponseEntity<ConfirmationView> decline(
            @PathVariable RecordId id, CommandRequest request, @RequestBody NotAcceptBody body) {
        return desk.handle(
                id,
                request,
                new Decline(request.actor(), request.at(), body.ground(), body.explanation()));
    }

    @Operation(summary = "The president of the court gives more time (MED-19)")
    @PostMapping("/extend")
    ResponseEntity<ConfirmationView> extend(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RulingPeriodBody body) {
        return desk.handle(
                id,
                request,
                new Extend(request.actor(), request.at(), body.days(), body.approvedBy()));
    }

    @Operation(summary = "The court rules that the agreement is valid (MED-19)")
    @PostMapping("/confirm")
    ResponseEntity<ConfirmationView> confirm(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RulingBody body) {
        return desk.handle(
                id,
                request,
                new Confirm(request.actor(), request.at(), written(body.documentNumber())));
    }

    @Operation(summary = "The court dismisses the application, with the ground (MED-20)")
    @PostMapping("/dismiss")
    ResponseEntity<ConfirmationView> dismiss(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DismissBody body) {
        return desk.handle(
                id,
                request,
                new Dismiss(
                        request.actor(),
                        request.at(),
                        body.ground(),
                        body.explanation(),
                        written(body.documentNumber())));
    }

    @Operation(summary = "The ruling reached a party; its time to object begins (MED-22)")
    @PostMapping("/record-service")
    ResponseEntity<ConfirmationView> service(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ServiceBody body) {
        return desk.handle(
                id,
                request,
                new RecordService(request.actor(), request.at(), body.party(), body.on()));
    }

    @Operation(summary = "The court records a third person's objection (MED-22)")
    @PostMapping("/record-third-person-objection")
    ResponseEntity<ConfirmationView> thirdPerson(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ThirdPersonBody body) {
        return desk.handle(
                id,
                request,
                new RecordThirdPersonObjection(
                        request.actor(), request.at(), body.by(), body.knownOn(), body.reason()));
    }

    @Operation(summary = "The court decides an objection (MED-22)")
    @PostMapping("/decide-objection")
    ResponseEntity<ConfirmationView> decideObjection(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ObjectionDecisionBody body) {
        return desk.handle(
                id,
                request,
                new DecideObjection(
                        request.actor(),
                        request.at(),
                        body.outcome(),
                        body.reasons(),
                        written(body.documentNumber())));
    }

    /** In the one form we keep; an unusual number is taken as it is (domain.md 8.5). */
    private static String written(String number) {
        return switch (DocumentNumber.courtCase(number)) {
            case NumberCheck.Valid(var value) -> value;
            case NumberCheck.Doubtful(var value, _) -> value;
            case NumberCheck.Invalid _ -> number;
        };
    }
}
