package org.ipcase.mediation.mediator;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.CommitteeRegister;
import org.ipcase.mediation.committee.domain.CommitteeFile;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.mediator.MediatorBodies.EngageBody;
import org.ipcase.mediation.mediator.MediatorViews.MediatorDetail;
import org.ipcase.mediation.mediator.MediatorViews.MediatorView;
import org.ipcase.mediation.mediator.domain.MediatorCommand;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Candidate;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Engage;
import org.ipcase.mediation.mediator.domain.MediatorEvent;
import org.ipcase.mediation.mediator.domain.MediatorProblem;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mediators: the list to choose from, one mediator, and engaging one. */
@RestController
@RequestMapping(MediatorController.PATH)
class MediatorController {
    static final String PATH = "/api/mediators";

    private final Desk<MediatorState, MediatorCommand, MediatorEvent> desk;
    private final MediatorRegister register;
    private final CommitteeRegister committees;
    private final MediatorViews views;
    private final Numbers numbers;

    MediatorController(
            Desk<MediatorState, MediatorCommand, MediatorEvent> desk,
            MediatorRegister register,
            CommitteeRegister committees,
            MediatorViews views,
            Numbers numbers) {
        this.desk = desk;
        this.register = register;
        this.committees = committees;
        this.views = views;
        this.numbers = numbers;
    }

    record Mediators(List<MediatorView> items) {}

    @Operation(summary = "Mediators who work now, of one body or of all")
    @GetMapping
    Mediators mediators(@RequestParam(required = false) @Nullable String committee) {
        var found = committee == null ? register.all() : register.of(committee);
        return new Mediators(
                found.stream()
                        .filter(it -> it.state().equals("ENGAGED"))
                        .map(views::row)
                        .sorted(Comparator.comparing(MediatorView::id))
                        .toList());
    }

    @Operation(summary = "One mediator; the file for the person, the body and the bureau")
    @GetMapping("/{id}")
    ResponseEntity<MediatorDetail> find(@PathVariable String id, Actor reader) {
        return register.snapshot(id)
                .map(found -> Answers.found(found, it -> views.of(it, reader)))
                .orElseThrow(RequestProblem::notFound);
    }

    @Operation(summary = "What happened to a mediator")
    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable String id, Actor reader) {
        var history =
                register.snapshot(id)
                        .map(found -> desk.history(found.id(), reader))
                        .orElse(List.of());
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, MediatorFacts::of);
    }

    @Operation(summary = "A body engages a mediator (MED-O5)")
    @PostMapping
    ResponseEntity<MediatorDetail> engage(CommandRequest request, @RequestBody EngageBody body) {
        var committee =
                committees
                        .find(body.committee())
                        .filter(CommitteeState.Active.class::isInstance)
                        .map(OnRegister::file)
                        .orElseThrow(MediatorController::unknownCommittee);
        var outcome = desk.create(request, id -> engage(id, request, body, committee));
        return Answers.created(outcome, PATH, it -> views.of(it, request.actor()));
    }

    private static RefusedAtTheEdge unknownCommittee() {
        return new RefusedAtTheEdge(
                new Refusal(
                        MediatorProblem.UNKNOWN_COMMITTEE,
                        "No such body at work",
                        List.of(new FieldError("committee", "unknown-value", "No such body"))));
    }

    private Engage engage(
            RecordId id, CommandRequest request, EngageBody body, CommitteeFile committee) {
        var place = committee.committee();
        return new Engage(
                request.actor(),
                request.at(),
                new Candidate(
                        id.value(),
                        place.id(),
                        body.name(),
                        MediatorGrade.L4,
                        body.sub(),
                        body.born(),
                        body.engagedOn()),
                numbers.next("ME", place.region()),
                place.region(),
                committee.profile().agency());
    }
}
