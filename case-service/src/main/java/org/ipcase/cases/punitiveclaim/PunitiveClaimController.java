package org.ipcase.cases.punitiveclaim;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.cases.punitiveclaim.PunitiveClaimBodies.ClaimDamagesBody;
import org.ipcase.cases.punitiveclaim.PunitiveClaimBodies.CloseClaimBody;
import org.ipcase.cases.punitiveclaim.PunitiveClaimBodies.EstablishBaseBody;
import org.ipcase.cases.punitiveclaim.PunitiveClaimBodies.NoteFinesBody;
import org.ipcase.cases.punitiveclaim.PunitiveClaimBodies.OpenClaimBody;
import org.ipcase.cases.punitiveclaim.PunitiveClaimBodies.RecordFactBody;
import org.ipcase.cases.punitiveclaim.PunitiveClaimBodies.StrikeFactBody;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.ClaimDamages;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.CloseClaim;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.EstablishBase;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.NoteFines;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.OpenClaim;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.RecordFact;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.StrikeFact;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClocksMoved;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.penalty.PunitiveDamages;
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

/** Claims for punitive damages over HTTP (惩罚性赔偿接口). */
@RestController
@RequestMapping("/api/punitive-claims")
class PunitiveClaimController
        extends ProcedureRecords<
                PunitiveClaim, PunitiveClaimCommand, PunitiveClaimEvent, PunitiveClaimView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;
    private final PunitiveDamages table;
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;

    PunitiveClaimController(
            Desk<PunitiveClaim, PunitiveClaimCommand, PunitiveClaimEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock,
            PunitiveDamages table,
            Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
        this.table = table;
        this.cases = cases;
    }

    @Override
    protected PunitiveClaimView view(Snapshot<PunitiveClaim> snapshot, Actor reader) {
        return PunitiveClaimView.of(snapshot, reader, clocks, clock.instant(), table);
    }

    @Operation(summary = "Keep the facts of a claim for punitive damages (PUN-01)")
    @PostMapping
    ResponseEntity<PunitiveClaimView> create(
            CommandRequest request, @RequestBody OpenClaimBody body) {
        var number = numbers.next("PU", request.actor().region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new OpenClaim(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.right(),
                                                body.actDate(),
                                                body.defendant()
                                                        .party("defendant", request.today()),
                                                body.claimNumber(),
                                                body.caseId(),
                                                caseNumber(body, request.actor())));
        return Answers.created(outcome, "/api/punitive-claims", it -> view(it, request.actor()));
    }

    @Operation(
            summary =
                    "Record a sign of intent or of serious circumstances, with its source (PUN-02, PUN-03)")
    @PostMapping("/{id}/record-fact")
    ResponseEntity<PunitiveClaimView> recordFact(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RecordFactBody body) {
        return handle(
                id,
                request,
                new RecordFact(
                        request.actor(),
                        request.at(),
                        body.intent(),
                        body.serious(),
                        body.text(),
                        body.source(),
                        orEmpty(body.evidenceIds())));
    }

    @Operation(summary = "Strike a fact that does not hold")
    @PostMapping("/{id}/strike-fact")
    ResponseEntity<PunitiveClaimView> strikeFact(
            @PathVariable RecordId id, CommandRequest request, @RequestBody StrikeFactBody body) {
        return handle(
                id,
                request,
                new StrikeFact(request.actor(), request.at(), body.fact(), body.reason()));
    }

    @Operation(summary = "Establish the base (PUN-04)")
    @PostMapping("/{id}/establish-base")
    ResponseEntity<PunitiveClaimView> establishBase(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody EstablishBaseBody body) {
        return handle(
                id,
                request,
                new EstablishBase(
                        request.actor(),
                        request.at(),
                        body.kind(),
                        Money.parse(body.amount()),
                        body.licenceTimes(),
                        body.othersUnknown(),
                        body.source()));
    }

    @Operation(summary = "Note fines already performed (PUN-04)")
    @PostMapping("/{id}/note-fines")
    ResponseEntity<PunitiveClaimView> noteFines(
            @PathVariable RecordId id, CommandRequest request, @RequestBody NoteFinesBody body) {
        return handle(
                id,
                request,
                new NoteFines(
                        request.actor(),
                        request.at(),
                        Money.parse(body.amount()),
                        body.document()));
    }

    @Operation(summary = "Claim with amount, method and facts (PUN-01)")
    @PostMapping("/{id}/claim")
    ResponseEntity<PunitiveClaimView> claim(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ClaimDamagesBody body) {
        return handle(
                id,
                request,
                new ClaimDamages(
                        request.actor(),
                        request.at(),
                        Money.parse(body.amount()),
                        body.method(),
                        body.moment()));
    }

    @Operation(summary = "Close the record")
    @PostMapping("/{id}/close")
    ResponseEntity<PunitiveClaimView> close(
            @PathVariable RecordId id, CommandRequest request, @RequestBody CloseClaimBody body) {
        return handle(id, request, new CloseClaim(request.actor(), request.at(), body.reason()));
    }

    /** The number of a case that the keeper may read. */
    private @Nullable String caseNumber(OpenClaimBody body, Actor keeper) {
        var id = body.caseId();
        return id == null
                ? null
                : cases.find(id, keeper)
                        .map(Snapshot::state)
                        .map(it ->
                                it instanceof Opened file
                                        ? file.dossier().opening().number()
                                        : null)
                        .orElse(null);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
