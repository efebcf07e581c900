package org.ipcase.cases.casefile;

import static org.ipcase.cases.casefile.CaseCommands.orToday;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Inquiry.Recusal.Relation;
import org.ipcase.cases.casefile.domain.InquiryStep.ApplyRecusal;
import org.ipcase.cases.casefile.domain.InquiryStep.BeginExamination;
import org.ipcase.cases.casefile.domain.InquiryStep.DecideRecusal;
import org.ipcase.cases.casefile.domain.InquiryStep.EndExamination;
import org.ipcase.cases.casefile.domain.InquiryStep.ExtendDecision;
import org.ipcase.cases.casefile.domain.InquiryStep.ExtendFiling;
import org.ipcase.cases.casefile.domain.InquiryStep.ExtendReview;
import org.ipcase.cases.casefile.domain.InquiryStep.GiveIdentification;
import org.ipcase.cases.casefile.domain.InquiryStep.NameOfficers;
import org.ipcase.cases.casefile.domain.InquiryStep.Resume;
import org.ipcase.cases.casefile.domain.InquiryStep.Suspend;
import org.ipcase.cases.casefile.domain.InquiryStep.Terminate;
import org.ipcase.cases.casefile.domain.SuspensionGround;
import org.ipcase.cases.casefile.domain.TerminationGround;
import org.ipcase.cases.party.OfficerBody;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.check.NotFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Extensions, standstill, recusal and examinations over HTTP (调查环节接口). */
@RestController
@RequestMapping("/api/cases/{id}")
class InquiryController {
    private final CaseCommands cases;

    InquiryController(CaseCommands cases) {
        this.cases = cases;
    }

