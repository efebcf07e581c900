package org.ipcase.cases.casefile;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.CaseBodies.ApproveFilingBody;
import org.ipcase.cases.casefile.CaseBodies.ChangeAmountsBody;
import org.ipcase.cases.casefile.CaseBodies.CloseBody;
import org.ipcase.cases.casefile.CaseBodies.ConcludeInvestigationBody;
import org.ipcase.cases.casefile.CaseBodies.DecideBody;
import org.ipcase.cases.casefile.CaseBodies.RefuseFilingBody;
import org.ipcase.cases.casefile.CaseBodies.ReviewBody;
import org.ipcase.cases.casefile.CaseBodies.ServeDecisionBody;
import org.ipcase.cases.casefile.CaseBodies.ServeNoticeBody;
import org.ipcase.cases.casefile.CaseBodies.SubmitReviewBody;
import org.ipcase.cases.casefile.CaseBodies.WaiveHearingBody;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ApproveFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ChangeAmounts;
import org.ipcase.cases.casefile.domain.CaseFileCommand.CloseCase;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ConcludeInvestigation;
import org.ipcase.cases.casefile.domain.CaseFileCommand.Decide;
import org.ipcase.cases.casefile.domain.CaseFileCommand.PassReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RefuseFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ReturnReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeDecision;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeNotice;
import org.ipcase.cases.casefile.domain.CaseFileCommand.SubmitReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.WaiveHearing;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.EarlierPenalties;
import org.ipcase.cases.casefile.domain.Grounds;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on cases over HTTP (案件办理接口). */
@RestController
@RequestMapping("/api/cases/{id}")
class CaseController {
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;
    private final CaseViews views;
    private final FirstFilings filings;
    private final EarlierPenalties penalties;

    CaseController(
            Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases,
            CaseViews views,
            FirstFilings filings,
            EarlierPenalties penalties) {
        this.cases = cases;
        this.views = views;
        this.filings = filings;
        this.penalties = penalties;
    }

    @Operation(summary = "批准立案 · The head approves filing (CASE-03)")
    @PostMapping("/approve-filing")
    ResponseEntity<CaseView> approveFiling(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ApproveFilingBody body) {
        var harmful = Boolean.TRUE.equals(body.harmsLifeHealthOrFinance());
        var earlier =
                cases.find(id, it.actor())
                        .filter(found -> found.state() instanceof Opened)
                        .flatMap(found -> filings.before(id, ((Opened) found.state()).dossier()))
                        .orElse(null);
        return handle(
                id,
                it,
                new ApproveFiling(
                        it.actor(), it.at(), body.note(), harmful, earlier, body.anotherAct()));
    }

    @Operation(summary = "不予立案 · The head refuses filing (CASE-05)")
    @PostMapping("/refuse-filing")
    ResponseEntity<CaseView> refuseFiling(
            @PathVariable RecordId id, CommandRequest it, @RequestBody RefuseFilingBody body) {
        return handle(
                id, it, new RefuseFiling(it.actor(), it.at(), body.ground(), body.explanation()));
    }

    @Operation(summary = "认定金额并筛查 · Record amounts; the criminal screen runs (REQ-01)")
    @PostMapping("/change-amounts")
    ResponseEntity<CaseView> changeAmounts(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ChangeAmountsBody body) {
        var crimes = body.suspectedCrimes();
        return handle(
                id,
                it,
                new ChangeAmounts(
                        it.actor(),
                        it.at(),
                        body.amounts().amounts(),
                        crimes == null ? List.of() : crimes,
                        body.actDate(),
                        body.reason()));
    }

    @Operation(summary = "调查终结 · End the investigation with a report (CASE-16)")
    @PostMapping("/conclude-investigation")
    ResponseEntity<CaseView> concludeInvestigation(
            @PathVariable RecordId id,
            CommandRequest it,
            @RequestBody ConcludeInvestigationBody body) {
        return handle(
                id,
                it,
                new ConcludeInvestigation(it.actor(), it.at(), body.facts(), body.proposal()));
    }

