package org.ipcase.referral.factfinding;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.factfinding.domain.FactFinding;
import org.ipcase.referral.factfinding.domain.FactFindingCommand;
import org.ipcase.referral.factfinding.domain.FactFindingEvent;
import org.ipcase.referral.factfinding.domain.FactFindingEvent.StandingNoted;
import org.ipcase.referral.factfinding.domain.Standings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Facts found by agencies, to read; nobody writes them here. */
@RestController
@RequestMapping("/api/fact-findings")
class FactFindingController {
    private final Desk<FactFinding, FactFindingCommand, FactFindingEvent> desk;
    private final Standings standings;
    private final Clock clock;

    FactFindingController(
            Desk<FactFinding, FactFindingCommand, FactFindingEvent> desk,
            Standings standings,
            Clock clock) {
        this.desk = desk;
        this.standings = standings;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "行政认定事实列表 / facts found by agencies (CRT-07)")
    Page<RecordSummary> list(Actor actor, ListQuery query) {
        return desk.list(actor, query);
    }

    @GetMapping("/{id}")
    @Operation(summary = "行政认定事实及其效力 / facts found, their source and standing (CRT-07)")
    ResponseEntity<FactFindingView> find(@PathVariable RecordId id, Actor actor) {
        return desk.find(id, actor)
                .map(found ->
                        Answers.found(
                                found,
                                it -> FactFindingView.of(it, standings, actor, clock.instant())))
                .orElseThrow(RequestProblem::notFound);
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "效力变化 / timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor actor) {
        var history = desk.history(id, actor);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, FactFindingController::facts);
    }

    private static Map<String, String> facts(FactFindingEvent event) {
        return switch (event) {
            case StandingNoted(var finding) ->
                    Map.of(
                            "servedOn", finding.source().servedOn().toString(),
                            "remedies", String.valueOf(finding.remedies().size()));
        };
    }
}
