package org.ipcase.referral.dualreport;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
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
import org.ipcase.referral.dualreport.DualReportBodies.ReportBody;
import org.ipcase.referral.dualreport.domain.DualReport;
import org.ipcase.referral.dualreport.domain.DualReportCommand;
import org.ipcase.referral.dualreport.domain.DualReportCommand.ReportCrime;
import org.ipcase.referral.dualreport.domain.DualReportEvent;
import org.ipcase.referral.dualreport.domain.Report;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dual reports to make and to read. */
@RestController
@RequestMapping("/api/dual-reports")
class DualReportController {
    private final Desk<DualReport, DualReportCommand, DualReportEvent> desk;
    private final DualReportViews views;
    private final Recipients recipients;
    private final Numbers numbers;
    private final Clock clock;

    DualReportController(
            Desk<DualReport, DualReportCommand, DualReportEvent> desk,
            DualReportViews views,
            Recipients recipients,
            Numbers numbers,
            Clock clock) {
        this.desk = desk;
        this.views = views;
        this.recipients = recipients;
        this.numbers = numbers;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "双报：同时向公安和检察院报案 / report once to police and procuratorate (DUAL-01)")
    ResponseEntity<DualReportView> report(CommandRequest request, @RequestBody ReportBody body) {
        var actor = request.actor();
        var to = recipients.of(body.region(), request.today());
        return Answers.created(
                desk.create(
                        request,
                        _ ->
                                new ReportCrime(
                                        actor,
                                        request.at(),
                                        new Report(
                                                numbers.next("DR", body.region()),
                                                new Report.Reporter(
                                                        actor.name(), actor.sub(), actor.agency()),
                                                body.content(),
                                                body.region(),
                                                to,
                                                request.at()))),
                "/api/dual-reports",
                views.of(actor, request.at()));
    }

    @GetMapping
    @Operation(summary = "双报列表 / list")
    Page<RecordSummary> list(Actor actor, ListQuery query) {
        return desk.list(actor, query);
    }

    @GetMapping("/{id}")
    @Operation(summary = "双报详情 / read")
    ResponseEntity<DualReportView> find(@PathVariable RecordId id, Actor actor) {
        return desk.find(id, actor)
                .map(found -> Answers.found(found, views.of(actor, clock.instant())))
                .orElseThrow(RequestProblem::notFound);
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "办理过程 / timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor actor) {
        var history =
                desk.history(id, actor).stream()
                        .filter(it -> DualReportTimeline.shows(it.event(), actor))
                        .toList();
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, DualReportTimeline::facts);
    }
}
