package org.ipcase.mediation.committee;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.committee.CommitteeViews.CommitteeDetail;
import org.ipcase.mediation.committee.CommitteeViews.CommitteeView;
import org.ipcase.mediation.committee.domain.CommitteeCommand;
import org.ipcase.mediation.committee.domain.CommitteeEvent;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of mediation bodies for everyone to read. */
@RestController
class CommitteeController {
    static final String PATH = "/api/committees";
    private static final String ALL = "ALL";

    private final CommitteeRegister register;
    private final CommitteeViews views;
    private final Roster roster;
    private final Desk<CommitteeState, CommitteeCommand, CommitteeEvent> desk;

    CommitteeController(
            CommitteeRegister register,
            CommitteeViews views,
            Roster roster,
            Desk<CommitteeState, CommitteeCommand, CommitteeEvent> desk) {
        this.register = register;
        this.views = views;
        this.roster = roster;
        this.desk = desk;
    }

    record Committees(List<CommitteeView> items) {}

    @Operation(
            summary =
                    "The bodies on the register; state=ALL shows suspended and dissolved ones too")
    @GetMapping({PATH, "/api/public/committees"})
    Committees committees(@RequestParam(required = false) @Nullable String state) {
        var strength = roster.strength();
        var asked = state == null ? "ACTIVE" : state;
        return new Committees(
                register.all().stream()
                        .filter(it -> asked.equals(ALL) || asked.equals(it.state()))
                        .map(it -> {
                            var id = it.fields().getOrDefault("id", it.id());
                            return views.row(it, strength.getOrDefault(id, 0L).intValue());
                        })
                        .sorted(Comparator.comparing(CommitteeView::id))
                        .toList());
    }

    @Operation(summary = "One body; those who keep the register also see the notices to the court")
    @GetMapping(PATH + "/{id}")
    ResponseEntity<CommitteeDetail> find(@PathVariable String id, Actor reader) {
        return register.snapshot(id)
                .map(found -> Answers.found(found, it -> views.of(it, reader)))
                .orElseThrow(RequestProblem::notFound);
    }

    @Operation(summary = "What happened to a body, for those who keep the register")
    @GetMapping(PATH + "/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable String id, Actor reader) {
        var history =
                register.snapshot(id)
                        .map(found -> desk.history(found.id(), reader))
                        .orElse(List.of());
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, CommitteeFacts::of);
    }
}
