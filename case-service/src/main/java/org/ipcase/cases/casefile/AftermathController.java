package org.ipcase.cases.casefile;

import static org.ipcase.cases.casefile.CaseCommands.orToday;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Aftermath.Application.CourtOutcome;
import org.ipcase.cases.casefile.domain.Aftermath.Instalment;
import org.ipcase.cases.casefile.domain.Aftermath.Remedy;
import org.ipcase.cases.casefile.domain.AftermathStep.AnnounceService;
import org.ipcase.cases.casefile.domain.AftermathStep.ApplyEnforcement;
import org.ipcase.cases.casefile.domain.AftermathStep.ArchiveCase;
import org.ipcase.cases.casefile.domain.AftermathStep.DeferPayment;
import org.ipcase.cases.casefile.domain.AftermathStep.DemandPayment;
import org.ipcase.cases.casefile.domain.AftermathStep.EndEnforcement;
import org.ipcase.cases.casefile.domain.AftermathStep.EndRemedy;
import org.ipcase.cases.casefile.domain.AftermathStep.FileRemedy;
import org.ipcase.cases.casefile.domain.AftermathStep.FillClosingForm;
import org.ipcase.cases.casefile.domain.AftermathStep.RecordPayment;
import org.ipcase.cases.casefile.domain.ClosingReason;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payment, remedies, enforcement, closing form, archive over HTTP (执行与结案接口). */
@RestController
@RequestMapping("/api/cases/{id}")
class AftermathController {
    private final CaseCommands cases;

    AftermathController(CaseCommands cases) {
        this.cases = cases;
    }

    record AnnounceServiceBody(
            @Nullable @NotFuture LocalDate publishedOn, @NotBlank @Size(max = 300) String where) {}

    record RecordPaymentBody(
            @MoneyText String amount,
            @Nullable @NotFuture LocalDate paidOn,
            @NotBlank @Size(max = 60) String receipt) {}

    record InstalmentBody(@MoneyText String amount, LocalDate due) {}

