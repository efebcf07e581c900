package org.ipcase.mediation.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.Challenge.Relation;
import org.ipcase.mediation.dispute.domain.MediationCommand.AssignMediators;
import org.ipcase.mediation.dispute.domain.MediationCommand.ChallengeMediator;
import org.ipcase.mediation.dispute.domain.MediationCommand.ChooseMediators;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Choosing, naming and challenging mediators (选定、指定、回避). */
@RestController
@RequestMapping(MediationController.PATH + "/{id}")
class AssignmentController {
    private final MediationDesk desk;

    AssignmentController(MediationDesk desk) {
        this.desk = desk;
    }

    record MediatorsBody(@NotEmpty @Size(max = 5) List<String> mediatorIds) {}

    record ChallengeBody(
            @NotBlank @Size(max = 60) String mediatorId,
            Relation relation,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/choose-mediators")
    ResponseEntity<MediationView> choose(
            @PathVariable RecordId id, CommandRequest request, @RequestBody MediatorsBody body) {
        return desk.handle(
                id,
                request,
                new ChooseMediators(request.actor(), request.at(), body.mediatorIds()));
    }

    @PostMapping("/assign-mediators")
    ResponseEntity<MediationView> assign(
            @PathVariable RecordId id, CommandRequest request, @RequestBody MediatorsBody body) {
        return desk.handle(
                id,
                request,
                new AssignMediators(request.actor(), request.at(), body.mediatorIds()));
    }

    @PostMapping("/challenge-mediator")
    ResponseEntity<MediationView> challenge(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ChallengeBody body) {
        return desk.handle(
                id,
                request,
                new ChallengeMediator(
                        request.actor(),
                        request.at(),
                        body.mediatorId(),
                        body.relation(),
                        body.reason()));
    }
}
