package org.ipcase.cases.expert;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.expert.ExpertBodies.DeclareInterestsBody;
import org.ipcase.cases.expert.ExpertBodies.EnterExpertBody;
import org.ipcase.cases.expert.ExpertBodies.RemoveExpertBody;
import org.ipcase.cases.expert.ExpertBodies.RenewTermBody;
import org.ipcase.cases.expert.ExpertBodies.SuspendExpertBody;
import org.ipcase.cases.expert.domain.Expert;
import org.ipcase.cases.expert.domain.ExpertAccess;
import org.ipcase.cases.expert.domain.ExpertCommand;
import org.ipcase.cases.expert.domain.ExpertCommand.DeclareInterests;
import org.ipcase.cases.expert.domain.ExpertCommand.EnterExpert;
import org.ipcase.cases.expert.domain.ExpertCommand.RemoveExpert;
import org.ipcase.cases.expert.domain.ExpertCommand.RenewTerm;
import org.ipcase.cases.expert.domain.ExpertCommand.ResumeExpert;
import org.ipcase.cases.expert.domain.ExpertCommand.SuspendExpert;
import org.ipcase.cases.expert.domain.ExpertEvent;
import org.ipcase.cases.expert.domain.ExpertEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
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

/** The directory of experts over HTTP (专家库接口). */
@RestController
@RequestMapping("/api/experts")
class ExpertController extends ProcedureRecords<Expert, ExpertCommand, ExpertEvent, ExpertView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    ExpertController(
            Desk<Expert, ExpertCommand, ExpertEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected ExpertView view(Snapshot<Expert> snapshot, Actor reader) {
        return ExpertView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Enter an expert or technical investigator in the directory (专家入库)")
    @PostMapping
    ResponseEntity<ExpertView> create(CommandRequest request, @RequestBody EnterExpertBody body) {
        var number = numbers.next("EX", request.actor().region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new EnterExpert(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.name(),
                                                body.kinds(),
                                                body.fields(),
                                                body.title(),
                                                body.employer(),
                                                body.employerCode(),
                                                body.account(),
                                                orEmpty(body.interests()),
                                                body.termUntil()));
        return Answers.created(outcome, "/api/experts", it -> view(it, request.actor()));
    }

    @Operation(summary = "Declare employers, clients, relatives’ companies (申报利害关系)")
    @PostMapping("/{id}/declare-interests")
    ResponseEntity<ExpertView> declareInterests(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DeclareInterestsBody body) {
        return handle(
                id, request, new DeclareInterests(request.actor(), request.at(), body.interests()));
    }

    @Operation(summary = "Renew the term (续聘)")
    @PostMapping("/{id}/renew")
    ResponseEntity<ExpertView> renew(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RenewTermBody body) {
        return handle(id, request, new RenewTerm(request.actor(), request.at(), body.termUntil()));
    }

    @Operation(summary = "Suspend (暂停)")
    @PostMapping("/{id}/suspend")
    ResponseEntity<ExpertView> suspend(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody SuspendExpertBody body) {
        return handle(id, request, new SuspendExpert(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "Resume (恢复)")
    @PostMapping("/{id}/resume")
    ResponseEntity<ExpertView> resume(@PathVariable RecordId id, CommandRequest request) {
        return handle(id, request, new ResumeExpert(request.actor(), request.at()));
    }

    @Operation(summary = "Remove from the directory (出库)")
    @PostMapping("/{id}/remove")
    ResponseEntity<ExpertView> remove(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RemoveExpertBody body) {
        return handle(id, request, new RemoveExpert(request.actor(), request.at(), body.reason()));
    }

    @Override
    public Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk().list(ExpertAccess.looking(reader), query);
    }

    @Override
    public ResponseEntity<ExpertView> one(@PathVariable RecordId id, Actor reader) {
        var found =
                desk().find(id, ExpertAccess.looking(reader))
                        .or(() -> desk().find(id, reader))
                        .orElseThrow(RequestProblem::notFound);
        return Answers.found(found, it -> view(it, reader));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
