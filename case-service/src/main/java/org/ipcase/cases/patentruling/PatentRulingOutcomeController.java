package org.ipcase.cases.patentruling;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.ipcase.cases.patentruling.PatentRulingBodies.ApplyForEnforcementBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.AskDamagesMediationBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.CloseRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RecordDamagesMediationBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RecordJudgmentBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RecordStopBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RecordSuitBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ServeRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.SettleRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.WithdrawRequestBody;
import org.ipcase.cases.patentruling.domain.PatentRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ApplyForEnforcement;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CloseRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordJudgment;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordStop;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordSuit;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.SettleRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.WithdrawRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What follows a ruling, and how a request ends without one (裁决执行与结案接口). */
@RestController
@RequestMapping("/api/patent-rulings")
class PatentRulingOutcomeController extends PatentRulingSteps {
    PatentRulingOutcomeController(
            Desk<PatentRuling, PatentRulingCommand, PatentRulingEvent> desk,
            Clocks clocks,
            Clock clock) {
        super(desk, clocks, clock);
    }

    @Operation(summary = "Serve the ruling (PAT-10)")
    @PostMapping("/{id}/serve-ruling")
    ResponseEntity<PatentRulingView> serveRuling(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ServeRulingBody body) {
        return handle(
                id,
                request,
                new ServeRuling(request.actor(), request.at(), body.servedOn(), body.method()));
    }

    @Operation(summary = "The respondent has stopped (PAT-10)")
    @PostMapping("/{id}/record-stop")
    ResponseEntity<PatentRulingView> recordStop(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RecordStopBody body) {
        return handle(id, request, new RecordStop(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "A party sued against the ruling (PAT-10)")
    @PostMapping("/{id}/record-suit")
    ResponseEntity<PatentRulingView> recordSuit(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RecordSuitBody body) {
        return handle(
                id,
                request,
                new RecordSuit(
                        request.actor(),
                        request.at(),
                        body.court(),
                        body.caseNumber(),
                        body.suedOn()));
    }

    @Operation(summary = "What the court decided on the ruling (PAT-10)")
    @PostMapping("/{id}/record-judgment")
    ResponseEntity<PatentRulingView> recordJudgment(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordJudgmentBody body) {
        return handle(
                id,
                request,
                new RecordJudgment(
                        request.actor(),
                        request.at(),
                        body.caseNumber(),
                        body.upheld(),
                        body.judgedOn()));
    }

    @Operation(summary = "Ask the court to enforce the ruling (PAT-10)")
    @PostMapping("/{id}/apply-for-enforcement")
    ResponseEntity<PatentRulingView> applyForEnforcement(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ApplyForEnforcementBody body) {
        return handle(
                id,
                request,
                new ApplyForEnforcement(request.actor(), request.at(), body.court(), body.note()));
    }

    @Operation(summary = "Ask to mediate the damages (PAT-12)")
    @PostMapping("/{id}/request-damages-mediation")
    ResponseEntity<PatentRulingView> requestDamagesMediation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AskDamagesMediationBody body) {
        return handle(
                id,
                request,
                new AskDamagesMediation(
                        request.actor(), request.at(), Money.parse(body.claim()), body.note()));
    }

    @Operation(summary = "Record the mediation of damages (PAT-12)")
    @PostMapping("/{id}/record-damages-mediation")
    ResponseEntity<PatentRulingView> recordDamagesMediation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordDamagesMediationBody body) {
        return handle(
                id,
                request,
                new RecordDamagesMediation(
                        request.actor(), request.at(), body.agreed(), body.content()));
    }

    @Operation(summary = "The parties settled (PAT-09)")
    @PostMapping("/{id}/settle")
    ResponseEntity<PatentRulingView> settle(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SettleRulingBody body) {
        return handle(
                id, request, new SettleRuling(request.actor(), request.at(), body.agreement()));
    }

    @Operation(summary = "Withdraw the request (PAT-09)")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<PatentRulingView> withdraw(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody WithdrawRequestBody body) {
        return handle(
                id, request, new WithdrawRequest(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "Close after the ruling is effective (PAT-10)")
    @PostMapping("/{id}/close")
    ResponseEntity<PatentRulingView> close(
            @PathVariable RecordId id, CommandRequest request, @RequestBody CloseRulingBody body) {
        return handle(id, request, new CloseRuling(request.actor(), request.at(), body.note()));
    }
}
