package org.ipcase.referral.courtcase;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.courtcase.CourtCaseBodies.ContestFactsBody;
import org.ipcase.referral.courtcase.CourtCaseBodies.LinkBody;
import org.ipcase.referral.courtcase.CourtCaseBodies.RecordJudgmentBody;
import org.ipcase.referral.courtcase.CourtCaseBodies.RecordOutcomeBody;
import org.ipcase.referral.courtcase.CourtCaseBodies.RegisterBody;
import org.ipcase.referral.courtcase.CourtCaseBodies.RemoveLinkBody;
import org.ipcase.referral.courtcase.CourtCaseBodies.ReturnToAgencyBody;
import org.ipcase.referral.courtcase.CourtCaseBodies.RuleOnContestBody;
import org.ipcase.referral.courtcase.CourtCaseBodies.SentenceBody;
import org.ipcase.referral.courtcase.CourtCaseBodies.TakeFactsBody;
import org.ipcase.referral.courtcase.domain.CourtCase;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ContestFacts;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.LinkCase;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RecordJudgment;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RecordSuitOutcome;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.Register;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RemoveLink;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ReturnToAgency;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RuleOnContest;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.TakeFacts;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent;
import org.ipcase.referral.factfinding.domain.FactFinding;
import org.ipcase.referral.factfinding.domain.FactFinding.Told;
import org.ipcase.referral.factfinding.domain.FactFindingCommand;
import org.ipcase.referral.factfinding.domain.FactFindingEvent;
import org.ipcase.referral.factfinding.domain.Finding;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A judge's steps with a case before the court. */
@RestController
@RequestMapping("/api/court-cases/{id}")
class CourtCaseStepsController {
    private final Desk<CourtCase, CourtCaseCommand, CourtCaseEvent> desk;
    private final Desk<FactFinding, FactFindingCommand, FactFindingEvent> findings;
    private final CourtCaseViews views;

    CourtCaseStepsController(
            Desk<CourtCase, CourtCaseCommand, CourtCaseEvent> desk,
            Desk<FactFinding, FactFindingCommand, FactFindingEvent> findings,
            CourtCaseViews views) {
        this.desk = desk;
        this.findings = findings;
        this.views = views;
    }

    @PostMapping("/register")
    @Operation(summary = "立案并编立案号 / register under a case number")
    ResponseEntity<CourtCaseView> register(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RegisterBody body) {
        return handle(
                id,
                request,
                new Register(
                        request.actor(),
                        request.at(),
                        CaseNumbers.court("caseNumber", body.caseNumber()),
                        body.acceptedOn()));
    }

    @PostMapping("/link")
    @Operation(summary = "关联刑事、民事、行政案件 / link a case (三合一)")
    ResponseEntity<CourtCaseView> link(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LinkBody body) {
        return handle(
                id,
                request,
                new LinkCase(
                        request.actor(),
                        request.at(),
                        body.kind(),
                        CaseNumbers.linked(body.kind(), body.number())));
    }

    @PostMapping("/remove-link")
    @Operation(summary = "撤销关联 / remove a link")
    ResponseEntity<CourtCaseView> removeLink(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RemoveLinkBody body) {
        return handle(
                id,
                request,
                new RemoveLink(request.actor(), request.at(), body.link(), body.reason()));
    }

    @PostMapping("/take-facts")
    @Operation(summary = "采信行政机关认定的事实 / take facts found by an agency (CRT-07)")
    ResponseEntity<CourtCaseView> takeFacts(
            @PathVariable RecordId id, CommandRequest request, @RequestBody TakeFactsBody body) {
        var finding = new RecordId(body.finding());
        return handle(
                id,
                request,
                new TakeFacts(request.actor(), request.at(), finding, known(finding, request)));
    }

    /** What the case itself told, as far as this court may read it. */
    private Optional<Finding> known(RecordId finding, CommandRequest request) {
        return findings.find(finding, request.actor())
                .flatMap(found ->
                        found.state() instanceof Told(var known)
                                ? Optional.of(known)
                                : Optional.empty());
    }

    @PostMapping("/contest-facts")
    @Operation(summary = "提出相反证据 / note contrary evidence (CRT-07)")
    ResponseEntity<CourtCaseView> contestFacts(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ContestFactsBody body) {
        return handle(
                id,
                request,
                new ContestFacts(
                        request.actor(),
                        request.at(),
                        body.fact(),
                        body.party(),
                        body.reasons(),
                        body.evidence()));
    }

    @PostMapping("/rule-on-contest")
    @Operation(summary = "认定相反证据是否足以推翻 / rule on contrary evidence (CRT-07)")
    ResponseEntity<CourtCaseView> ruleOnContest(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RuleOnContestBody body) {
        return handle(
                id,
                request,
                new RuleOnContest(
                        request.actor(),
                        request.at(),
                        body.fact(),
                        body.overturned(),
                        body.reasons()));
    }

    @PostMapping("/record-judgment")
    @Operation(summary = "登记刑事判决 / record the judgment in a criminal case (REQ-11)")
    ResponseEntity<CourtCaseView> recordJudgment(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordJudgmentBody body) {
        return handle(
                id,
                request,
                new RecordJudgment(
                        request.actor(),
                        request.at(),
                        body.decidedOn(),
                        body.sentences().stream().map(SentenceBody::sentence).toList(),
                        Optional.ofNullable(body.note())));
    }

    @PostMapping("/record-outcome")
    @Operation(summary = "登记民事、行政诉讼结果 / record how a suit ended")
    ResponseEntity<CourtCaseView> recordOutcome(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordOutcomeBody body) {
        return handle(
                id,
                request,
                new RecordSuitOutcome(
                        request.actor(),
                        request.at(),
                        body.decidedOn(),
                        body.outcome(),
                        Optional.ofNullable(body.note())));
    }

    @PostMapping("/return-to-agency")
    @Operation(summary = "移送行政机关处理 / hand back for administrative handling (REF-25)")
    ResponseEntity<CourtCaseView> returnToAgency(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ReturnToAgencyBody body) {
        return handle(
                id,
                request,
                new ReturnToAgency(
                        request.actor(), request.at(), body.documentNumber(), body.reasons()));
    }

    private ResponseEntity<CourtCaseView> handle(
            RecordId id, CommandRequest request, CourtCaseCommand command) {
        return Answers.done(
                desk.handle(id, request, command), views.of(request.actor(), request.at()));
    }
}
