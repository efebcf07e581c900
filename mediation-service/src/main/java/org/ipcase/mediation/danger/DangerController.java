package org.ipcase.mediation.danger;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.danger.domain.DangerCommand;
import org.ipcase.mediation.danger.domain.DangerCommand.AnswerReport;
import org.ipcase.mediation.danger.domain.DangerCommand.OnRecord;
import org.ipcase.mediation.danger.domain.DangerCommand.Receive;
import org.ipcase.mediation.danger.domain.DangerDecider;
import org.ipcase.mediation.danger.domain.DangerEvent;
import org.ipcase.mediation.danger.domain.DangerNotice;
import org.ipcase.mediation.danger.domain.DangerNotice.Answered;
import org.ipcase.mediation.danger.domain.DangerNotice.Measures;
import org.ipcase.mediation.danger.domain.DangerNotice.OnFile;
import org.ipcase.mediation.danger.domain.DangerNotice.Receipt;
import org.ipcase.mediation.danger.domain.DangerNotice.Received;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Danger reports for the police and other offices (激化风险报告, MED-09). */
@RestController
@RequestMapping(DangerController.PATH)
class DangerController {
    static final String PATH = "/api/danger-notices";

    private final Desk<DangerNotice, DangerCommand, DangerEvent> desk;
    private final AgencyDirectory agencies;
    private final Clocks clocks;
    private final Clock clock;

    DangerController(
            Desk<DangerNotice, DangerCommand, DangerEvent> desk,
            AgencyDirectory agencies,
            Clocks clocks,
            Clock clock) {
        this.desk = desk;
        this.agencies = agencies;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Schema(example = "{\"receiptNumber\": \"成公接〔2026〕318号\"}")
    record ReceiptBody(@NotBlank @Size(max = 60) String receiptNumber) {}

    @Schema(example = "{\"measures\": \"已派员到场，约谈双方，未发现违法犯罪\"}")
    record MeasuresBody(@NotBlank @Size(max = 2000) String measures) {}

    /** The mediation is named by its number: the office cannot open it (MED-23). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DangerView(
            String id,
            String number,
            String state,
            long revision,
            List<AllowedAction> allowedActions,
            List<ClockView> clocks,
            String mediationNumber,
            OfficeName office,
            OfficeName committee,
            String region,
            List<String> parties,
            String facts,
            String reportedBy,
            Instant reportedAt,
            @Nullable ReceiptView receipt,
            @Nullable MeasuresView measures) {}

    record OfficeName(String id, String name) {}

    record ReceiptView(String number, String by, Instant at) {}

    record MeasuresView(String text, String by, Instant at) {}

    @Operation(summary = "Danger reports that the caller may read; filter by state, mediationId")
    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk.list(reader, query);
    }

    @Operation(summary = "One danger report")
    @GetMapping("/{id}")
    ResponseEntity<DangerView> find(@PathVariable RecordId id, Actor reader) {
        return desk.find(id, reader)
                .map(found -> Answers.found(found, it -> view(it, reader)))
                .orElseThrow(RequestProblem::notFound);
    }

    @Operation(summary = "What happened, step by step")
    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor reader) {
        var history = desk.history(id, reader);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, DangerFacts::of);
    }

    @Operation(summary = "The office gives its receipt (MED-09)")
    @PostMapping("/{id}/receive")
    ResponseEntity<DangerView> receive(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReceiptBody body) {
        return handle(
                id, request, new Receive(request.actor(), request.at(), body.receiptNumber()));
    }

    @Operation(summary = "The office says what it did (MED-09)")
    @PostMapping("/{id}/answer")
    ResponseEntity<DangerView> answer(
            @PathVariable RecordId id, CommandRequest request, @RequestBody MeasuresBody body) {
        return handle(
                id, request, new AnswerReport(request.actor(), request.at(), body.measures()));
    }

    private ResponseEntity<DangerView> handle(
            RecordId id, CommandRequest request, OnRecord command) {
        return Answers.done(desk.handle(id, request, command), it -> view(it, request.actor()));
    }

    private DangerView view(Snapshot<DangerNotice> snapshot, Actor reader) {
        var state = (OnFile) snapshot.state();
        var report = state.report();
        return new DangerView(
                snapshot.id().value(),
                report.number(),
                state.apiState(),
                snapshot.revision(),
                DangerDecider.allowedActions(state, reader),
                ClockView.of(clocks.at(List.of(state.toReceive()), clock.instant())),
                report.mediationNumber(),
                name(report.office()),
                name(report.committee()),
                report.region(),
                report.parties(),
                report.facts(),
                report.mediator(),
                report.reportedAt(),
                receipt(state),
                state instanceof Answered answered ? measures(answered.measures()) : null);
    }

    private OfficeName name(String agency) {
        return new OfficeName(agency, agencies.byId(agency).map(Agency::zh).orElse(agency));
    }

    private static @Nullable ReceiptView receipt(OnFile state) {
        return switch (state) {
            case DangerNotice.Sent _ -> null;
            case Received received -> receipt(received.receipt());
            case Answered answered -> receipt(answered.receipt());
        };
    }

    private static ReceiptView receipt(Receipt it) {
        return new ReceiptView(it.number(), it.by(), it.at());
    }

    private static MeasuresView measures(Measures it) {
        return new MeasuresView(it.text(), it.by(), it.at());
    }
}
