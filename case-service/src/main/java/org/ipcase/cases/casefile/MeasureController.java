package org.ipcase.cases.casefile;

import static org.ipcase.cases.casefile.CaseCommands.orToday;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Measure;
import org.ipcase.cases.casefile.domain.MeasureStep.ApproveMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.EndMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.PermitMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.ProlongMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.RecordMeasure;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Measures on goods and evidence over HTTP (强制措施接口), CASE-10 to CASE-12. */
@RestController
@RequestMapping("/api/cases/{id}")
class MeasureController {
    private final CaseCommands cases;

    MeasureController(CaseCommands cases) {
        this.cases = cases;
    }

    /**
     * @param scope what may be sealed, seized or registered, and where
     */
    record PermitMeasureBody(Measure.Kind kind, @NotBlank @Size(max = 2000) String scope) {}

    /**
     * @param mark seal or storage number, so that the goods are found again
     */
    record ItemBody(
            @NotBlank @Size(max = 200) String name,
            @Min(1) long quantity,
            @Nullable @Size(min = 1, max = 20) String unit,
            @Nullable @Size(min = 1, max = 100) String mark) {
        Measure.Item item() {
            return new Measure.Item(name, quantity, unit, mark);
        }
    }

    /**
     * @param officers names of those who took it, two at least
     * @param reference assistance request or joint action; needed outside the own territory
     * @param document number of the decision handed over on the spot
     * @param takenAt now if not given
     */
    record RecordMeasureBody(
            Measure.Kind kind,
            @Size(min = 1, max = 20) List<@NotBlank @Size(max = 60) String> officers,
            @Size(min = 1, max = 200) List<ItemBody> items,
            @RegionChecked String region,
            @NotBlank @Size(max = 300) String place,
            @Nullable @Size(min = 1, max = 60) String reference,
            @NotBlank @Size(max = 60) String document,
            @Nullable Instant takenAt,
            @Nullable Boolean urgent) {}

    record MeasureNumberBody(@Min(1) int number) {}

    record ProlongMeasureBody(
            @Min(1) int number,
            @Min(1) @Max(30) int days,
            @NotBlank @Size(max = 2000) String reason) {}

    record EndMeasureBody(
            @Min(1) int number,
            Measure.Outcome outcome,
            @Nullable @NotFuture LocalDate endedOn,
            @NotBlank @Size(max = 2000) String note) {}

    @Operation(summary = "事前批准强制措施或先行登记保存 · The head permits a measure (CASE-10, CASE-11)")
    @PostMapping("/permit-measure")
    ResponseEntity<CaseView> permit(
            @PathVariable RecordId id, CommandRequest it, @RequestBody PermitMeasureBody body) {
        return cases.handle(
                id, it, new PermitMeasure(it.actor(), it.at(), body.kind(), body.scope()));
    }

    @Operation(summary = "实施查封、扣押、先行登记保存 · Two officers take a measure (CASE-10, CASE-11, REQ-16)")
    @PostMapping("/record-measure")
    ResponseEntity<CaseView> record(
            @PathVariable RecordId id, CommandRequest it, @RequestBody RecordMeasureBody body) {
        var takenAt = body.takenAt();
        return cases.handle(
                id,
                it,
                new RecordMeasure(
                        it.actor(),
                        it.at(),
                        body.kind(),
                        body.officers(),
                        body.items().stream().map(ItemBody::item).toList(),
                        body.region(),
                        body.place(),
                        body.reference(),
                        body.document(),
                        takenAt == null ? it.at() : takenAt,
                        Boolean.TRUE.equals(body.urgent())));
    }

    @Operation(summary = "24小时内补办批准 · The head approves an urgent measure within 24 hours")
    @PostMapping("/approve-measure")
    ResponseEntity<CaseView> approve(
            @PathVariable RecordId id, CommandRequest it, @RequestBody MeasureNumberBody body) {
        return cases.handle(id, it, new ApproveMeasure(it.actor(), it.at(), body.number()));
    }

    @Operation(summary = "延长查封、扣押期限（一次） · Prolong a measure, once")
    @PostMapping("/prolong-measure")
    ResponseEntity<CaseView> prolong(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ProlongMeasureBody body) {
        return cases.handle(
                id,
                it,
                new ProlongMeasure(it.actor(), it.at(), body.number(), body.days(), body.reason()));
    }

    @Operation(summary = "解除或者处理 · Lift a measure, or decide what becomes of the goods")
    @PostMapping("/end-measure")
    ResponseEntity<CaseView> end(
            @PathVariable RecordId id, CommandRequest it, @RequestBody EndMeasureBody body) {
        return cases.handle(
                id,
                it,
                new EndMeasure(
                        it.actor(),
                        it.at(),
                        body.number(),
                        body.outcome(),
                        orToday(body.endedOn(), it),
                        body.note()));
    }
}
