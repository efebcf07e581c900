package org.ipcase.cases.supervision;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.casefile.CaseStandings;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.cases.supervision.SupervisionBodies.CriticiseOfficeBody;
import org.ipcase.cases.supervision.SupervisionBodies.DeclineProposalBody;
import org.ipcase.cases.supervision.SupervisionBodies.HandDownBody;
import org.ipcase.cases.supervision.SupervisionBodies.ListCaseBody;
import org.ipcase.cases.supervision.SupervisionBodies.ProposeSupervisionBody;
import org.ipcase.cases.supervision.SupervisionBodies.ReleaseCaseBody;
import org.ipcase.cases.supervision.SupervisionBodies.RemindOfficeBody;
import org.ipcase.cases.supervision.SupervisionBodies.ReportProgressBody;
import org.ipcase.cases.supervision.SupervisionBodies.SubmitPlanBody;
import org.ipcase.cases.supervision.SupervisionBodies.TakeOverBody;
import org.ipcase.cases.supervision.domain.Supervision;
import org.ipcase.cases.supervision.domain.SupervisionCommand;
import org.ipcase.cases.supervision.domain.SupervisionCommand.CriticiseOffice;
import org.ipcase.cases.supervision.domain.SupervisionCommand.DeclineProposal;
import org.ipcase.cases.supervision.domain.SupervisionCommand.HandDown;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ListCase;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ProposeSupervision;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ReleaseCase;
import org.ipcase.cases.supervision.domain.SupervisionCommand.RemindOffice;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ReportProgress;
import org.ipcase.cases.supervision.domain.SupervisionCommand.SubmitPlan;
import org.ipcase.cases.supervision.domain.SupervisionCommand.TakeOver;
import org.ipcase.cases.supervision.domain.SupervisionEvent;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ClocksMoved;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
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

/** Listed supervision over HTTP (挂牌督办接口). */
@RestController
@RequestMapping("/api/supervisions")
class SupervisionController
        extends ProcedureRecords<
                Supervision, SupervisionCommand, SupervisionEvent, SupervisionView> {
    private final CaseStandings cases;
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    SupervisionController(
            Desk<Supervision, SupervisionCommand, SupervisionEvent> desk,
            CaseStandings cases,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.cases = cases;
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected SupervisionView view(Snapshot<Supervision> snapshot, Actor reader) {
        return SupervisionView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Propose a major case for listed supervision (SUP-01)")
    @PostMapping
    ResponseEntity<SupervisionView> create(
            CommandRequest request, @RequestBody ProposeSupervisionBody body) {
        var number = numbers.next("SV", body.region());
        var caseId = body.caseId();
        var known =
                caseId == null
                        ? null
                        : cases.seenBy(caseId, request.actor())
                                .orElseThrow(RequestProblem::notFound);
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new ProposeSupervision(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                known,
                                                body.caseNumber(),
                                                body.caseAgency(),
                                                body.region(),
                                                body.criteria(),
                                                money(body.value()),
                                                body.explanation()));
        return Answers.created(outcome, "/api/supervisions", it -> view(it, request.actor()));
    }

    @Operation(summary = "List the case for supervision (SUP-01)")
    @PostMapping("/{id}/list")
    ResponseEntity<SupervisionView> list(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ListCaseBody body) {
        return handle(
                id,
                request,
                new ListCase(
                        request.actor(),
                        request.at(),
                        body.noticeNumber(),
                        body.closeBy(),
                        orEmpty(body.jointly())));
    }

    @Operation(summary = "Do not list it, with reasons (SUP-01)")
    @PostMapping("/{id}/decline")
    ResponseEntity<SupervisionView> decline(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DeclineProposalBody body) {
        return handle(
                id, request, new DeclineProposal(request.actor(), request.at(), body.reasons()));
    }

    @Operation(summary = "Submit the handling plan (SUP-01)")
    @PostMapping("/{id}/submit-plan")
    ResponseEntity<SupervisionView> submitPlan(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SubmitPlanBody body) {
        return handle(id, request, new SubmitPlan(request.actor(), request.at(), body.plan()));
    }

    @Operation(summary = "Report progress every ten working days (SUP-01)")
    @PostMapping("/{id}/report")
    ResponseEntity<SupervisionView> report(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ReportProgressBody body) {
        return handle(
                id, request, new ReportProgress(request.actor(), request.at(), body.progress()));
    }

    @Operation(summary = "Remind the office: plan or report is overdue (SUP-01)")
    @PostMapping("/{id}/remind")
    ResponseEntity<SupervisionView> remind(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RemindOfficeBody body) {
        return handle(id, request, new RemindOffice(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "Notice of criticism after a reminder (SUP-01)")
    @PostMapping("/{id}/criticise")
    ResponseEntity<SupervisionView> criticise(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody CriticiseOfficeBody body) {
        return handle(id, request, new CriticiseOffice(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "Take the case over (SUP-01, SUP-03)")
    @PostMapping("/{id}/take-over")
    ResponseEntity<SupervisionView> takeOver(
            @PathVariable RecordId id, CommandRequest request, @RequestBody TakeOverBody body) {
        return handle(
                id,
                request,
                new TakeOver(request.actor(), request.at(), body.ground(), body.reasons()));
    }

    @Operation(summary = "Hand the case to a lower office (SUP-03)")
    @PostMapping("/{id}/hand-down")
    ResponseEntity<SupervisionView> handDown(
            @PathVariable RecordId id, CommandRequest request, @RequestBody HandDownBody body) {
        return handle(
                id,
                request,
                new HandDown(
                        request.actor(),
                        request.at(),
                        body.toAgency(),
                        body.reservedByLaw(),
                        body.reasons()));
    }

    @Operation(summary = "End the supervision (SUP-01)")
    @PostMapping("/{id}/release")
    ResponseEntity<SupervisionView> release(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReleaseCaseBody body) {
        return handle(id, request, new ReleaseCase(request.actor(), request.at(), body.reasons()));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static @Nullable Money money(@Nullable String yuan) {
        return yuan == null ? null : Money.parse(yuan);
    }
}