    record DeferPaymentBody(
            @Size(min = 1, max = 24) List<InstalmentBody> instalments,
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param authority which reconsideration body or court
     */
    record FileRemedyBody(
            Remedy.Kind kind,
            @NotBlank @Size(max = 100) String authority,
            @Nullable @Size(min = 1, max = 60) String caseNumber,
            @Nullable @NotFuture LocalDate filedOn) {}

    /**
     * @param newFine with {@code CHANGED}: the fine as it is now, "0.00" if there is none any more
     */
    record EndRemedyBody(
            @Min(1) int number,
            Remedy.Outcome outcome,
            @Nullable @NotFuture LocalDate endedOn,
            @NotBlank @Size(max = 60) String document,
            @Nullable @MoneyText String newFine,
            @Nullable @MoneyText String newConfiscation) {
        Remedy.@Nullable Changed changed() {
            return newFine == null && newConfiscation == null
                    ? null
                    : new Remedy.Changed(money(newFine), money(newConfiscation));
        }

        private static @Nullable Money money(@Nullable String yuan) {
            return yuan == null ? null : Money.parse(yuan);
        }
    }

    record DemandPaymentBody(
            @Nullable @NotFuture LocalDate servedOn, @NotBlank @Size(max = 60) String document) {}

    record ApplyEnforcementBody(
            @NotBlank @Size(max = 100) String court,
            @Nullable @NotFuture LocalDate appliedOn,
            @NotBlank @Size(max = 60) String document) {}

    record EndEnforcementBody(CourtOutcome outcome, @Nullable @NotFuture LocalDate endedOn) {}

    record FillClosingFormBody(ClosingReason reason, @NotBlank @Size(max = 5000) String summary) {}

    /**
     * @param number of the file in the archive (档号)
     */
    record ArchiveBody(
            @NotBlank @Size(max = 60) String number,
            @NotBlank @Size(max = 200) String place,
            @Min(1) @Max(100_000) int mainPages,
            @Min(0) @Max(100_000) int auxiliaryPages) {}

    @Operation(summary = "公告送达告知书或者决定书 · Announce service by public notice (CASE-21)")
    @PostMapping("/announce-service")
    ResponseEntity<CaseView> announce(
            @PathVariable RecordId id, CommandRequest it, @RequestBody AnnounceServiceBody body) {
        return cases.handle(
                id,
                it,
                new AnnounceService(
                        it.actor(), it.at(), orToday(body.publishedOn(), it), body.where()));
    }

    @Operation(summary = "记录缴款 · Record a payment (CASE-22)")
    @PostMapping("/record-payment")
    ResponseEntity<CaseView> pay(
            @PathVariable RecordId id, CommandRequest it, @RequestBody RecordPaymentBody body) {
        return cases.handle(
                id,
                it,
                new RecordPayment(
                        it.actor(),
                        it.at(),
                        Money.parse(body.amount()),
                        orToday(body.paidOn(), it),
                        body.receipt()));
    }

    @Operation(summary = "批准延期、分期缴纳罚款 · Allow later payment or instalments (CASE-22)")
    @PostMapping("/defer-payment")
    ResponseEntity<CaseView> defer(
            @PathVariable RecordId id, CommandRequest it, @RequestBody DeferPaymentBody body) {
        return cases.handle(
                id,
                it,
                new DeferPayment(
                        it.actor(),
                        it.at(),
                        body.instalments().stream()
                                .map(one -> new Instalment(Money.parse(one.amount()), one.due()))
                                .toList(),
                        body.reason()));
    }

    @Operation(summary = "登记行政复议、行政诉讼 · Record a reconsideration or suit (CASE-23)")
    @PostMapping("/file-remedy")
    ResponseEntity<CaseView> fileRemedy(
            @PathVariable RecordId id, CommandRequest it, @RequestBody FileRemedyBody body) {
        return cases.handle(
                id,
                it,
                new FileRemedy(
                        it.actor(),
                        it.at(),
                        body.kind(),
                        body.authority(),
                        body.caseNumber(),
                        orToday(body.filedOn(), it)));
    }

    @Operation(summary = "登记复议决定、判决 · Record how it ended (CASE-23, CASE-27)")
    @PostMapping("/end-remedy")
    ResponseEntity<CaseView> endRemedy(
            @PathVariable RecordId id, CommandRequest it, @RequestBody EndRemedyBody body) {
        return cases.handle(
                id,
                it,
                new EndRemedy(
                        it.actor(),
                        it.at(),
                        body.number(),
                        body.outcome(),
                        orToday(body.endedOn(), it),
                        body.document(),
                        body.changed()));
    }

    @Operation(summary = "催告 · Demand payment in writing (CASE-24)")
    @PostMapping("/demand-payment")
    ResponseEntity<CaseView> demand(
            @PathVariable RecordId id, CommandRequest it, @RequestBody DemandPaymentBody body) {
        return cases.handle(
                id,
                it,
                new DemandPayment(
                        it.actor(), it.at(), orToday(body.servedOn(), it), body.document()));
    }

    @Operation(summary = "申请法院强制执行 · Apply to the court for enforcement (CASE-24)")
    @PostMapping("/apply-enforcement")
    ResponseEntity<CaseView> apply(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ApplyEnforcementBody body) {
        return cases.handle(
                id,
                it,
                new ApplyEnforcement(
                        it.actor(),
                        it.at(),
                        body.court(),
                        orToday(body.appliedOn(), it),
                        body.document()));
    }

    @Operation(summary = "登记法院执行结果 · Record how enforcement ended (CASE-24)")
    @PostMapping("/end-enforcement")
    ResponseEntity<CaseView> endEnforcement(
            @PathVariable RecordId id, CommandRequest it, @RequestBody EndEnforcementBody body) {
        return cases.handle(
                id,
                it,
                new EndEnforcement(
                        it.actor(), it.at(), body.outcome(), orToday(body.endedOn(), it)));
    }

    @Operation(summary = "填写结案审批表 · Fill the closing form, within fifteen working days (CASE-30)")
    @PostMapping("/fill-closing-form")
    ResponseEntity<CaseView> fillClosingForm(
            @PathVariable RecordId id, CommandRequest it, @RequestBody FillClosingFormBody body) {
        return cases.handle(
                id, it, new FillClosingForm(it.actor(), it.at(), body.reason(), body.summary()));
    }

    @Operation(summary = "归档 · Put the file into the archive (CASE-31)")
    @PostMapping("/archive")
    ResponseEntity<CaseView> archive(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ArchiveBody body) {
        return cases.handle(
                id,
                it,
                new ArchiveCase(
                        it.actor(),
                        it.at(),
                        body.number(),
                        body.place(),
                        body.mainPages(),
                        body.auxiliaryPages()));
    }
}
