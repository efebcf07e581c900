package org.ipcase.mediation.mediator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Answered;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Filed;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Grievance;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Ground;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Outcome;
import org.ipcase.mediation.mediator.domain.ComplaintCommand;
import org.ipcase.mediation.mediator.domain.ComplaintCommand.AnswerComplaint;
import org.ipcase.mediation.mediator.domain.ComplaintCommand.FileComplaint;
import org.ipcase.mediation.mediator.domain.ComplaintDecider;
import org.ipcase.mediation.mediator.domain.ComplaintEvent;
import org.ipcase.mediation.mediator.domain.ComplaintProblem;
import org.ipcase.mediation.mediator.domain.MediatorFile;
import org.ipcase.mediation.mediator.domain.MediatorState.OnRegister;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Complaints about mediators (MED-O7): filed by a party, answered by the body or the bureau. */
@RestController
@RequestMapping(ComplaintController.PATH)
class ComplaintController {
    static final String PATH = "/api/mediator-complaints";

    private final Desk<ComplaintAgainst, ComplaintCommand, ComplaintEvent> desk;
    private final MediatorRegister register;
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    ComplaintController(
            Desk<ComplaintAgainst, ComplaintCommand, ComplaintEvent> desk,
            MediatorRegister register,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        this.desk = desk;
        this.register = register;
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Schema(
            example =
                    """
                    {"mediator": "md-510100-02", "ground": "FAVOURING_A_SIDE",
                     "facts": "调解员多次单独会见对方当事人并拒绝记录。"}
                    """)
    record GrievanceBody(
            @NotBlank @Size(max = 60) String mediator,
            Ground ground,
            @Size(min = 5, max = 5000) String facts,
            @Nullable @Size(max = 40) String mediationNumber) {}

    @Schema(example = "{\"outcome\": \"CRITICISM\", \"reasons\": \"情况属实，情节轻微\"}")
    record AnswerBody(Outcome outcome, @NotBlank @Size(max = 2000) String reasons) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComplaintView(
            String id,
            String number,
            String state,
            long revision,
            List<AllowedAction> allowedActions,
            List<ClockView> clocks,
            String mediator,
            String mediatorName,
            String committee,
            String ground,
            String facts,
            @Nullable String mediationNumber,
            LocalDate filedOn,
            @Nullable String outcome,
            @Nullable String reasons,
            @Nullable LocalDate answeredOn) {}

    @Operation(summary = "Complain about a mediator (MED-O7)")
    @PostMapping
    ResponseEntity<ComplaintView> file(CommandRequest request, @RequestBody GrievanceBody body) {
        var file =
                register.snapshot(body.mediator())
                        .map(Snapshot::state)
                        .filter(OnRegister.class::isInstance)
                        .map(it -> ((OnRegister) it).file())
                        .orElseThrow(ComplaintController::unknown);
        var outcome =
                desk.create(
                        request,
                        _ ->
                                new FileComplaint(
                                        request.actor(),
                                        request.at(),
                                        grievance(request, body, file)));
        return Answers.created(outcome, PATH, it -> view(it, request.actor()));
    }

    private Grievance grievance(CommandRequest request, GrievanceBody body, MediatorFile file) {
        var entry = file.entry();
        return new Grievance(
                numbers.next("MT", file.region()),
                entry.id(),
                MediatorRegister.recordOf(entry.id()),
                entry.name(),
                entry.committee(),
                file.agency(),
                file.region(),
                request.actor().sub(),
                request.actor().agency(),
                body.ground(),
                body.facts(),
                body.mediationNumber(),
                request.today());
    }

    private static RefusedAtTheEdge unknown() {
        return new RefusedAtTheEdge(
                new Refusal(
                        ComplaintProblem.UNKNOWN_MEDIATOR,
                        "No such mediator",
                        List.of(new FieldError("mediator", "unknown-value", "No such mediator"))));
    }

    @Operation(summary = "Complaints I may see")
    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk.list(reader, query);
    }

    @Operation(summary = "One complaint")
    @GetMapping("/{id}")
    ResponseEntity<ComplaintView> find(@PathVariable RecordId id, Actor reader) {
        return desk.find(id, reader)
                .map(found -> Answers.found(found, it -> view(it, reader)))
                .orElseThrow(RequestProblem::notFound);
    }

    @Operation(summary = "Criticism, an order to correct, removal, or nothing in it (MED-O7)")
    @PostMapping("/{id}/answer")
    ResponseEntity<ComplaintView> answer(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AnswerBody body) {
        return Answers.done(
                desk.handle(
                        id,
                        request,
                        new AnswerComplaint(
                                request.actor(), request.at(), body.outcome(), body.reasons())),
                it -> view(it, request.actor()));
    }

    private ComplaintView view(Snapshot<ComplaintAgainst> snapshot, Actor reader) {
        var filed = (Filed) snapshot.state();
        var grievance = filed.grievance();
        var answered = filed instanceof Answered it ? it : null;
        return new ComplaintView(
                snapshot.id().value(),
                grievance.number(),
                filed.apiState(),
                snapshot.revision(),
                ComplaintDecider.allowedActions(filed, reader),
                ClockView.of(clocks.at(filed.clocks(), clock.instant())),
                grievance.mediator(),
                grievance.mediatorName(),
                grievance.committee(),
                grievance.ground().name(),
                grievance.facts(),
                grievance.mediationNumber(),
                grievance.on(),
                answered == null ? null : answered.outcome().name(),
                answered == null ? null : answered.reasons(),
                answered == null ? null : answered.on());
    }
}
