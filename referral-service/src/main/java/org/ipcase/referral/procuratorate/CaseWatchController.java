package org.ipcase.referral.procuratorate;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.procuratorate.domain.CaseWatch;
import org.ipcase.referral.procuratorate.domain.CaseWatch.Seen;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.SendCopies;
import org.ipcase.referral.procuratorate.domain.CaseWatchDecider;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.CaseConfirmed;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.CaseEnded;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.CaseIdentified;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.CopiesSent;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.PenaltySeen;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.ReferralMoved;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.ScaleSeen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Watched cases to read, and the copies of REF-08. */
@RestController
@RequestMapping("/api/procuratorate/cases")
class CaseWatchController {
    private final Desk<CaseWatch, CaseWatchCommand, CaseWatchEvent> desk;
    private final CaseWatchDecider decider;
    private final Clocks clocks;
    private final Clock clock;

    CaseWatchController(
            Desk<CaseWatch, CaseWatchCommand, CaseWatchEvent> desk,
            CaseWatchDecider decider,
            Clocks clocks,
            Clock clock) {
        this.desk = desk;
        this.decider = decider;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param holderToldOn legal day on which the right holder was told in writing
     */
    record SendCopiesBody(LocalDate holderToldOn) {}

    @GetMapping
    @Operation(summary = "监督案件列表 / watched cases (REQ-03)")
    Page<RecordSummary> list(Actor actor, ListQuery query) {
        return desk.list(actor, query);
    }

    @GetMapping("/{id}")
    @Operation(summary = "监督案件详情 / a watched case")
    ResponseEntity<CaseWatchView> find(@PathVariable RecordId id, Actor actor) {
        return desk.find(id, actor)
                .map(found -> Answers.found(found, view(actor, clock.instant())))
                .orElseThrow(RequestProblem::notFound);
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "监督过程 / timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor actor) {
        var history = desk.history(id, actor);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(
                history.stream().filter(it -> !(it.event() instanceof CaseConfirmed)).toList(),
                CaseWatchController::facts);
    }

    @PostMapping("/{id}/send-copies")
    @Operation(summary = "抄送处罚决定书副本 / send copies of the penalty decision (REF-08)")
    ResponseEntity<CaseWatchView> sendCopies(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SendCopiesBody body) {
        return Answers.done(
                desk.handle(
                        id,
                        request,
                        new SendCopies(request.actor(), request.at(), body.holderToldOn())),
                view(request.actor(), request.at()));
    }

    private Function<Snapshot<CaseWatch>, CaseWatchView> view(Actor actor, Instant now) {
        return snapshot -> {
            if (!(snapshot.state() instanceof Seen(var watched))) {
                throw new IllegalStateException("Expected a watched case " + snapshot.id());
            }
            return CaseWatchView.of(
                    snapshot.id(),
                    snapshot.revision(),
                    watched,
                    decider.allowedActions(snapshot.state(), actor),
                    decider.copiesClock(watched).map(it -> clocks.at(it, now)));
        };
    }

    static Map<String, String> facts(CaseWatchEvent event) {
        return switch (event) {
            case CaseIdentified(var identity, _) -> Map.of("number", identity.number());
            case CaseConfirmed(var at) -> Map.of("at", at.toString());
            case ScaleSeen(var scale) -> Map.of("screening", scale.screening().name());
            case ReferralMoved(var referral) -> Map.of("state", referral.state());
            case PenaltySeen(var penalty) ->
                    Map.of(
                            "kind", penalty.kind(),
                            "high", String.valueOf(penalty.high()),
                            "insteadOfReferral", String.valueOf(penalty.insteadOfReferral()));
            case CopiesSent(var copies) ->
                    Map.of(
                            "holderToldOn", copies.holderToldOn().toString(),
                            "late", String.valueOf(copies.late()));
            case CaseEnded(var ending) -> Map.of("reason", ending.reason());
        };
    }
}
