package org.ipcase.mediation.performance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.mediation.performance.domain.Performance;
import org.ipcase.mediation.performance.domain.PerformanceCommand;
import org.ipcase.mediation.performance.domain.PerformanceCommand.ApplyForEnforcement;
import org.ipcase.mediation.performance.domain.PerformanceCommand.OnRecord;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordDefault;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordPerformance;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordSuit;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordVisit;
import org.ipcase.mediation.performance.domain.PerformanceCommand.ReportPerformance;
import org.ipcase.mediation.performance.domain.PerformanceEvent;
import org.ipcase.mediation.performance.domain.PlanItem.Report;
import org.ipcase.mediation.performance.domain.Visit;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.platform.web.check.MoneyText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How agreements are performed (履行). */
@RestController
@RequestMapping(PerformanceController.PATH)
class PerformanceController {
    static final String PATH = "/api/performances";

    private final Desk<Performance, PerformanceCommand, PerformanceEvent> desk;
    private final PerformanceViews views;

    PerformanceController(
            Desk<Performance, PerformanceCommand, PerformanceEvent> desk, PerformanceViews views) {
        this.desk = desk;
        this.views = views;
    }

    record ReportBody(
            @Min(1) @Max(60) int instalment,
            LocalDate on,
            @NotBlank @Size(max = 2000) @Schema(example = "已按约转账第一期") String note,
            @Nullable RecordId evidenceId) {}

    record PerformedBody(
            @Min(1) @Max(60) int instalment,
            LocalDate on,
            @Nullable @MoneyText @Schema(example = "60000.00") String amount) {}

    record DefaultBody(@Min(1) @Max(60) int instalment, @NotBlank @Size(max = 2000) String note) {}

    record VisitBody(
            LocalDate on,
            Visit.Manner manner,
            @NotBlank @Size(max = 5000) @Schema(example = "电话回访，第一期已到账") String findings) {}

    record EnforcementBody(
            @NotBlank @Size(max = 60) @Schema(example = "ct-510100") String court,
            @NotBlank @Size(max = 5000) String unperformed) {}

    record SuitBody(@NotBlank @Size(max = 200) String court, LocalDate on) {}

    @Operation(summary = "Performances that the caller may read; filter by mediationId")
    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk.list(reader, query);
    }

    @Operation(summary = "One performance")
    @GetMapping("/{id}")
    ResponseEntity<PerformanceView> find(@PathVariable RecordId id, Actor reader) {
        return desk.find(id, reader)
                .map(found -> Answers.found(found, it -> views.of(it, reader)))
                .orElseThrow(RequestProblem::notFound);
    }

    @Operation(summary = "What happened, step by step")
    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor reader) {
        var history = desk.history(id, reader);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, PerformanceFacts::of);
    }

    @Operation(summary = "The debtor says that an instalment is performed")
    @PostMapping("/{id}/report-performance")
    ResponseEntity<PerformanceView> report(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReportBody body) {
        return handle(
                id,
                request,
                new ReportPerformance(
                        request.actor(),
                        request.at(),
                        body.instalment(),
                        new Report(body.on(), body.note(), body.evidenceId())));
    }

    @Operation(summary = "The other side or the committee records performance (MED-14)")
    @PostMapping("/{id}/record-performance")
    ResponseEntity<PerformanceView> record(
            @PathVariable RecordId id, CommandRequest request, @RequestBody PerformedBody body) {
        var amount = body.amount();
        return handle(
                id,
                request,
                new RecordPerformance(
                        request.actor(),
                        request.at(),
                        body.instalment(),
                        body.on(),
                        amount == null ? null : Money.parse(amount)));
    }

    @Operation(summary = "An instalment was not performed in time (MED-21)")
    @PostMapping("/{id}/record-default")
    ResponseEntity<PerformanceView> recordDefault(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DefaultBody body) {
        return handle(
                id,
                request,
                new RecordDefault(request.actor(), request.at(), body.instalment(), body.note()));
    }

    @Operation(summary = "The committee's follow-up visit (MED-14)")
    @PostMapping("/{id}/record-visit")
    ResponseEntity<PerformanceView> visit(
            @PathVariable RecordId id, CommandRequest request, @RequestBody VisitBody body) {
        return handle(
                id,
                request,
                new RecordVisit(
                        request.actor(),
                        request.at(),
                        new Visit(
                                body.on(),
                                body.manner(),
                                body.findings(),
                                request.actor().name())));
    }

    @Operation(summary = "The creditor asks the court to enforce (MED-21)")
    @PostMapping("/{id}/apply-enforcement")
    ResponseEntity<PerformanceView> enforce(
            @PathVariable RecordId id, CommandRequest request, @RequestBody EnforcementBody body) {
        return handle(
                id,
                request,
                new ApplyForEnforcement(
                        request.actor(), request.at(), body.court(), body.unperformed()));
    }

    @Operation(summary = "The creditor sued on an agreement that is not confirmed")
    @PostMapping("/{id}/record-suit")
    ResponseEntity<PerformanceView> sue(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SuitBody body) {
        return handle(
                id,
                request,
                new RecordSuit(request.actor(), request.at(), body.court(), body.on()));
    }

    private ResponseEntity<PerformanceView> handle(
            RecordId id, CommandRequest request, OnRecord command) {
        return Answers.done(desk.handle(id, request, command), it -> views.of(it, request.actor()));
    }
}
