package org.ipcase.referral.reverselinkage;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Seat;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.EndReviewBody;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.ExcludeBody;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.ExtendBody;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.IssueOpinionBody;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.NothingBody;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.ReasonBody;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.ReportUpBody;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.SuspendBody;
import org.ipcase.referral.reverselinkage.domain.Opinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.EndReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ExcludeTime;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ExtendReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.IssueOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.RegisterReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ReportUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ResumeReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.SuspendReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.TransferMatter;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The procuratorate's steps up to the opinion or the end of the review: REV-01 to REV-05. */
@RestController
@RequestMapping("/api/reverse-linkages/{id}")
class ReviewStepsController {
    private final Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> desk;
    private final ReverseLinkageViews views;
    private final Offices offices;

    ReviewStepsController(
            Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> desk,
            ReverseLinkageViews views,
            Offices offices) {
        this.desk = desk;
        this.views = views;
        this.offices = offices;
    }

    @PostMapping("/transfer")
    @Operation(summary = "内部移送行政检察部门 / transfer inside the procuratorate (REV-01)")
    ResponseEntity<ReverseLinkageView> transfer(
            @PathVariable RecordId id, CommandRequest request, @RequestBody NothingBody body) {
        return handle(id, request, new TransferMatter(request.actor(), request.at()));
    }

    @PostMapping("/register")
    @Operation(summary = "登记，开始审查 / register for review (REV-02)")
    ResponseEntity<ReverseLinkageView> register(
            @PathVariable RecordId id, CommandRequest request, @RequestBody NothingBody body) {
        return handle(id, request, new RegisterReview(request.actor(), request.at()));
    }

    @PostMapping("/exclude")
    @Operation(summary = "扣除征求意见时间 / days of asking another procuratorate (REV-02)")
    ResponseEntity<ReverseLinkageView> exclude(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExcludeBody body) {
        return handle(
                id,
                request,
                new ExcludeTime(
                        request.actor(),
                        request.at(),
                        body.procuratorate(),
                        body.from(),
                        body.until(),
                        body.documentNumber()));
    }

    @PostMapping("/extend")
    @Operation(summary = "检察长批准延长 / extension by the chief procurator (REV-02)")
    ResponseEntity<ReverseLinkageView> extend(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExtendBody body) {
        return handle(
                id,
                request,
                new ExtendReview(
                        request.actor(), request.at(), body.days(), body.documentNumber()));
    }

    @PostMapping("/suspend")
    @Operation(summary = "中止审查 / suspend the review (REV-03)")
    ResponseEntity<ReverseLinkageView> suspend(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SuspendBody body) {
        return handle(
                id,
                request,
                new SuspendReview(
                        request.actor(), request.at(), body.ground(), body.documentNumber()));
    }

    @PostMapping("/resume")
    @Operation(summary = "恢复审查 / resume the review (REV-03)")
    ResponseEntity<ReverseLinkageView> resume(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(id, request, new ResumeReview(request.actor(), request.at(), body.reason()));
    }

    @PostMapping("/report-up")
    @Operation(summary = "层报同级检察院 / report to the procuratorate of the agency's level (REV-05)")
    ResponseEntity<ReverseLinkageView> reportUp(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReportUpBody body) {
        var agency = agency(body.agency());
        return handle(
                id,
                request,
                new ReportUp(
                        request.actor(),
                        request.at(),
                        agency,
                        offices.seatBeside(AgencyType.PROCURATORATE, agency, request.today()),
                        body.reasons()));
    }

    @PostMapping("/issue-opinion")
    @Operation(summary = "提出检察意见 / issue the opinion (REV-04)")
    ResponseEntity<ReverseLinkageView> issueOpinion(
            @PathVariable RecordId id, CommandRequest request, @RequestBody IssueOpinionBody body) {
        return handle(
                id,
                request,
                new IssueOpinion(
                        request.actor(),
                        request.at(),
                        agency(body.agency()),
                        new Opinion.Content(
                                body.documentNumber(),
                                body.facts(),
                                body.evidence(),
                                body.opinion(),
                                Optional.ofNullable(body.seizedProperty()),
                                Boolean.TRUE.equals(body.urgent()),
                                request.at())));
    }

    @PostMapping("/end-review")
    @Operation(summary = "终结审查 / end the review without an opinion (REV-04)")
    ResponseEntity<ReverseLinkageView> endReview(
            @PathVariable RecordId id, CommandRequest request, @RequestBody EndReviewBody body) {
        return handle(
                id,
                request,
                new EndReview(
                        request.actor(), request.at(), body.documentNumber(), body.reasons()));
    }

    private Seat agency(String agencyId) {
        return offices.seat(agencyId)
                .orElseThrow(() ->
                        RequestProblem.invalid(
                                "agency", "unknown-value", "No such agency in the directory"));
    }

    private ResponseEntity<ReverseLinkageView> handle(
            RecordId id, CommandRequest request, ReverseLinkageCommand command) {
        return Answers.done(
                desk.handle(id, request, command), views.of(request.actor(), request.at()));
    }
}
