package org.ipcase.mediation.mediator;

import io.swagger.v3.oas.annotations.Operation;
import org.ipcase.mediation.committee.EmptyBody;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.mediator.MediatorBodies.GradeBody;
import org.ipcase.mediation.mediator.MediatorBodies.ReasonBody;
import org.ipcase.mediation.mediator.MediatorBodies.TieBody;
import org.ipcase.mediation.mediator.MediatorBodies.TrainingBody;
import org.ipcase.mediation.mediator.MediatorViews.MediatorDetail;
import org.ipcase.mediation.mediator.domain.MediatorCommand;
import org.ipcase.mediation.mediator.domain.MediatorCommand.ConfirmGrade;
import org.ipcase.mediation.mediator.domain.MediatorCommand.DeclareTie;
import org.ipcase.mediation.mediator.domain.MediatorCommand.OnRecord;
import org.ipcase.mediation.mediator.domain.MediatorCommand.ProposeGrade;
import org.ipcase.mediation.mediator.domain.MediatorCommand.PublishGrade;
import org.ipcase.mediation.mediator.domain.MediatorCommand.RecordTraining;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Remove;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Resume;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Suspend;
import org.ipcase.mediation.mediator.domain.MediatorCommand.WithdrawGrade;
import org.ipcase.mediation.mediator.domain.MediatorEvent;
import org.ipcase.mediation.mediator.domain.MediatorFile.Training;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.mediation.mediator.domain.MediatorState.OnRegister;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a mediator on the register (培训、回避、等级、任免). */
@RestController
@RequestMapping(MediatorController.PATH + "/{id}")
class MediatorCommandController {
    private final Desk<MediatorState, MediatorCommand, MediatorEvent> desk;
    private final MediatorRegister register;
    private final MediatorFigures figures;
    private final MediatorViews views;

    MediatorCommandController(
            Desk<MediatorState, MediatorCommand, MediatorEvent> desk,
            MediatorRegister register,
            MediatorFigures figures,
            MediatorViews views) {
        this.desk = desk;
        this.register = register;
        this.figures = figures;
        this.views = views;
    }

    @Operation(summary = "A training attended")
    @PostMapping("/record-training")
    ResponseEntity<MediatorDetail> train(
            @PathVariable String id, CommandRequest request, @RequestBody TrainingBody body) {
        var training = new Training(body.on(), body.hours(), body.topic());
        return handle(id, request, new RecordTraining(request.actor(), request.at(), training));
    }

    @Operation(
            summary = "Kin, interest or an earlier role: such disputes are not for this mediator")
    @PostMapping("/declare-tie")
    ResponseEntity<MediatorDetail> declare(
            @PathVariable String id, CommandRequest request, @RequestBody TieBody body) {
        var tie = new Tie(body.relation(), body.party(), body.creditCode(), request.today());
        return handle(id, request, new DeclareTie(request.actor(), request.at(), tie));
    }

    @Operation(summary = "Propose a grade; the proposal lists the numbers it rests on (REQ-22)")
    @PostMapping("/propose-grade")
    ResponseEntity<MediatorDetail> propose(
            @PathVariable String id, CommandRequest request, @RequestBody GradeBody body) {
        var file = ((OnRegister) snapshot(id).state()).file();
        return handle(
                id,
                request,
                new ProposeGrade(
                        request.actor(),
                        request.at(),
                        body.grade(),
                        figures.of(file, request.today())));
    }

    @Operation(summary = "Publish a proposed grade before it takes effect (MED-O8)")
    @PostMapping("/publish-grade")
    ResponseEntity<MediatorDetail> publish(
            @PathVariable String id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new PublishGrade(request.actor(), request.at()));
    }

    @Operation(summary = "Withdraw a grade on its way")
    @PostMapping("/withdraw-grade")
    ResponseEntity<MediatorDetail> withdraw(
            @PathVariable String id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(id, request, new WithdrawGrade(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "Put a grade into effect after its publication (MED-O8)")
    @PostMapping("/confirm-grade")
    ResponseEntity<MediatorDetail> confirm(
            @PathVariable String id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new ConfirmGrade(request.actor(), request.at()));
    }

    @Operation(summary = "Suspend a mediator: no new disputes")
    @PostMapping("/suspend")
    ResponseEntity<MediatorDetail> suspend(
            @PathVariable String id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(id, request, new Suspend(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "End the suspension of a mediator")
    @PostMapping("/resume")
    ResponseEntity<MediatorDetail> resume(
            @PathVariable String id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new Resume(request.actor(), request.at()));
    }

    @Operation(summary = "Remove a mediator, or end the engagement (MED-O7)")
    @PostMapping("/remove")
    ResponseEntity<MediatorDetail> remove(
            @PathVariable String id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(id, request, new Remove(request.actor(), request.at(), body.reason()));
    }

    private Snapshot<MediatorState> snapshot(String id) {
        return register.snapshot(id).orElseThrow(RequestProblem::notFound);
    }

    private ResponseEntity<MediatorDetail> handle(
            String id, CommandRequest request, OnRecord command) {
        return Answers.done(
                desk.handle(snapshot(id).id(), request, command),
                it -> views.of(it, request.actor()));
    }
}
