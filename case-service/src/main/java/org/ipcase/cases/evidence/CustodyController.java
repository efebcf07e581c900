package org.ipcase.cases.evidence;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.cases.evidence.CustodyBodies.ConfirmHandOverBody;
import org.ipcase.cases.evidence.CustodyBodies.HandOverBody;
import org.ipcase.cases.evidence.CustodyBodies.RefuseHandOverBody;
import org.ipcase.cases.evidence.domain.Evidence;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.EvidenceCommand;
import org.ipcase.cases.evidence.domain.EvidenceCommand.AnswerHandOver;
import org.ipcase.cases.evidence.domain.EvidenceCommand.HandOver;
import org.ipcase.cases.evidence.domain.EvidenceEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The chain of custody over HTTP, and whether a file is what was taken in (证据交接与校验接口). */
@RestController
@RequestMapping("/api/evidence/{id}")
class CustodyController {
    private final Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence;
    private final EvidenceStore store;
    private final AgencyDirectory directory;
    private final Clock clock;

    CustodyController(
            Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence,
            EvidenceStore store,
            AgencyDirectory directory,
            Clock clock) {
        this.evidence = evidence;
        this.store = store;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param sha256 when it was taken in, as the record says
     * @param found of the content as it lies in the store now
     */
    record VerificationView(String sha256, String found, boolean intact, Instant checkedAt) {}

    @PostMapping("/hand-over")
    @Operation(summary = "移交证据（移交人签字） · Hand evidence over")
    ResponseEntity<EvidenceView> handOver(
            @PathVariable RecordId id, CommandRequest request, @RequestBody HandOverBody body) {
        var today = LocalDate.ofInstant(request.at(), WorkCalendar.ZONE);
        if (directory.byId(body.to()).filter(it -> it.isCurrent(today)).isEmpty()) {
            throw RequestProblem.invalid("to", "unknown-value", "No such agency today");
        }
        return handle(
                id,
                request,
                new HandOver(
                        request.actor(),
                        request.at(),
                        body.to(),
                        body.place(),
                        body.storage(),
                        body.seal()));
    }

    @PostMapping("/confirm-hand-over")
    @Operation(summary = "接收证据（接收人签字） · Sign for evidence")
    ResponseEntity<EvidenceView> confirm(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ConfirmHandOverBody body) {
        return handle(
                id, request, new AnswerHandOver(request.actor(), request.at(), true, body.note()));
    }

    @PostMapping("/refuse-hand-over")
    @Operation(summary = "退回证据 · Send evidence back")
    ResponseEntity<EvidenceView> refuse(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RefuseHandOverBody body) {
        return handle(
                id,
                request,
                new AnswerHandOver(request.actor(), request.at(), false, body.reason()));
    }

    @GetMapping("/custody")
    @Operation(summary = "保管链 · Chain of custody")
    CustodyView custody(@PathVariable RecordId id, Actor reader) {
        return CustodyView.of(kept(id, reader).custody());
    }

    /** Reads the whole content again: what was altered in the store shows. */
    @GetMapping("/verification")
    @Operation(summary = "完整性校验 · Is the file what was taken in?")
    VerificationView verification(@PathVariable RecordId id, Actor reader) {
        var file = kept(id, reader).file();
        var found = store.digest(file.content());
        return new VerificationView(
                file.sha256(), found, found.equals(file.sha256()), clock.instant());
    }

    private Kept kept(RecordId id, Actor reader) {
        var found = evidence.find(id, reader).orElseThrow(RequestProblem::notFound);
        if (!(found.state() instanceof Kept kept)) {
            throw RequestProblem.notFound();
        }
        return kept;
    }

    private ResponseEntity<EvidenceView> handle(
            RecordId id, CommandRequest request, EvidenceCommand command) {
        return Answers.done(
                evidence.handle(id, request, command), it -> EvidenceView.of(it, request.actor()));
    }
}
