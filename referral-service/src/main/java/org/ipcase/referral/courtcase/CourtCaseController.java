package org.ipcase.referral.courtcase;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.courtcase.CourtCaseBodies.PartyBody;
import org.ipcase.referral.courtcase.CourtCaseBodies.RegisterSuitBody;
import org.ipcase.referral.courtcase.domain.CourtCase;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RegisterSuit;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent;
import org.ipcase.referral.courtcase.domain.Matter;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases before the court: suits to register, every case to read. */
@RestController
@RequestMapping("/api/court-cases")
class CourtCaseController {
    private final Desk<CourtCase, CourtCaseCommand, CourtCaseEvent> desk;
    private final CourtCaseViews views;
    private final Offices offices;
    private final Numbers numbers;
    private final Clock clock;

    CourtCaseController(
            Desk<CourtCase, CourtCaseCommand, CourtCaseEvent> desk,
            CourtCaseViews views,
            Offices offices,
            Numbers numbers,
            Clock clock) {
        this.desk = desk;
        this.views = views;
        this.offices = offices;
        this.numbers = numbers;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "登记民事、行政诉讼案件 / register a suit (三合一)")
    ResponseEntity<CourtCaseView> registerSuit(
            CommandRequest request, @RequestBody RegisterSuitBody body) {
        var court =
                offices.byId(request.actor().agency())
                        .orElseThrow(() -> RequestProblem.forbidden("Only courts register suits"));
        return Answers.created(
                desk.create(
                        request,
                        _ ->
                                new RegisterSuit(
                                        request.actor(),
                                        request.at(),
                                        suit(request, body, court),
                                        CaseNumbers.court("caseNumber", body.caseNumber()),
                                        body.acceptedOn())),
                "/api/court-cases",
                views.of(request.actor(), request.at()));
    }

    private Matter suit(CommandRequest request, RegisterSuitBody body, Office court) {
        return new Matter(
                numbers.next("CJ", court.region()),
                Matter.Kind.valueOf(body.kind().name()),
                court,
                body.title(),
                body.region(),
                body.parties().stream().map(PartyBody::named).toList(),
                Optional.empty(),
                request.at());
    }

    @GetMapping
    @Operation(summary = "法院案件列表 / list of cases before the court")
    Page<RecordSummary> list(Actor actor, ListQuery query) {
        return desk.list(actor, query);
    }

    @GetMapping("/{id}")
    @Operation(summary = "法院案件详情：案卷目录、关联案件、采信事实、裁判 / a case before the court")
    ResponseEntity<CourtCaseView> find(@PathVariable RecordId id, Actor actor) {
        return desk.find(id, actor)
                .map(found -> Answers.found(found, views.of(actor, clock.instant())))
                .orElseThrow(RequestProblem::notFound);
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "办理过程 / timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor actor) {
        var history = desk.history(id, actor);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, CourtCaseTimeline::facts);
    }
}
