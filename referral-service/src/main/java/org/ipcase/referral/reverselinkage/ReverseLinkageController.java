package org.ipcase.referral.reverselinkage;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
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
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.OpenBody;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.OpenLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reverse linkages to open and to read. */
@RestController
@RequestMapping("/api/reverse-linkages")
class ReverseLinkageController {
    private final Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> desk;
    private final ReverseLinkageViews views;
    private final Offices offices;
    private final Numbers numbers;
    private final Clock clock;

    ReverseLinkageController(
            Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> desk,
            ReverseLinkageViews views,
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
    @Operation(summary = "不起诉案件启动反向衔接 / open a reverse linkage (REV-01)")
    ResponseEntity<ReverseLinkageView> open(CommandRequest request, @RequestBody OpenBody body) {
        var actor = request.actor();
        var office =
                offices.seat(actor.agency())
                        .filter(it -> it.office().type() == AgencyType.PROCURATORATE)
                        .orElseThrow(() ->
                                RequestProblem.forbidden(
                                        "Only a procurator opens a reverse linkage"));
        return Answers.created(
                desk.create(
                        request,
                        _ ->
                                new OpenLinkage(
                                        actor,
                                        request.at(),
                                        body.matter(
                                                numbers.next("RL", office.office().region()),
                                                office))),
                "/api/reverse-linkages",
                views.of(actor, request.at()));
    }

    @GetMapping
    @Operation(summary = "反向衔接列表 / list")
    Page<RecordSummary> list(Actor actor, ListQuery query) {
        return desk.list(actor, query);
    }

    @GetMapping("/{id}")
    @Operation(summary = "反向衔接详情 / read")
    ResponseEntity<ReverseLinkageView> find(@PathVariable RecordId id, Actor actor) {
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
        return TimelineEntry.of(history, ReverseLinkageTimeline::facts);
    }
}
