package org.ipcase.cases.casereview;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casefile.CaseStandings;
import org.ipcase.cases.casereview.CaseReviewBodies.AcceptCorrectionBody;
import org.ipcase.cases.casereview.CaseReviewBodies.GradeCaseBody;
import org.ipcase.cases.casereview.CaseReviewBodies.NameReviewersBody;
import org.ipcase.cases.casereview.CaseReviewBodies.ReportCorrectionBody;
import org.ipcase.cases.casereview.CaseReviewBodies.ReturnCorrectionBody;
import org.ipcase.cases.casereview.domain.CaseReview;
import org.ipcase.cases.casereview.domain.CaseReview.Review;
import org.ipcase.cases.casereview.domain.ReviewCommand;
import org.ipcase.cases.casereview.domain.ReviewCommand.AcceptCorrection;
import org.ipcase.cases.casereview.domain.ReviewCommand.GradeCase;
import org.ipcase.cases.casereview.domain.ReviewCommand.Involved;
import org.ipcase.cases.casereview.domain.ReviewCommand.NameReviewers;
import org.ipcase.cases.casereview.domain.ReviewCommand.ReportCorrection;
import org.ipcase.cases.casereview.domain.ReviewCommand.ReturnCorrection;
import org.ipcase.cases.casereview.domain.ReviewCommand.Reviewer;
import org.ipcase.cases.casereview.domain.ReviewCommand.Score;
import org.ipcase.cases.casereview.domain.ReviewEvent;
import org.ipcase.cases.casereview.domain.ReviewEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reviews of closed cases over HTTP (案件评查接口). */
@RestController
@RequestMapping("/api/case-reviews")
class CaseReviewController
        extends ProcedureRecords<CaseReview, ReviewCommand, ReviewEvent, CaseReviewView> {
    private final CaseStandings cases;
    private final Clocks clocks;
    private final Clock clock;

    CaseReviewController(
            Desk<CaseReview, ReviewCommand, ReviewEvent> desk,
            CaseStandings cases,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.cases = cases;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected CaseReviewView view(Snapshot<CaseReview> snapshot, Actor reader) {
        return CaseReviewView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "确定评查人员 · Name reviewers who had nothing to do with it (SUP-05)")
    @PostMapping("/{id}/name-reviewers")
    ResponseEntity<CaseReviewView> nameReviewers(
            @PathVariable RecordId id, CommandRequest it, @RequestBody NameReviewersBody body) {
        var reviewers =
                body.reviewers().stream()
                        .map(one -> new Reviewer(one.name(), one.agency()))
                        .toList();
        return handle(
                id,
                it,
                new NameReviewers(it.actor(), it.at(), reviewers, involved(id, it.actor())));
    }

    @Operation(summary = "填写案卷评查表 · Grade by the form (SUP-05)")
    @PostMapping("/{id}/grade")
    ResponseEntity<CaseReviewView> grade(
            @PathVariable RecordId id, CommandRequest it, @RequestBody GradeCaseBody body) {
        var scores =
                body.scores().stream()
                        .map(one -> new Score(one.item(), one.points(), one.remark()))
                        .toList();
        return handle(
                id,
                it,
                new GradeCase(
                        it.actor(),
                        it.at(),
                        scores,
                        body.fatal(),
                        body.opinion(),
                        body.noticeNumber(),
                        body.corrections(),
                        involved(id, it.actor())));
    }

    @Operation(summary = "报告整改 · Report the correction within thirty days (SUP-05)")
    @PostMapping("/{id}/report-correction")
    ResponseEntity<CaseReviewView> reportCorrection(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ReportCorrectionBody body) {
        return handle(id, it, new ReportCorrection(it.actor(), it.at(), body.report()));
    }

    @Operation(summary = "整改合格 · Accept the correction (SUP-05)")
    @PostMapping("/{id}/accept-correction")
    ResponseEntity<CaseReviewView> acceptCorrection(
            @PathVariable RecordId id, CommandRequest it, @RequestBody AcceptCorrectionBody body) {
        return handle(id, it, new AcceptCorrection(it.actor(), it.at(), body.note()));
    }

    @Operation(summary = "退回重新整改 · Send the correction back (SUP-05)")
    @PostMapping("/{id}/return-correction")
    ResponseEntity<CaseReviewView> returnCorrection(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ReturnCorrectionBody body) {
        return handle(id, it, new ReturnCorrection(it.actor(), it.at(), body.reasons()));
    }

    /** Who had to do with the case, as the case itself knows it. */
    private Involved involved(RecordId id, Actor reader) {
        return desk().find(id, reader)
                .flatMap(it ->
                        it.state() instanceof Review found
                                ? cases.of(found.noted().caseId())
                                : Optional.empty())
                .map(it -> new Involved(it.investigators(), Set.copyOf(it.officers())))
                .orElseThrow(RequestProblem::notFound);
    }
}
