package org.ipcase.cases.copyrightcomplaint;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ipcase.cases.copyrightcomplaint.CopyrightComplaintBodies.AcceptComplaintBody;
import org.ipcase.cases.copyrightcomplaint.CopyrightComplaintBodies.AskForPapersBody;
import org.ipcase.cases.copyrightcomplaint.CopyrightComplaintBodies.ConfirmPapersBody;
import org.ipcase.cases.copyrightcomplaint.CopyrightComplaintBodies.FileCopyrightComplaintBody;
import org.ipcase.cases.copyrightcomplaint.CopyrightComplaintBodies.PointToCourtBody;
import org.ipcase.cases.copyrightcomplaint.CopyrightComplaintBodies.ProposeCaseBody;
import org.ipcase.cases.copyrightcomplaint.CopyrightComplaintBodies.RefuseComplaintBody;
import org.ipcase.cases.copyrightcomplaint.CopyrightComplaintBodies.SupplyPapersBody;
import org.ipcase.cases.copyrightcomplaint.CopyrightComplaintBodies.WithdrawComplaintBody;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.AcceptComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.AskForPapers;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.ConfirmPapers;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.FileCopyrightComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.PointToCourt;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.ProposeCase;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.RefuseComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.SupplyPapers;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.WithdrawComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.ClocksMoved;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.domain.Party;
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

/** Copyright complaints over HTTP (著作权投诉接口). */
@RestController
@RequestMapping("/api/copyright-complaints")
class CopyrightComplaintController
        extends ProcedureRecords<
                CopyrightComplaint,
                CopyrightComplaintCommand,
                CopyrightComplaintEvent,
                CopyrightComplaintView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    CopyrightComplaintController(
            Desk<CopyrightComplaint, CopyrightComplaintCommand, CopyrightComplaintEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected CopyrightComplaintView view(Snapshot<CopyrightComplaint> snapshot, Actor reader) {
        return CopyrightComplaintView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Complain about infringed copyright (CPR-01)")
    @PostMapping
    ResponseEntity<CopyrightComplaintView> create(
            CommandRequest request, @RequestBody FileCopyrightComplaintBody body) {
        var number = numbers.next("CC", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new FileCopyrightComplaint(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.complainant()
                                                        .party("complainant", request.today()),
                                                parties(
                                                        body.respondents(),
                                                        "respondents",
                                                        request.today()),
                                                body.right().right("right"),
                                                body.region(),
                                                body.actDate(),
                                                body.description(),
                                                body.proofOfRight(),
                                                body.proofOfInfringement(),
                                                orEmpty(body.evidenceIds())));
        return Answers.created(
                outcome, "/api/copyright-complaints", it -> view(it, request.actor()));
    }

    @Operation(summary = "Ask for missing papers (CPR-02)")
    @PostMapping("/{id}/request-papers")
    ResponseEntity<CopyrightComplaintView> requestPapers(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AskForPapersBody body) {
        return handle(id, request, new AskForPapers(request.actor(), request.at(), body.items()));
    }

    @Operation(summary = "Supply the papers (CPR-02)")
    @PostMapping("/{id}/supply-papers")
    ResponseEntity<CopyrightComplaintView> supplyPapers(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SupplyPapersBody body) {
        return handle(
                id,
                request,
                new SupplyPapers(
                        request.actor(),
                        request.at(),
                        body.description(),
                        orEmpty(body.evidenceIds())));
    }

    @Operation(summary = "All papers are there: the fifteen days begin (CPR-02)")
    @PostMapping("/{id}/confirm-papers")
    ResponseEntity<CopyrightComplaintView> confirmPapers(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ConfirmPapersBody body) {
        return handle(
                id, request, new ConfirmPapers(request.actor(), request.at(), body.completeOn()));
    }

    @Operation(summary = "Accept (CPR-02)")
    @PostMapping("/{id}/accept")
    ResponseEntity<CopyrightComplaintView> accept(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AcceptComplaintBody body) {
        return handle(id, request, new AcceptComplaint(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "Refuse, with reasons (CPR-02)")
    @PostMapping("/{id}/refuse")
    ResponseEntity<CopyrightComplaintView> refuse(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RefuseComplaintBody body) {
        return handle(
                id, request, new RefuseComplaint(request.actor(), request.at(), body.reasons()));
    }

    @Operation(summary = "The public interest is harmed too: propose a case (CPR-03)")
    @PostMapping("/{id}/propose-case")
    ResponseEntity<CopyrightComplaintView> proposeCase(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ProposeCaseBody body) {
        return handle(
                id,
                request,
                new ProposeCase(request.actor(), request.at(), body.harms(), body.explanation()));
    }

    @Operation(summary = "Only private interests: the civil route (CPR-03)")
    @PostMapping("/{id}/point-to-court")
    ResponseEntity<CopyrightComplaintView> pointToCourt(
            @PathVariable RecordId id, CommandRequest request, @RequestBody PointToCourtBody body) {
        return handle(
                id, request, new PointToCourt(request.actor(), request.at(), body.explanation()));
    }

    @Operation(summary = "Withdraw the complaint (CPR-01)")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<CopyrightComplaintView> withdraw(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody WithdrawComplaintBody body) {
        return handle(
                id, request, new WithdrawComplaint(request.actor(), request.at(), body.reason()));
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
