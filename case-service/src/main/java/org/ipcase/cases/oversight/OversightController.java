package org.ipcase.cases.oversight;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.ipcase.cases.casefile.CaseStandings;
import org.ipcase.cases.oversight.OversightBodies.CloseOpinionBody;
import org.ipcase.cases.oversight.OversightBodies.IssueOpinionBody;
import org.ipcase.cases.oversight.OversightBodies.ReplyBody;
import org.ipcase.cases.oversight.OversightBodies.ReportRectificationBody;
import org.ipcase.cases.oversight.OversightBodies.ReturnRectificationBody;
import org.ipcase.cases.oversight.OversightBodies.UpholdOpinionBody;
import org.ipcase.cases.oversight.domain.Oversight;
import org.ipcase.cases.oversight.domain.OversightCommand;
import org.ipcase.cases.oversight.domain.OversightCommand.CaseRef;
import org.ipcase.cases.oversight.domain.OversightCommand.CloseOpinion;
import org.ipcase.cases.oversight.domain.OversightCommand.IssueOpinion;
import org.ipcase.cases.oversight.domain.OversightCommand.Reply;
import org.ipcase.cases.oversight.domain.OversightCommand.ReportRectification;
import org.ipcase.cases.oversight.domain.OversightCommand.ReturnRectification;
import org.ipcase.cases.oversight.domain.OversightCommand.UpholdOpinion;
import org.ipcase.cases.oversight.domain.OversightEvent;
import org.ipcase.cases.oversight.domain.OversightEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Supervision of enforcement over HTTP (行政执法监督接口). */
@RestController
@RequestMapping("/api/enforcement-supervisions")
class OversightController
        extends ProcedureRecords<Oversight, OversightCommand, OversightEvent, OversightView> {
    private final CaseStandings cases;
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    OversightController(
            Desk<Oversight, OversightCommand, OversightEvent> desk,
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
    protected OversightView view(Snapshot<Oversight> snapshot, Actor reader) {
        return OversightView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "发出行政执法监督意见书 · Issue an opinion to an office (SUP-04)")
    @PostMapping
    ResponseEntity<OversightView> create(
            CommandRequest request, @RequestBody IssueOpinionBody body) {
        var number = numbers.next("ES", request.actor().region());
        var caseId = body.caseId();
        var known =
                caseId == null
                        ? null
                        : cases.of(caseId)
                                .map(it -> new CaseRef(it.id(), it.number(), it.office().id()))
                                .orElse(null);
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new IssueOpinion(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.office(),
                                                caseId,
                                                known,
                                                body.faults(),
                                                body.facts(),
                                                body.demands(),
                                                body.documentNumber()));
        return Answers.created(
                outcome, "/api/enforcement-supervisions", it -> view(it, request.actor()));
    }

    @Operation(summary = "答复意见书 · The office replies (SUP-04)")
    @PostMapping("/{id}/reply")
    ResponseEntity<OversightView> reply(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ReplyBody body) {
        return handle(
                id,
                it,
                new Reply(it.actor(), it.at(), body.accepted(), body.statement(), body.measures()));
    }

    @Operation(summary = "维持意见 · Uphold the opinion against an objection (SUP-04)")
    @PostMapping("/{id}/uphold")
    ResponseEntity<OversightView> uphold(
            @PathVariable RecordId id, CommandRequest it, @RequestBody UpholdOpinionBody body) {
        return handle(id, it, new UpholdOpinion(it.actor(), it.at(), body.reasons()));
    }

    @Operation(summary = "报告整改情况 · Report what was put right (SUP-04)")
    @PostMapping("/{id}/report-rectification")
    ResponseEntity<OversightView> reportRectification(
            @PathVariable RecordId id,
            CommandRequest it,
            @RequestBody ReportRectificationBody body) {
        return handle(id, it, new ReportRectification(it.actor(), it.at(), body.report()));
    }

    @Operation(summary = "退回重新整改 · Send the rectification back (SUP-04)")
    @PostMapping("/{id}/return-rectification")
    ResponseEntity<OversightView> returnRectification(
            @PathVariable RecordId id,
            CommandRequest it,
            @RequestBody ReturnRectificationBody body) {
        return handle(id, it, new ReturnRectification(it.actor(), it.at(), body.reasons()));
    }

    @Operation(summary = "办结 · End the supervision (SUP-04)")
    @PostMapping("/{id}/close")
    ResponseEntity<OversightView> close(
            @PathVariable RecordId id, CommandRequest it, @RequestBody CloseOpinionBody body) {
        return handle(id, it, new CloseOpinion(it.actor(), it.at(), body.conclusion()));
    }
}
