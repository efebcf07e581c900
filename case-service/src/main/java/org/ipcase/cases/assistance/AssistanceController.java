package org.ipcase.cases.assistance;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.ipcase.cases.assistance.AssistanceBodies.AnswerRequestBody;
import org.ipcase.cases.assistance.AssistanceBodies.DeclineRequestBody;
import org.ipcase.cases.assistance.AssistanceBodies.ExtendNoticeBody;
import org.ipcase.cases.assistance.AssistanceBodies.RequestInformationBody;
import org.ipcase.cases.assistance.AssistanceBodies.SendRequestBody;
import org.ipcase.cases.assistance.AssistanceBodies.SupplyInformationBody;
import org.ipcase.cases.assistance.AssistanceBodies.WithdrawRequestBody;
import org.ipcase.cases.assistance.domain.Assistance;
import org.ipcase.cases.assistance.domain.Assistance.Request;
import org.ipcase.cases.assistance.domain.AssistanceCommand;
import org.ipcase.cases.assistance.domain.AssistanceCommand.Address;
import org.ipcase.cases.assistance.domain.AssistanceCommand.AnswerRequest;
import org.ipcase.cases.assistance.domain.AssistanceCommand.AskForInformation;
import org.ipcase.cases.assistance.domain.AssistanceCommand.DeclineRequest;
import org.ipcase.cases.assistance.domain.AssistanceCommand.Enclosed;
import org.ipcase.cases.assistance.domain.AssistanceCommand.ReceiveLetter;
import org.ipcase.cases.assistance.domain.AssistanceCommand.SendRequest;
import org.ipcase.cases.assistance.domain.AssistanceCommand.SupplyInformation;
import org.ipcase.cases.assistance.domain.AssistanceCommand.TellDelay;
import org.ipcase.cases.assistance.domain.AssistanceCommand.WithdrawRequest;
import org.ipcase.cases.assistance.domain.AssistanceEvent;
import org.ipcase.cases.assistance.domain.AssistanceEvent.ClocksMoved;
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

/** Assistance between offices over HTTP (协查接口), CASE-13. */
@RestController
@RequestMapping("/api/assistance-requests")
class AssistanceController
        extends ProcedureRecords<Assistance, AssistanceCommand, AssistanceEvent, AssistanceView> {
    private final AskingCases asking;
    private final Enclosures enclosures;
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    AssistanceController(
            Desk<Assistance, AssistanceCommand, AssistanceEvent> desk,
            AskingCases asking,
            Enclosures enclosures,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.asking = asking;
        this.enclosures = enclosures;
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected AssistanceView view(Snapshot<Assistance> snapshot, Actor reader) {
        return AssistanceView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "发出协助调查函 · Send a letter asking another office for help (CASE-13)")
    @PostMapping
    ResponseEntity<AssistanceView> create(
            CommandRequest request, @RequestBody SendRequestBody body) {
        var behind = asking.of(body.caseId(), request.actor());
        var enclosed = enclosures.ofCase(body.evidenceIds(), behind.records(), request.actor());
        var number = numbers.next("XC", behind.asking().office().region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new SendRequest(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                behind.asking(),
                                                new Address(
                                                        body.agency(),
                                                        body.function(),
                                                        body.region()),
                                                body.documentNumber(),
                                                body.facts(),
                                                body.items(),
                                                Boolean.TRUE.equals(body.urgent()),
                                                enclosed));
        return Answers.created(
                outcome, "/api/assistance-requests", it -> view(it, request.actor()));
    }

    @Operation(summary = "签收协助调查函 · Receive the letter; 15 working days run (CASE-13)")
    @PostMapping("/{id}/receive")
    ResponseEntity<AssistanceView> receive(@PathVariable RecordId id, CommandRequest request) {
        return handle(id, request, new ReceiveLetter(request.actor(), request.at()));
    }

    @Operation(summary = "告知无法按期完成 · Say before the period ends that it is impossible (CASE-13)")
    @PostMapping("/{id}/extend-notice")
    ResponseEntity<AssistanceView> extendNotice(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExtendNoticeBody body) {
        return handle(
                id,
                request,
                new TellDelay(request.actor(), request.at(), body.reason(), body.expectedOn()));
    }

    @Operation(summary = "要求补充信息 · Ask once for what is missing (CO-03)")
    @PostMapping("/{id}/request-information")
    ResponseEntity<AssistanceView> requestInformation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RequestInformationBody body) {
        return handle(
                id, request, new AskForInformation(request.actor(), request.at(), body.items()));
    }

    @Operation(summary = "补充信息 · Supply what was asked for (CO-03)")
    @PostMapping("/{id}/supply-information")
    ResponseEntity<AssistanceView> supplyInformation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody SupplyInformationBody body) {
        var files = body.evidenceIds();
        var enclosed =
                desk().find(id, request.actor())
                        .filter(it -> files != null && it.state() instanceof Request)
                        .map(it -> ((Request) it.state()).letter().caseId())
                        .map(caseId -> asking.of(caseId, request.actor()).records())
                        .map(records -> enclosures.ofCase(files, records, request.actor()))
                        .orElse(Enclosed.NOTHING);
        return handle(
                id,
                request,
                new SupplyInformation(request.actor(), request.at(), body.text(), enclosed));
    }

    @Operation(summary = "协查回函 · Answer with what was found (CASE-13)")
    @PostMapping("/{id}/answer")
    ResponseEntity<AssistanceView> answer(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AnswerRequestBody body) {
        return handle(
                id,
                request,
                new AnswerRequest(
                        request.actor(),
                        request.at(),
                        body.documentNumber(),
                        body.findings(),
                        enclosures.uploaded(body.evidenceIds(), request.actor())));
    }

    @Operation(summary = "不予协助 · Decline, with the reason (CO-03)")
    @PostMapping("/{id}/decline")
    ResponseEntity<AssistanceView> decline(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DeclineRequestBody body) {
        return handle(
                id,
                request,
                new DeclineRequest(
                        request.actor(),
                        request.at(),
                        body.ground(),
                        body.explanation(),
                        body.documentNumber()));
    }

    @Operation(summary = "撤回协查 · Withdraw the request, with the reason (CASE-13)")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<AssistanceView> withdraw(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody WithdrawRequestBody body) {
        return handle(
                id, request, new WithdrawRequest(request.actor(), request.at(), body.reason()));
    }
}
