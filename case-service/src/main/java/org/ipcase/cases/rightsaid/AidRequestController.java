package org.ipcase.cases.rightsaid;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.cases.rightsaid.AidRequestBodies.AcceptAidBody;
import org.ipcase.cases.rightsaid.AidRequestBodies.AnswerAidBody;
import org.ipcase.cases.rightsaid.AidRequestBodies.AskForAidBody;
import org.ipcase.cases.rightsaid.AidRequestBodies.AssignAidBody;
import org.ipcase.cases.rightsaid.AidRequestBodies.CloseAidBody;
import org.ipcase.cases.rightsaid.AidRequestBodies.EvaluateAidBody;
import org.ipcase.cases.rightsaid.AidRequestBodies.ExtendAidBody;
import org.ipcase.cases.rightsaid.AidRequestBodies.HandOnAidBody;
import org.ipcase.cases.rightsaid.AidRequestBodies.RefuseAidBody;
import org.ipcase.cases.rightsaid.AidRequestBodies.WithdrawAidBody;
import org.ipcase.cases.rightsaid.domain.AidRequest;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AcceptAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AnswerAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AskForAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AssignAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.CloseAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.EvaluateAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.ExtendAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.HandOnAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.RefuseAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.WithdrawAid;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.ClocksMoved;
import org.ipcase.cases.rightsaid.domain.HandOnTarget;
import org.ipcase.cases.rightsaid.domain.Receiving;
import org.ipcase.cases.workstation.WorkstationRegister;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rights aid over HTTP (维权援助接口). */
@RestController
@RequestMapping("/api/aid-requests")
class AidRequestController
        extends ProcedureRecords<AidRequest, AidRequestCommand, AidRequestEvent, AidRequestView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;
    private final WorkstationRegister stations;
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;

    AidRequestController(
            Desk<AidRequest, AidRequestCommand, AidRequestEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock,
            WorkstationRegister stations,
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
        this.stations = stations;
        this.complaints = complaints;
    }

    @Override
    protected AidRequestView view(Snapshot<AidRequest> snapshot, Actor reader) {
        return AidRequestView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Ask for rights aid (知识产权维权援助申请)")
    @PostMapping
    ResponseEntity<AidRequestView> create(CommandRequest request, @RequestBody AskForAidBody body) {
        var number = numbers.next("AR", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new AskForAid(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.applicant()
                                                        .party("applicant", request.today()),
                                                body.kinds(),
                                                body.right().right("right"),
                                                body.region(),
                                                body.workstation(),
                                                body.description(),
                                                body.foreignPlace(),
                                                orEmpty(body.evidenceIds()),
                                                receiving(body)));
        return Answers.created(outcome, "/api/aid-requests", it -> view(it, request.actor()));
    }

    @Operation(summary = "Accept the request (受理)")
    @PostMapping("/{id}/accept")
    ResponseEntity<AidRequestView> accept(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AcceptAidBody body) {
        return handle(id, request, new AcceptAid(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "Refuse, with reasons (不予受理)")
    @PostMapping("/{id}/refuse")
    ResponseEntity<AidRequestView> refuse(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RefuseAidBody body) {
        return handle(
                id,
                request,
                new RefuseAid(request.actor(), request.at(), body.ground(), body.reasons()));
    }

    @Operation(summary = "Assign to staff or to an expert (指派)")
    @PostMapping("/{id}/assign")
    ResponseEntity<AidRequestView> assign(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AssignAidBody body) {
        return handle(
                id,
                request,
                new AssignAid(request.actor(), request.at(), body.to(), body.kind(), body.note()));
    }

    @Operation(summary = "More time for the answer, by the head (延长)")
    @PostMapping("/{id}/extend")
    ResponseEntity<AidRequestView> extend(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExtendAidBody body) {
        return handle(id, request, new ExtendAid(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "Answer (答复)")
    @PostMapping("/{id}/answer")
    ResponseEntity<AidRequestView> answer(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AnswerAidBody body) {
        return handle(
                id,
                request,
                new AnswerAid(
                        request.actor(), request.at(), body.answer(), orEmpty(body.papers())));
    }

    @Operation(summary = "Link the complaint or mediation it went into (转入)")
    @PostMapping("/{id}/hand-on")
    ResponseEntity<AidRequestView> handOn(
            @PathVariable RecordId id, CommandRequest request, @RequestBody HandOnAidBody body) {
        return handle(
                id,
                request,
                new HandOnAid(
                        request.actor(),
                        request.at(),
                        body.target(),
                        body.record(),
                        numberOf(body, request.actor())));
    }

    @Operation(summary = "Close with the result (办结)")
    @PostMapping("/{id}/close")
    ResponseEntity<AidRequestView> close(
            @PathVariable RecordId id, CommandRequest request, @RequestBody CloseAidBody body) {
        return handle(
                id,
                request,
                new CloseAid(request.actor(), request.at(), body.result(), body.summary()));
    }

    @Operation(summary = "Evaluate the help (评价)")
    @PostMapping("/{id}/evaluate")
    ResponseEntity<AidRequestView> evaluate(
            @PathVariable RecordId id, CommandRequest request, @RequestBody EvaluateAidBody body) {
        return handle(
                id,
                request,
                new EvaluateAid(request.actor(), request.at(), body.score(), body.remarks()));
    }

    @Operation(summary = "Withdraw the request (撤回)")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<AidRequestView> withdraw(
            @PathVariable RecordId id, CommandRequest request, @RequestBody WithdrawAidBody body) {
        return handle(id, request, new WithdrawAid(request.actor(), request.at(), body.reason()));
    }

    /** What the register says of the chosen workstation, not what the client says. */
    private @Nullable Receiving receiving(AskForAidBody body) {
        var id = body.workstation();
        return id == null
                ? null
                : stations.receiving(id)
                        .map(it ->
                                new Receiving(
                                        id,
                                        it.registration().name(),
                                        it.registration().region(),
                                        it.open()))
                        .orElse(null);
    }

    /** The number of a complaint that the applicant may read; of another service's record none. */
    private @Nullable String numberOf(HandOnAidBody body, Actor applicant) {
        return body.target() == HandOnTarget.COMPLAINT
                ? complaints
                        .find(body.record(), applicant)
                        .map(Snapshot::state)
                        .map(it ->
                                it instanceof Submitted complaint
                                        ? complaint.dossier().number()
                                        : null)
                        .orElse(null)
                : null;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