    record ReasonBody(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param days thirty at most the first time
     * @param collective number of the record of the collective discussion; needed for a second
     *     extension
     */
    record ExtendDecisionBody(
            @Min(1) @Max(365) int days,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable @Size(min = 1, max = 60) String collective) {}

    record ExtendReviewBody(@Min(1) @Max(60) int days, @NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param document number of the approval (中止调查审批表)
     */
    record SuspendBody(
            SuspensionGround ground,
            @NotBlank @Size(max = 2000) String explanation,
            @NotBlank @Size(max = 60) String document) {}

    record ResumeBody(@NotBlank @Size(max = 2000) String note) {}

    record TerminateBody(
            TerminationGround ground, @NotBlank @Size(max = 2000) String explanation) {}

    record NameOfficersBody(@Size(min = 1, max = 20) List<OfficerBody> officers) {}

    record ApplyRecusalBody(
            @NotBlank @Size(max = 60) String person,
            Relation relation,
            @NotBlank @Size(max = 2000) String reason) {}

    record DecideRecusalBody(
            @Min(1) int number,
            boolean granted,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable OfficerBody replacement) {}

    /**
     * @param kind TESTING, INSPECTION, QUARANTINE, APPRAISAL or RIGHTS_HOLDER_IDENTIFICATION
     * @param document number of the request, or of the announcement to the party
     * @param measures numbers of the measures whose goods are examined
     */
    record BeginExaminationBody(
            ExclusionReason kind,
            @NotBlank @Size(max = 200) String by,
            @NotBlank @Size(max = 60) String document,
            @Nullable @NotFuture LocalDate begunOn,
            @Nullable @Size(max = 50) List<Integer> measures,
            @Nullable LocalDate dueOn) {}

    record EndExaminationBody(
            @Min(1) int number,
            @Nullable @NotFuture LocalDate endedOn,
            @NotBlank @Size(max = 5000) String result,
            @Nullable @Size(min = 1, max = 200) String signer) {}

    /**
     * @param signer who signs, with what authority
     */
    record GiveIdentificationBody(
            @NotBlank @Size(max = 5000) String opinion, @NotBlank @Size(max = 200) String signer) {}

    @Operation(summary = "延长立案核查期限 · Extend the period for the filing decision (CASE-02)")
    @PostMapping("/extend-filing")
    ResponseEntity<CaseView> extendFiling(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ReasonBody body) {
        return cases.handle(id, it, new ExtendFiling(it.actor(), it.at(), body.reason()));
    }

    @Operation(summary = "延长办案期限 · Extend the period for the decision (CASE-20)")
    @PostMapping("/extend-decision")
    ResponseEntity<CaseView> extendDecision(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ExtendDecisionBody body) {
        return cases.handle(
                id,
                it,
                new ExtendDecision(
                        it.actor(), it.at(), body.days(), body.reason(), body.collective()));
    }

    @Operation(summary = "延长审核期限 · Extend the period for review (CASE-17)")
    @PostMapping("/extend-review")
    ResponseEntity<CaseView> extendReview(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ExtendReviewBody body) {
        return cases.handle(
                id, it, new ExtendReview(it.actor(), it.at(), body.days(), body.reason()));
    }

    @Operation(summary = "中止调查 · Suspend the investigation (CASE-14)")
    @PostMapping("/suspend")
    ResponseEntity<CaseView> suspend(
            @PathVariable RecordId id, CommandRequest it, @RequestBody SuspendBody body) {
        return cases.handle(
                id,
                it,
                new Suspend(
                        it.actor(), it.at(), body.ground(), body.explanation(), body.document()));
    }

    @Operation(summary = "恢复调查 · Resume the investigation (CASE-14)")
    @PostMapping("/resume")
    ResponseEntity<CaseView> resume(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ResumeBody body) {
        return cases.handle(id, it, new Resume(it.actor(), it.at(), body.note()));
    }

    @Operation(summary = "终止调查 · End the investigation without a decision (CASE-15)")
    @PostMapping("/terminate")
    ResponseEntity<CaseView> terminate(
            @PathVariable RecordId id, CommandRequest it, @RequestBody TerminateBody body) {
        return cases.handle(
                id, it, new Terminate(it.actor(), it.at(), body.ground(), body.explanation()));
    }

    @Operation(summary = "确定办案人员 · The head names the officers (CASE-04)")
    @PostMapping("/name-officers")
    ResponseEntity<CaseView> nameOfficers(
            @PathVariable RecordId id, CommandRequest it, @RequestBody NameOfficersBody body) {
        return cases.handle(
                id,
                it,
                new NameOfficers(
                        it.actor(),
                        it.at(),
                        body.officers().stream().map(OfficerBody::officer).toList()));
    }

    @Operation(summary = "申请回避 · Apply for someone to stay out (CASE-07)")
    @PostMapping("/apply-recusal")
    ResponseEntity<CaseView> applyRecusal(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ApplyRecusalBody body) {
        return cases.handle(
                id,
                it,
                new ApplyRecusal(
                        it.actor(), it.at(), body.person(), body.relation(), body.reason()));
    }

    @Operation(summary = "决定回避 · Decide on a recusal (CASE-07)")
    @PostMapping("/decide-recusal")
    ResponseEntity<CaseView> decideRecusal(
            @PathVariable RecordId id, CommandRequest it, @RequestBody DecideRecusalBody body) {
        var replacement = body.replacement();
        return cases.handle(
                id,
                it,
                new DecideRecusal(
                        it.actor(),
                        it.at(),
                        body.number(),
                        body.granted(),
                        body.reason(),
                        replacement == null ? null : replacement.officer()));
    }

    @Operation(summary = "委托检验鉴定或请权利人辨认 · Begin an examination (CASE-09)")
    @PostMapping("/begin-examination")
    ResponseEntity<CaseView> beginExamination(
            @PathVariable RecordId id, CommandRequest it, @RequestBody BeginExaminationBody body) {
        var measures = body.measures();
        return cases.handle(
                id,
                it,
                new BeginExamination(
                        it.actor(),
                        it.at(),
                        body.kind(),
                        body.by(),
                        body.document(),
                        orToday(body.begunOn(), it),
                        measures == null ? List.of() : measures,
                        body.dueOn()));
    }

    @Operation(summary = "收到检验鉴定或辨认意见 · End an examination (CASE-09)")
    @PostMapping("/end-examination")
    ResponseEntity<CaseView> endExamination(
            @PathVariable RecordId id, CommandRequest it, @RequestBody EndExaminationBody body) {
        return cases.handle(
                id,
                it,
                new EndExamination(
                        it.actor(),
                        it.at(),
                        body.number(),
                        orToday(body.endedOn(), it),
                        body.result(),
                        body.signer()));
    }

    @Operation(summary = "权利人出具辨认意见 · The rights holder identifies the goods (CASE-09)")
    @PostMapping("/give-identification")
    ResponseEntity<CaseView> giveIdentification(
            @PathVariable RecordId id,
            CommandRequest it,
            @RequestBody GiveIdentificationBody body) {
        return cases.handle(
                id, it, new GiveIdentification(it.actor(), it.at(), body.opinion(), body.signer()));
    }
}
