package org.ipcase.cases.publicationrepair;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.cases.publicationrepair.PublicationRepairBodies.AcceptEarlyEndBody;
import org.ipcase.cases.publicationrepair.PublicationRepairBodies.AskEarlyEndBody;
import org.ipcase.cases.publicationrepair.PublicationRepairBodies.DecideEarlyEndBody;
import org.ipcase.cases.publicationrepair.PublicationRepairBodies.DeclineEarlyEndBody;
import org.ipcase.cases.publicationrepair.PublicationRepairBodies.WithdrawEarlyEndBody;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.AcceptEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.AskEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.DecideEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.DeclineEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.WithdrawEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.ClocksMoved;
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

/** Early end of the publication of penalties over HTTP (提前停止公示接口). */
@RestController
@RequestMapping("/api/publication-repairs")
class PublicationRepairController
        extends ProcedureRecords<
                PublicationRepair,
                PublicationRepairCommand,
                PublicationRepairEvent,
                PublicationRepairView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;
    private final PublishedPenalties published;

    PublicationRepairController(
            Desk<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock,
            PublishedPenalties published) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
        this.published = published;
    }

    @Override
    protected PublicationRepairView view(Snapshot<PublicationRepair> snapshot, Actor reader) {
        return PublicationRepairView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Ask to end the publication of a penalty early (CRE-04)")
    @PostMapping
    ResponseEntity<PublicationRepairView> create(
            CommandRequest request, @RequestBody AskEarlyEndBody body) {
        var penalty = published.of(body.caseId(), body.respondent());
        var number = numbers.next("PB", published.region(body.caseId()));
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new AskEarlyEnd(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.caseId(),
                                                body.respondent(),
                                                body.sector(),
                                                body.harmRemoved(),
                                                body.statement(),
                                                orEmpty(body.evidenceIds()),
                                                penalty));
        return Answers.created(
                outcome, "/api/publication-repairs", it -> view(it, request.actor()));
    }

    @Operation(summary = "Accept the application; the office says which period counts (CRE-04)")
    @PostMapping("/{id}/accept")
    ResponseEntity<PublicationRepairView> accept(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AcceptEarlyEndBody body) {
        return handle(
                id,
                request,
                new AcceptEarlyEnd(
                        request.actor(), request.at(), body.sector(), published.behind(id)));
    }

    @Operation(summary = "Do not accept the application (CRE-04)")
    @PostMapping("/{id}/decline")
    ResponseEntity<PublicationRepairView> decline(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DeclineEarlyEndBody body) {
        return handle(
                id, request, new DeclineEarlyEnd(request.actor(), request.at(), body.reasons()));
    }

    @Operation(summary = "Decide, by the head (CRE-04)")
    @PostMapping("/{id}/decide")
    ResponseEntity<PublicationRepairView> decide(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DecideEarlyEndBody body) {
        return handle(
                id,
                request,
                new DecideEarlyEnd(
                        request.actor(),
                        request.at(),
                        body.granted(),
                        body.documentNumber(),
                        body.reasons(),
                        published.behind(id)));
    }

    @Operation(summary = "Withdraw the application")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<PublicationRepairView> withdraw(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody WithdrawEarlyEndBody body) {
        return handle(
                id, request, new WithdrawEarlyEnd(request.actor(), request.at(), body.reason()));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
