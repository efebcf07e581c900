package org.ipcase.cases.keyprotection;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.ipcase.cases.keyprotection.KeyEntryBodies.AdmitEntryBody;
import org.ipcase.cases.keyprotection.KeyEntryBodies.DeclineEntryBody;
import org.ipcase.cases.keyprotection.KeyEntryBodies.ProposeEntryBody;
import org.ipcase.cases.keyprotection.KeyEntryBodies.RemoveEntryBody;
import org.ipcase.cases.keyprotection.KeyEntryBodies.RenewEntryBody;
import org.ipcase.cases.keyprotection.KeyEntryBodies.ReviewEntryBody;
import org.ipcase.cases.keyprotection.domain.KeyEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryAccess;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.AdmitEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.DeclineEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.ProposeEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.RemoveEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.RenewEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.ReviewEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.cases.procedure.domain.Officials;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The key-protection list over HTTP (重点保护名录接口). */
@RestController
@RequestMapping("/api/key-protection-list")
class KeyEntryController
        extends ProcedureRecords<KeyEntry, KeyEntryCommand, KeyEntryEvent, KeyEntryView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    KeyEntryController(
            Desk<KeyEntry, KeyEntryCommand, KeyEntryEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected KeyEntryView view(Snapshot<KeyEntry> snapshot, Actor reader) {
        return KeyEntryView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Propose a right or a company for the key-protection list (重点保护名录)")
    @PostMapping
    ResponseEntity<KeyEntryView> create(
            CommandRequest request, @RequestBody ProposeEntryBody body) {
        var number = numbers.next("KP", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new ProposeEntry(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.holder().party("holder", request.today()),
                                                body.right() == null
                                                        ? null
                                                        : body.right().right("right"),
                                                body.region(),
                                                body.ground(),
                                                body.reasons()));
        return Answers.created(
                outcome, "/api/key-protection-list", it -> view(it, request.actor()));
    }

    @Operation(summary = "Admit to the list, by the head (纳入)")
    @PostMapping("/{id}/admit")
    ResponseEntity<KeyEntryView> admit(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AdmitEntryBody body) {
        return handle(
                id, request, new AdmitEntry(request.actor(), request.at(), body.documentNumber()));
    }

    @Operation(summary = "Do not admit (不予纳入)")
    @PostMapping("/{id}/decline")
    ResponseEntity<KeyEntryView> decline(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DeclineEntryBody body) {
        return handle(id, request, new DeclineEntry(request.actor(), request.at(), body.reasons()));
    }

    @Operation(summary = "Yearly review (复核)")
    @PostMapping("/{id}/review")
    ResponseEntity<KeyEntryView> review(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReviewEntryBody body) {
        return handle(id, request, new ReviewEntry(request.actor(), request.at(), body.findings()));
    }

    @Operation(summary = "Renew for three years more, by the head (延续)")
    @PostMapping("/{id}/renew")
    ResponseEntity<KeyEntryView> renew(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RenewEntryBody body) {
        return handle(
                id, request, new RenewEntry(request.actor(), request.at(), body.documentNumber()));
    }

    @Operation(summary = "Take off the list, by the head (移出)")
    @PostMapping("/{id}/remove")
    ResponseEntity<KeyEntryView> remove(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RemoveEntryBody body) {
        return handle(
                id,
                request,
                new RemoveEntry(request.actor(), request.at(), body.ground(), body.reasons()));
    }

    /** What is listed is public: who logs in sees it; proposals only the office that keeps them. */
    @Override
    public Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk().list(
                        Officials.handles(reader, reader.agency())
                                        && reader.agencyType().enforces()
                                        && !"LISTED".equals(query.state())
                                ? reader
                                : KeyEntryAccess.EVERYBODY,
                        query);
    }

    @Override
    public ResponseEntity<KeyEntryView> one(@PathVariable RecordId id, Actor reader) {
        var found =
                desk().find(id, reader)
                        .or(() -> desk().find(id, KeyEntryAccess.EVERYBODY))
                        .orElseThrow(RequestProblem::notFound);
        return Answers.found(found, it -> view(it, reader));
    }
}
