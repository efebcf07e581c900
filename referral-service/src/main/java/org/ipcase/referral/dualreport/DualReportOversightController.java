package org.ipcase.referral.dualreport;

import io.swagger.v3.oas.annotations.Operation;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.dualreport.DualReportBodies.AdviceBody;
import org.ipcase.referral.dualreport.DualReportBodies.AssignBody;
import org.ipcase.referral.dualreport.DualReportBodies.LetterBody;
import org.ipcase.referral.dualreport.DualReportBodies.ReasonsBody;
import org.ipcase.referral.dualreport.DualReportBodies.TextBody;
import org.ipcase.referral.dualreport.domain.DualReport;
import org.ipcase.referral.dualreport.domain.DualReportCommand;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AcceptReasons;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskReconsideration;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskReview;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskSupervision;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AssignProsecutor;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DemandReasons;
import org.ipcase.referral.dualreport.domain.DualReportCommand.GiveAdvice;
import org.ipcase.referral.dualreport.domain.DualReportCommand.OrderFiling;
import org.ipcase.referral.dualreport.domain.DualReportEvent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What reporter and procuratorate do beside the police: DUAL-02, DUAL-03, DUAL-05. */
@RestController
@RequestMapping("/api/dual-reports/{id}")
class DualReportOversightController {
    private final Desk<DualReport, DualReportCommand, DualReportEvent> desk;
    private final DualReportViews views;

    DualReportOversightController(
            Desk<DualReport, DualReportCommand, DualReportEvent> desk, DualReportViews views) {
        this.desk = desk;
        this.views = views;
    }

    @PostMapping("/request-reconsideration")
    @Operation(summary = "申请复议 / ask for reconsideration (DUAL-05)")
    ResponseEntity<DualReportView> requestReconsideration(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonsBody body) {
        return handle(
                id, request, new AskReconsideration(request.actor(), request.at(), body.reasons()));
    }

    @PostMapping("/request-review")
    @Operation(summary = "申请复核 / ask for review (DUAL-05)")
    ResponseEntity<DualReportView> requestReview(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonsBody body) {
        return handle(id, request, new AskReview(request.actor(), request.at(), body.reasons()));
    }

    @PostMapping("/request-supervision")
    @Operation(summary = "申请立案监督 / ask for supervision (DUAL-03)")
    ResponseEntity<DualReportView> requestSupervision(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonsBody body) {
        return handle(
                id, request, new AskSupervision(request.actor(), request.at(), body.reasons()));
    }

    @PostMapping("/assign")
    @Operation(summary = "指派检察官 / assign a prosecutor (DUAL-02)")
    ResponseEntity<DualReportView> assign(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AssignBody body) {
        return handle(
                id,
                request,
                new AssignProsecutor(request.actor(), request.at(), body.prosecutor()));
    }

    @PostMapping("/advise")
    @Operation(summary = "提前介入意见、取证建议 / advise the police (DUAL-02)")
    ResponseEntity<DualReportView> advise(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AdviceBody body) {
        return handle(
                id,
                request,
                new GiveAdvice(request.actor(), request.at(), body.kind(), body.text()));
    }

    @PostMapping("/demand-reasons")
    @Operation(summary = "要求说明不立案理由 / demand reasons (REF-18b, REF-19)")
    ResponseEntity<DualReportView> demandReasons(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LetterBody body) {
        return handle(
                id,
                request,
                new DemandReasons(
                        request.actor(), request.at(), body.documentNumber(), body.text()));
    }

    @PostMapping("/accept-reasons")
    @Operation(summary = "不立案理由成立 / accept the reasons (REF-20b)")
    ResponseEntity<DualReportView> acceptReasons(
            @PathVariable RecordId id, CommandRequest request, @RequestBody TextBody body) {
        return handle(id, request, new AcceptReasons(request.actor(), request.at(), body.text()));
    }

    @PostMapping("/order-filing")
    @Operation(summary = "通知立案 / order filing (REF-20)")
    ResponseEntity<DualReportView> orderFiling(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LetterBody body) {
        return handle(
                id,
                request,
                new OrderFiling(request.actor(), request.at(), body.documentNumber(), body.text()));
    }

    private ResponseEntity<DualReportView> handle(
            RecordId id, CommandRequest request, DualReportCommand command) {
        return Answers.done(
                desk.handle(id, request, command), views.of(request.actor(), request.at()));
    }
}
