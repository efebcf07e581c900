package org.ipcase.referral.dualreport;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.dualreport.DualReportBodies.AcceptBody;
import org.ipcase.referral.dualreport.DualReportBodies.DeclineBody;
import org.ipcase.referral.dualreport.DualReportBodies.DocumentBody;
import org.ipcase.referral.dualreport.DualReportBodies.ExtendBody;
import org.ipcase.referral.dualreport.DualReportBodies.GivenReasonsBody;
import org.ipcase.referral.dualreport.DualReportBodies.JudgementBody;
import org.ipcase.referral.dualreport.domain.DualReport;
import org.ipcase.referral.dualreport.domain.DualReportCommand;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AcceptReport;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DecideReconsideration;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DecideReview;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DeclineFiling;
import org.ipcase.referral.dualreport.domain.DualReportCommand.ExtendPeriod;
import org.ipcase.referral.dualreport.domain.DualReportCommand.FileCase;
import org.ipcase.referral.dualreport.domain.DualReportCommand.FindComplex;
import org.ipcase.referral.dualreport.domain.DualReportCommand.GiveReasons;
import org.ipcase.referral.dualreport.domain.DualReportEvent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the police do with a dual report: DUAL-04, DUAL-05. */
@RestController
@RequestMapping("/api/dual-reports/{id}")
class DualReportPoliceController {
    private final Desk<DualReport, DualReportCommand, DualReportEvent> desk;
    private final DualReportViews views;

    DualReportPoliceController(
            Desk<DualReport, DualReportCommand, DualReportEvent> desk, DualReportViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PostMapping("/accept")
    @Operation(summary = "受案登记 / accept the report (PSB 171)")
    ResponseEntity<DualReportView> accept(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AcceptBody body) {
        return handle(
                id, request, new AcceptReport(request.actor(), request.at(), body.receiptNumber()));
    }

    @PostMapping("/mark-complex")
    @Operation(summary = "案情复杂 / find it complex (DUAL-04)")
    ResponseEntity<DualReportView> markComplex(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DocumentBody body) {
        return handle(
                id, request, new FindComplex(request.actor(), request.at(), body.documentNumber()));
    }

    @PostMapping("/extend")
    @Operation(summary = "上一级批准延长 / extension (DUAL-04)")
    ResponseEntity<DualReportView> extend(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExtendBody body) {
        return handle(
                id,
                request,
                new ExtendPeriod(
                        request.actor(), request.at(), body.days(), body.documentNumber()));
    }

    @PostMapping("/file")
    @Operation(summary = "立案 / file the case (DUAL-04)")
    ResponseEntity<DualReportView> file(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DocumentBody body) {
        return handle(
                id, request, new FileCase(request.actor(), request.at(), body.documentNumber()));
    }

    @PostMapping("/decline-filing")
    @Operation(summary = "不予立案 / refuse to file (DUAL-04)")
    ResponseEntity<DualReportView> declineFiling(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DeclineBody body) {
        return handle(
                id,
                request,
                new DeclineFiling(
                        request.actor(), request.at(), body.documentNumber(), body.reasons()));
    }

    @PostMapping("/decide-reconsideration")
    @Operation(summary = "复议决定 / decide reconsideration (DUAL-05)")
    ResponseEntity<DualReportView> decideReconsideration(
            @PathVariable RecordId id, CommandRequest request, @RequestBody JudgementBody body) {
        return handle(
                id,
                request,
                new DecideReconsideration(request.actor(), request.at(), body.judgement()));
    }

    @PostMapping("/decide-review")
    @Operation(summary = "上一级复核决定 / decide the review (DUAL-05)")
    ResponseEntity<DualReportView> decideReview(
            @PathVariable RecordId id, CommandRequest request, @RequestBody JudgementBody body) {
        return handle(
                id, request, new DecideReview(request.actor(), request.at(), body.judgement()));
    }

    @PostMapping("/give-reasons")
    @Operation(summary = "说明不立案理由 / give reasons (REF-19)")
    ResponseEntity<DualReportView> giveReasons(
            @PathVariable RecordId id, CommandRequest request, @RequestBody GivenReasonsBody body) {
        return handle(
                id,
                request,
                new GiveReasons(
                        request.actor(),
                        request.at(),
                        body.text(),
                        Optional.ofNullable(body.documentNumber())));
    }

    private ResponseEntity<DualReportView> handle(
            RecordId id, CommandRequest request, DualReportCommand command) {
        return Answers.done(
                desk.handle(id, request, command), views.of(request.actor(), request.at()));
    }
}
