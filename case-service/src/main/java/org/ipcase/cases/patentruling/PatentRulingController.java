package org.ipcase.cases.patentruling;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.patentruling.PatentRulingBodies.AnswerRequestBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ApplyForEnforcementBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.AskDamagesMediationBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.AskSuspensionBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.CloseRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.CorrectPapersBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ExcludeTimeBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ExtendAnswerBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ExtendFilingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ExtendRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.FileRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.MakeRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RecordDamagesMediationBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RecordHearingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RecordJudgmentBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RecordStopBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RecordSuitBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RefuseFilingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RefuseSuspensionBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ReportJurisdictionDisputeBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RequestCorrectionBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RequestRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ResumeRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ScheduleHearingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ServeRequestBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ServeRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.SettleRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.SuspendRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.WithdrawRequestBody;
import org.ipcase.cases.patentruling.domain.PatentRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AnswerRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ApplyForEnforcement;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CloseRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CorrectPapers;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExcludeTime;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.FileRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ForwardAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.MakeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordHearing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordJudgment;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordStop;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordSuit;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ReportJurisdictionDispute;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestCorrection;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ResumeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ScheduleHearing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.SettleRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.SuspendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.WithdrawRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
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

/** Patent infringement rulings over HTTP (专利侵权纠纷行政裁决接口). */
@RestController
@RequestMapping("/api/patent-rulings")
class PatentRulingController
        extends ProcedureRecords<
                PatentRuling, PatentRulingCommand, PatentRulingEvent, PatentRulingView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    PatentRulingController(
            Desk<PatentRuling, PatentRulingCommand, PatentRulingEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected PatentRulingView view(Snapshot<PatentRuling> snapshot, Actor reader) {
        return PatentRulingView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Ask for a ruling on a patent infringement dispute (PAT-01)")
    @PostMapping
    ResponseEntity<PatentRulingView> create(
            CommandRequest request, @RequestBody RequestRulingBody body) {
        var number = numbers.next("PR", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new RequestRuling(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.petitioner()
                                                        .party("petitioner", request.today()),
                                                body.standing(),
                                                parties(
                                                        body.respondents(),
                                                        "respondents",
                                                        request.today()),
                                                body.right().right("right"),
                                                body.region(),
                                                body.actDate(),
                                                body.claims(),
                                                body.facts(),
                                                body.suitPending(),
                                                body.otherAgreedRoute(),
                                                Boolean.TRUE.equals(body.respondentAbroad()),
                                                Boolean.TRUE.equals(body.evaluationReport()),
                                                body.earlierRuling(),
                                                orEmpty(body.evidenceIds())));
        return Answers.created(outcome, "/api/patent-rulings", it -> view(it, request.actor()));
    }

    @Operation(summary = "Ask once for all corrections (PAT-02)")
    @PostMapping("/{id}/request-correction")
    ResponseEntity<PatentRulingView> requestCorrection(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RequestCorrectionBody body) {
        return handle(
                id,
                request,
                new RequestCorrection(request.actor(), request.at(), body.items(), body.until()));
    }

    @Operation(summary = "Correct the papers (PAT-02)")
    @PostMapping("/{id}/correct")
    ResponseEntity<PatentRulingView> correct(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody CorrectPapersBody body) {
        return handle(
                id,
                request,
                new CorrectPapers(
                        request.actor(),
                        request.at(),
                        body.description(),
                        orEmpty(body.evidenceIds())));
    }

    @Operation(summary = "More time for a very complex filing (PAT-03)")
    @PostMapping("/{id}/extend-filing")
    ResponseEntity<PatentRulingView> extendFiling(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExtendFilingBody body) {
        return handle(id, request, new ExtendFiling(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "File with a panel (PAT-03)")
    @PostMapping("/{id}/file")
    ResponseEntity<PatentRulingView> file(
            @PathVariable RecordId id, CommandRequest request, @RequestBody FileRulingBody body) {
        return handle(id, request, new FileRuling(request.actor(), request.at(), body.panel()));
    }

    @Operation(summary = "Refuse to file, with reasons (PAT-03)")
    @PostMapping("/{id}/refuse-filing")
    ResponseEntity<PatentRulingView> refuseFiling(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RefuseFilingBody body) {
        return handle(
                id,
                request,
                new RefuseFiling(request.actor(), request.at(), body.ground(), body.explanation()));
    }

    @Operation(summary = "Report a dispute on jurisdiction to the common superior (PAT-13)")
    @PostMapping("/{id}/report-jurisdiction-dispute")
    ResponseEntity<PatentRulingView> reportJurisdictionDispute(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ReportJurisdictionDisputeBody body) {
        return handle(
                id,
                request,
                new ReportJurisdictionDispute(
                        request.actor(), request.at(), body.otherAgency(), body.explanation()));
    }

    @Operation(summary = "Serve the request on the respondent (PAT-04)")
    @PostMapping("/{id}/serve")
    ResponseEntity<PatentRulingView> serve(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ServeRequestBody body) {
        return handle(
                id,
                request,
                new ServeRequest(request.actor(), request.at(), body.servedOn(), body.method()));
    }

    @Operation(summary = "The panel gives more time to answer (PAT-05)")
    @PostMapping("/{id}/extend-answer")
    ResponseEntity<PatentRulingView> extendAnswer(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExtendAnswerBody body) {
        return handle(
                id,
                request,
                new ExtendAnswer(request.actor(), request.at(), body.days(), body.reason()));
    }

    @Operation(summary = "Answer the request (PAT-05)")
    @PostMapping("/{id}/answer")
    ResponseEntity<PatentRulingView> answer(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AnswerRequestBody body) {
        return handle(
                id,
                request,
                new AnswerRequest(
                        request.actor(),
                        request.at(),
                        body.statement(),
                        orEmpty(body.evidenceIds())));
    }

    @Operation(summary = "Forward the answer to the petitioner (PAT-06)")
    @PostMapping("/{id}/forward-answer")
    ResponseEntity<PatentRulingView> forwardAnswer(
            @PathVariable RecordId id, CommandRequest request) {
        return handle(id, request, new ForwardAnswer(request.actor(), request.at()));
    }

    @Operation(summary = "Announce an oral hearing (PAT-07)")
    @PostMapping("/{id}/schedule-hearing")
    ResponseEntity<PatentRulingView> scheduleHearing(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ScheduleHearingBody body) {
        return handle(
                id,
                request,
                new ScheduleHearing(
                        request.actor(),
                        request.at(),
                        body.heldOn(),
                        body.place(),
                        body.noticeServedOn()));
    }

    @Operation(summary = "Record the oral hearing (PAT-07)")
    @PostMapping("/{id}/record-hearing")
    ResponseEntity<PatentRulingView> recordHearing(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordHearingBody body) {
        return handle(
                id,
                request,
                new RecordHearing(request.actor(), request.at(), body.outcome(), body.record()));
    }

    @Operation(summary = "Ask to suspend because the patent is challenged (PAT-08)")
    @PostMapping("/{id}/request-suspension")
    ResponseEntity<PatentRulingView> requestSuspension(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AskSuspensionBody body) {
        return handle(
                id,
                request,
                new AskSuspension(
                        request.actor(), request.at(), body.invalidationNumber(), body.reasons()));
    }

    @Operation(summary = "Refuse to suspend: the reason clearly fails (PAT-08)")
    @PostMapping("/{id}/refuse-suspension")
    ResponseEntity<PatentRulingView> refuseSuspension(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RefuseSuspensionBody body) {
        return handle(
                id,
                request,
                new RefuseSuspension(request.actor(), request.at(), body.explanation()));
    }

    @Operation(summary = "Suspend (PAT-08)")
    @PostMapping("/{id}/suspend")
    ResponseEntity<PatentRulingView> suspend(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody SuspendRulingBody body) {
        return handle(
                id,
                request,
                new SuspendRuling(
                        request.actor(),
                        request.at(),
                        body.ground(),
                        body.approval(),
                        body.explanation()));
    }

    @Operation(summary = "Go on after a suspension (PAT-08)")
    @PostMapping("/{id}/resume")
    ResponseEntity<PatentRulingView> resume(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ResumeRulingBody body) {
        return handle(id, request, new ResumeRuling(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "Leave out time that does not count (PAT-09)")
    @PostMapping("/{id}/exclude-time")
    ResponseEntity<PatentRulingView> excludeTime(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExcludeTimeBody body) {
        return handle(
                id,
                request,
                new ExcludeTime(
                        request.actor(),
                        request.at(),
                        body.reason(),
                        body.from(),
                        body.until(),
                        body.approval()));
    }

    @Operation(summary = "More months to close (PAT-09)")
    @PostMapping("/{id}/extend")
    ResponseEntity<PatentRulingView> extend(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExtendRulingBody body) {
        return handle(
                id,
                request,
                new ExtendRuling(
                        request.actor(),
                        request.at(),
                        body.months(),
                        body.reason(),
                        body.approval()));
    }

    @Operation(summary = "Rule on the dispute (PAT-09, PAT-11)")
    @PostMapping("/{id}/rule")
    ResponseEntity<PatentRulingView> rule(
            @PathVariable RecordId id, CommandRequest request, @RequestBody MakeRulingBody body) {
        return handle(
                id,
                request,
                new MakeRuling(
                        request.actor(),
                        request.at(),
                        body.infringement(),
                        body.orderStop(),
                        Boolean.TRUE.equals(body.direct()),
                        body.documentNumber(),
                        body.reasons()));
    }

    @Operation(summary = "Serve the ruling (PAT-10)")
    @PostMapping("/{id}/serve-ruling")
    ResponseEntity<PatentRulingView> serveRuling(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ServeRulingBody body) {
        return handle(
                id,
                request,
                new ServeRuling(request.actor(), request.at(), body.servedOn(), body.method()));
    }

    @Operation(summary = "The respondent has stopped (PAT-10)")
    @PostMapping("/{id}/record-stop")
    ResponseEntity<PatentRulingView> recordStop(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RecordStopBody body) {
        return handle(id, request, new RecordStop(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "A party sued against the ruling (PAT-10)")
    @PostMapping("/{id}/record-suit")
    ResponseEntity<PatentRulingView> recordSuit(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RecordSuitBody body) {
        return handle(
                id,
                request,
                new RecordSuit(
                        request.actor(),
                        request.at(),
                        body.court(),
                        body.caseNumber(),
                        body.suedOn()));
    }

    @Operation(summary = "What the court decided on the ruling (PAT-10)")
    @PostMapping("/{id}/record-judgment")
    ResponseEntity<PatentRulingView> recordJudgment(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordJudgmentBody body) {
        return handle(
                id,
                request,
                new RecordJudgment(
                        request.actor(),
                        request.at(),
                        body.caseNumber(),
                        body.upheld(),
                        body.judgedOn()));
    }

    @Operation(summary = "Ask the court to enforce the ruling (PAT-10)")
    @PostMapping("/{id}/apply-for-enforcement")
    ResponseEntity<PatentRulingView> applyForEnforcement(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ApplyForEnforcementBody body) {
        return handle(
                id,
                request,
                new ApplyForEnforcement(request.actor(), request.at(), body.court(), body.note()));
    }

    @Operation(summary = "Ask to mediate the damages (PAT-12)")
    @PostMapping("/{id}/request-damages-mediation")
    ResponseEntity<PatentRulingView> requestDamagesMediation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AskDamagesMediationBody body) {
        return handle(
                id,
                request,
                new AskDamagesMediation(
                        request.actor(), request.at(), Money.parse(body.claim()), body.note()));
    }

    @Operation(summary = "Record the mediation of damages (PAT-12)")
    @PostMapping("/{id}/record-damages-mediation")
    ResponseEntity<PatentRulingView> recordDamagesMediation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordDamagesMediationBody body) {
        return handle(
                id,
                request,
                new RecordDamagesMediation(
                        request.actor(), request.at(), body.agreed(), body.content()));
    }

    @Operation(summary = "The parties settled (PAT-09)")
    @PostMapping("/{id}/settle")
    ResponseEntity<PatentRulingView> settle(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SettleRulingBody body) {
        return handle(
                id, request, new SettleRuling(request.actor(), request.at(), body.agreement()));
    }

    @Operation(summary = "Withdraw the request (PAT-09)")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<PatentRulingView> withdraw(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody WithdrawRequestBody body) {
        return handle(
                id, request, new WithdrawRequest(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "Close after the ruling is effective (PAT-10)")
    @PostMapping("/{id}/close")
    ResponseEntity<PatentRulingView> close(
            @PathVariable RecordId id, CommandRequest request, @RequestBody CloseRulingBody body) {
        return handle(id, request, new CloseRuling(request.actor(), request.at(), body.note()));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static List<Party> parties(List<PartyBody> bodies, String field, LocalDate today) {
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> bodies.get(i).party("%s[%d]".formatted(field, i), today))
                .toList();
    }
}
