package org.ipcase.cases.patentruling;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.patentruling.PatentRulingBodies.AnswerRequestBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.CorrectPapersBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ExtendAnswerBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ExtendFilingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.FileRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RefuseFilingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ReportJurisdictionDisputeBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RequestCorrectionBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RequestRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ServeRequestBody;
import org.ipcase.cases.patentruling.domain.PatentRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AnswerRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CorrectPapers;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.FileRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ForwardAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ReportJurisdictionDispute;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestCorrection;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.ClocksMoved;
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

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static List<Party> parties(List<PartyBody> bodies, String field, LocalDate today) {
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> bodies.get(i).party("%s[%d]".formatted(field, i), today))
                .toList();
    }
}
