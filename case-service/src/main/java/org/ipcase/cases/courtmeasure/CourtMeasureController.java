package org.ipcase.cases.courtmeasure;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.courtmeasure.CourtMeasureBodies.LiftMeasureBody;
import org.ipcase.cases.courtmeasure.CourtMeasureBodies.NoteAgencyFactsBody;
import org.ipcase.cases.courtmeasure.CourtMeasureBodies.RecordApplicationBody;
import org.ipcase.cases.courtmeasure.CourtMeasureBodies.RecordMeasureBody;
import org.ipcase.cases.courtmeasure.CourtMeasureBodies.RecordRulingBody;
import org.ipcase.cases.courtmeasure.CourtMeasureBodies.RecordServiceBody;
import org.ipcase.cases.courtmeasure.CourtMeasureBodies.RecordSuitBody;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.LiftMeasure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.NoteAgencyFacts;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordApplication;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordMeasure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordRuling;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordService;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordSuit;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
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

/** The register of court measures over HTTP (法院措施登记接口). */
@RestController
@RequestMapping("/api/court-measures")
class CourtMeasureController
        extends ProcedureRecords<
                CourtMeasure, CourtMeasureCommand, CourtMeasureEvent, CourtMeasureView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    CourtMeasureController(
            Desk<CourtMeasure, CourtMeasureCommand, CourtMeasureEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected CourtMeasureView view(Snapshot<CourtMeasure> snapshot, Actor reader) {
        return CourtMeasureView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Record an application for preservation (CRT-01, CRT-02)")
    @PostMapping
    ResponseEntity<CourtMeasureView> create(
            CommandRequest request, @RequestBody RecordApplicationBody body) {
        var number = numbers.next("CM", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new RecordApplication(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.timing(),
                                                body.preservation(),
                                                body.applicant()
                                                        .party("applicant", request.today()),
                                                body.respondent()
                                                        .party("respondent", request.today()),
                                                body.right().right("right"),
                                                orEmpty(body.circumstances()),
                                                body.region(),
                                                body.caseNumber(),
                                                body.acceptedAt(),
                                                body.ourCase(),
                                                body.note()));
        return Answers.created(outcome, "/api/court-measures", it -> view(it, request.actor()));
    }

    @Operation(summary = "What the court ruled, within 48 hours (CRT-01, CRT-02)")
    @PostMapping("/{id}/record-ruling")
    ResponseEntity<CourtMeasureView> recordRuling(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RecordRulingBody body) {
        return handle(
                id,
                request,
                new RecordRuling(
                        request.actor(),
                        request.at(),
                        body.granted(),
                        body.documentNumber(),
                        body.ruledAt()));
    }

    @Operation(summary = "The measure is taken (CRT-01)")
    @PostMapping("/{id}/record-measure")
    ResponseEntity<CourtMeasureView> recordMeasure(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordMeasureBody body) {
        return handle(
                id,
                request,
                new RecordMeasure(request.actor(), request.at(), body.takenOn(), body.what()));
    }

    @Operation(summary = "The ruling is served on the respondent (CRT-03)")
    @PostMapping("/{id}/record-service")
    ResponseEntity<CourtMeasureView> recordService(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordServiceBody body) {
        return handle(
                id, request, new RecordService(request.actor(), request.at(), body.servedOn()));
    }

    @Operation(summary = "The applicant sued or went to arbitration (CRT-01)")
    @PostMapping("/{id}/record-suit")
    ResponseEntity<CourtMeasureView> recordSuit(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RecordSuitBody body) {
        return handle(
                id,
                request,
                new RecordSuit(request.actor(), request.at(), body.caseNumber(), body.suedOn()));
    }

    @Operation(summary = "The measure is lifted (CRT-01)")
    @PostMapping("/{id}/lift")
    ResponseEntity<CourtMeasureView> lift(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LiftMeasureBody body) {
        return handle(
                id,
                request,
                new LiftMeasure(request.actor(), request.at(), body.reason(), body.liftedOn()));
    }

    @Operation(summary = "Facts of an agency that need no further proof (CRT-07)")
    @PostMapping("/{id}/note-agency-facts")
    ResponseEntity<CourtMeasureView> noteAgencyFacts(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody NoteAgencyFactsBody body) {
        return handle(
                id,
                request,
                new NoteAgencyFacts(
                        request.actor(),
                        request.at(),
                        body.documentNumber(),
                        body.knownOn(),
                        body.basis(),
                        body.judgment(),
                        body.facts()));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
