package org.ipcase.cases.campaign;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.campaign.CampaignBodies.AddCaseBody;
import org.ipcase.cases.campaign.CampaignBodies.AmendCampaignBody;
import org.ipcase.cases.campaign.CampaignBodies.CloseCampaignBody;
import org.ipcase.cases.campaign.CampaignBodies.OpenCampaignBody;
import org.ipcase.cases.campaign.CampaignBodies.RemoveCaseBody;
import org.ipcase.cases.campaign.Collecting.Open;
import org.ipcase.cases.campaign.domain.Campaign;
import org.ipcase.cases.campaign.domain.Campaign.Running;
import org.ipcase.cases.campaign.domain.CampaignCase;
import org.ipcase.cases.campaign.domain.CampaignCommand;
import org.ipcase.cases.campaign.domain.CampaignCommand.AmendCampaign;
import org.ipcase.cases.campaign.domain.CampaignCommand.CloseCampaign;
import org.ipcase.cases.campaign.domain.CampaignCommand.OpenCampaign;
import org.ipcase.cases.campaign.domain.CampaignEvent;
import org.ipcase.cases.campaign.domain.CampaignEvent.ClocksMoved;
import org.ipcase.cases.campaign.domain.CampaignPlan;
import org.ipcase.cases.casefile.CaseStandings;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns over HTTP (专项行动接口). */
@RestController
@RequestMapping("/api/campaigns")
class CampaignController
        extends ProcedureRecords<Campaign, CampaignCommand, CampaignEvent, CampaignView> {
    private final Collecting collecting;
    private final CaseStandings cases;
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    CampaignController(
            Desk<Campaign, CampaignCommand, CampaignEvent> desk,
            Collecting collecting,
            CaseStandings cases,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.collecting = collecting;
        this.cases = cases;
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected CampaignView view(Snapshot<Campaign> snapshot, Actor reader) {
        return CampaignView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "部署专项行动 · Open a campaign")
    @PostMapping
    ResponseEntity<CampaignView> create(
            CommandRequest request, @RequestBody OpenCampaignBody body) {
        var number = numbers.next("CG", request.actor().region());
        var plan =
                new CampaignPlan(
                        body.name(),
                        body.kind(),
                        body.from(),
                        body.to(),
                        body.rights(),
                        body.regions(),
                        offices(body.offices()),
                        body.description());
        var outcome =
                desk().create(
                                request,
                                _ -> new OpenCampaign(request.actor(), request.at(), number, plan));
        return Answers.created(outcome, "/api/campaigns", it -> view(it, request.actor()));
    }

    @Operation(summary = "调整行动方案 · Amend period, regions and offices")
    @PostMapping("/{id}/amend")
    ResponseEntity<CampaignView> amend(
            @PathVariable RecordId id, CommandRequest it, @RequestBody AmendCampaignBody body) {
        return handle(
                id,
                it,
                new AmendCampaign(
                        it.actor(),
                        it.at(),
                        body.to(),
                        body.regions(),
                        offices(body.offices()),
                        body.reason()));
    }

    @Operation(summary = "归集案件 · Put a case into the campaign by hand")
    @PostMapping("/{id}/add-case")
    ResponseEntity<CampaignView> addCase(
            @PathVariable RecordId id, CommandRequest it, @RequestBody AddCaseBody body) {
        var into = running(id, it.actor());
        var standing =
                cases.seenBy(body.caseId(), it.actor()).orElseThrow(RequestProblem::notFound);
        done(collecting.add(it, into, standing, body.reason()));
        return one(id, it.actor());
    }

    @Operation(summary = "移出案件 · Take a case out of the campaign")
    @PostMapping("/{id}/remove-case")
    ResponseEntity<CampaignView> removeCase(
            @PathVariable RecordId id, CommandRequest it, @RequestBody RemoveCaseBody body) {
        var from = running(id, it.actor());
        done(collecting.remove(it, from, body.caseId(), body.reason()));
        return one(id, it.actor());
    }

    @Operation(summary = "总结报告 · Close the campaign with its figures")
    @PostMapping("/{id}/close")
    ResponseEntity<CampaignView> close(
            @PathVariable RecordId id, CommandRequest it, @RequestBody CloseCampaignBody body) {
        running(id, it.actor());
        var figures = collecting.figures(id, it.actor());
        return handle(id, it, new CloseCampaign(it.actor(), it.at(), body.report(), figures));
    }

    /** Each figure with the list of cases behind it, of what this reader may read (REQ-25). */
    @Operation(summary = "成果数据 · Figures, each with the list behind it")
    @GetMapping("/{id}/figures")
    CampaignFiguresView figures(@PathVariable RecordId id, Actor reader) {
        running(id, reader);
        return CampaignFiguresView.of(id, collecting.figures(id, reader));
    }

    private Open running(RecordId id, Actor reader) {
        return desk().find(id, reader)
                .flatMap(it ->
                        it.state() instanceof Running found
                                ? Optional.of(new Open(id, found))
                                : Optional.empty())
                .orElseThrow(RequestProblem::notFound);
    }

    private static List<String> offices(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }

    private static void done(Outcome<CampaignCase> outcome) {
        if (outcome instanceof Outcome.Refused<CampaignCase>(var refusal)) {
            throw new RefusedAtTheEdge(refusal);
        }
    }
}
