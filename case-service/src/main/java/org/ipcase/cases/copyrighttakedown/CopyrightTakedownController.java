package org.ipcase.cases.copyrighttakedown;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.copyrighttakedown.CopyrightTakedownBodies.CounterStateBody;
import org.ipcase.cases.copyrighttakedown.CopyrightTakedownBodies.NotifyProviderBody;
import org.ipcase.cases.copyrighttakedown.CopyrightTakedownBodies.RejectNoticeBody;
import org.ipcase.cases.copyrighttakedown.CopyrightTakedownBodies.RestoreWorkBody;
import org.ipcase.cases.copyrighttakedown.CopyrightTakedownBodies.TakeDownBody;
import org.ipcase.cases.copyrighttakedown.CopyrightTakedownBodies.WithdrawNoticeBody;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.CounterState;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.NotifyProvider;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.RejectNotice;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.RestoreWork;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.TakeDown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.WithdrawNotice;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.RecordSummary;
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

/** Takedown of works on networks over HTTP (信息网络传播权通知接口). */
@RestController
@RequestMapping("/api/copyright-takedowns")
class CopyrightTakedownController
        extends ProcedureRecords<
                CopyrightTakedown,
                CopyrightTakedownCommand,
                CopyrightTakedownEvent,
                CopyrightTakedownView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    CopyrightTakedownController(
            Desk<CopyrightTakedown, CopyrightTakedownCommand, CopyrightTakedownEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected CopyrightTakedownView view(Snapshot<CopyrightTakedown> snapshot, Actor reader) {
        return CopyrightTakedownView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Notify a provider of an infringing work (CPR-07)")
    @PostMapping
    ResponseEntity<CopyrightTakedownView> create(
            CommandRequest request, @RequestBody NotifyProviderBody body) {
        var restored = restoredBefore(request.actor(), body);
        var number = numbers.next("CT", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new NotifyProvider(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.provider(),
                                                body.owner().party("owner", request.today()),
                                                body.contact(),
                                                body.right().right("right"),
                                                body.region(),
                                                body.address(),
                                                body.user() == null
                                                        ? null
                                                        : body.user()
                                                                .party("user", request.today()),
                                                body.initialProof(),
                                                orEmpty(body.evidenceIds()),
                                                restored));
        return Answers.created(
                outcome, "/api/copyright-takedowns", it -> view(it, request.actor()));
    }

    @Operation(summary = "The notice is incomplete (CPR-07)")
    @PostMapping("/{id}/reject")
    ResponseEntity<CopyrightTakedownView> reject(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RejectNoticeBody body) {
        return handle(id, request, new RejectNotice(request.actor(), request.at(), body.missing()));
    }

    @Operation(summary = "Take down at once and forward the notice (CPR-08)")
    @PostMapping("/{id}/take-down")
    ResponseEntity<CopyrightTakedownView> takeDown(
            @PathVariable RecordId id, CommandRequest request, @RequestBody TakeDownBody body) {
        return handle(
                id,
                request,
                new TakeDown(request.actor(), request.at(), body.forwardedTo(), body.record()));
    }

    @Operation(summary = "State that there is no infringement (CPR-09)")
    @PostMapping("/{id}/counter")
    ResponseEntity<CopyrightTakedownView> counter(
            @PathVariable RecordId id, CommandRequest request, @RequestBody CounterStateBody body) {
        return handle(
                id,
                request,
                new CounterState(
                        request.actor(),
                        request.at(),
                        body.name(),
                        body.contact(),
                        body.statement(),
                        body.initialProof(),
                        orEmpty(body.evidenceIds())));
    }

    @Operation(summary = "Restore at once and forward the statement to the owner (CPR-10)")
    @PostMapping("/{id}/restore")
    ResponseEntity<CopyrightTakedownView> restore(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RestoreWorkBody body) {
        return handle(id, request, new RestoreWork(request.actor(), request.at(), body.record()));
    }

    @Operation(summary = "Withdraw the notice (CPR-07)")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<CopyrightTakedownView> withdraw(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody WithdrawNoticeBody body) {
        return handle(
                id, request, new WithdrawNotice(request.actor(), request.at(), body.reason()));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    /** The owner’s own notices of the same item that ended with its being restored (CPR-10). */
    private @Nullable String restoredBefore(Actor owner, NotifyProviderBody body) {
        var item = NotifiedItem.of(body.provider(), body.address());
        var query = new ListQuery("RESTORED", Map.of("item", item), null, "-created", 1, null);
        return desk().list(owner, query).items().stream()
                .map(RecordSummary::number)
                .findFirst()
                .orElse(null);
    }
}