    @Operation(summary = "提交审核 · Submit for review (CASE-17)")
    @PostMapping("/submit-review")
    ResponseEntity<CaseView> submitReview(
            @PathVariable RecordId id, CommandRequest it, @RequestBody SubmitReviewBody body) {
        return handle(id, it, new SubmitReview(it.actor(), it.at()));
    }

    @Operation(summary = "审核通过 · Pass the review (CASE-17)")
    @PostMapping("/pass-review")
    ResponseEntity<CaseView> passReview(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ReviewBody body) {
        return handle(id, it, new PassReview(it.actor(), it.at(), body.opinion()));
    }

    @Operation(summary = "退回补充 · Return from review (CASE-17)")
    @PostMapping("/return-review")
    ResponseEntity<CaseView> returnReview(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ReviewBody body) {
        return handle(id, it, new ReturnReview(it.actor(), it.at(), body.opinion()));
    }

    @Operation(summary = "送达处罚告知书 · Serve the notice before a penalty (CASE-18)")
    @PostMapping("/serve-notice")
    ResponseEntity<CaseView> serveNotice(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ServeNoticeBody body) {
        return handle(
                id,
                it,
                new ServeNotice(
                        it.actor(),
                        it.at(),
                        body.facts(),
                        body.grounds(),
                        body.proposed(),
                        orToday(body.servedOn(), it)));
    }

    @Operation(summary = "当事人放弃陈述申辩和听证 · The party waives statement and hearing (CASE-18)")
    @PostMapping("/waive-hearing")
    ResponseEntity<CaseView> waiveHearing(
            @PathVariable RecordId id, CommandRequest it, @RequestBody WaiveHearingBody body) {
        return handle(
                id,
                it,
                new WaiveHearing(
                        it.actor(), it.at(), orToday(body.waivedOn(), it), body.evidence()));
    }

    @Operation(summary = "作出决定 · The head decides (CASE-20)")
    @PostMapping("/decide")
    ResponseEntity<CaseView> decide(
            @PathVariable RecordId id, CommandRequest it, @RequestBody DecideBody body) {
        return handle(
                id,
                it,
                new Decide(
                        it.actor(),
                        it.at(),
                        body.kind(),
                        AmountsBody.money(body.fine()),
                        AmountsBody.money(body.confiscation()),
                        body.documentNumber(),
                        body.reasons(),
                        grounds(id, it, body)));
    }

    @Operation(summary = "送达决定书 · Serve the decision (CASE-21)")
    @PostMapping("/serve-decision")
    ResponseEntity<CaseView> serveDecision(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ServeDecisionBody body) {
        return handle(
                id,
                it,
                new ServeDecision(
                        it.actor(),
                        it.at(),
                        body.way(),
                        orToday(body.servedOn(), it),
                        body.receipt()));
    }

    @Operation(summary = "结案 · The head closes the case (CASE-30)")
    @PostMapping("/close")
    ResponseEntity<CaseView> close(
            @PathVariable RecordId id, CommandRequest it, @RequestBody CloseBody body) {
        return handle(id, it, new CloseCase(it.actor(), it.at(), body.reason(), body.note()));
    }

    /** What the form says, and what the platform knows of the party itself (CRE-05). */
    private Grounds grounds(RecordId id, CommandRequest it, DecideBody body) {
        var told = GroundsBody.of(body.grounds());
        return cases.find(id, it.actor())
                .filter(found -> found.state() instanceof Opened)
                .map(found ->
                        penalties.known(told, ((Opened) found.state()).dossier(), it.today(), id))
                .orElse(told);
    }

    private ResponseEntity<CaseView> handle(
            RecordId id, CommandRequest request, CaseFileCommand command) {
        return Answers.done(
                cases.handle(id, request, command), it -> views.of(it, request.actor()));
    }

    private static LocalDate orToday(@Nullable LocalDate day, CommandRequest request) {
        return day == null ? request.today() : day;
    }
}
