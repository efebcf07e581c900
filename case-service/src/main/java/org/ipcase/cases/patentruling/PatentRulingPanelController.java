package org.ipcase.cases.patentruling;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.ipcase.cases.patentruling.PatentRulingBodies.AskSuspensionBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ExcludeTimeBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ExtendRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.MakeRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RecordHearingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.RefuseSuspensionBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ResumeRulingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.ScheduleHearingBody;
import org.ipcase.cases.patentruling.PatentRulingBodies.SuspendRulingBody;
import org.ipcase.cases.patentruling.domain.PatentRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExcludeTime;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.MakeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordHearing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ResumeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ScheduleHearing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.SuspendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the panel does until it has ruled: hearing, suspension, time, ruling (审理与裁决接口). */
@RestController
@RequestMapping("/api/patent-rulings")
class PatentRulingPanelController extends PatentRulingSteps {
    PatentRulingPanelController(
            Desk<PatentRuling, PatentRulingCommand, PatentRulingEvent> desk,
            Clocks clocks,
            Clock clock) {
        super(desk, clocks, clock);
    }

    @Operation(summary = "Announce an oral hearing (PAT-07)")
    @PostMapping("/{id}/schedule-hearing")
    ResponseEntity<PatentRulingView> scheduleHearing(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ScheduleHearingBody body) {
        return handle(
                id,
                request,
                new ScheduleHearing(
                        request.actor(),
                        request.at(),
                        body.heldOn(),
                        body.place(),
                        body.noticeServedOn()));
    }

    @Operation(summary = "Record the oral hearing (PAT-07)")
    @PostMapping("/{id}/record-hearing")
    ResponseEntity<PatentRulingView> recordHearing(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordHearingBody body) {
        return handle(
                id,
                request,
                new RecordHearing(request.actor(), request.at(), body.outcome(), body.record()));
    }

    @Operation(summary = "Ask to suspend because the patent is challenged (PAT-08)")
    @PostMapping("/{id}/request-suspension")
    ResponseEntity<PatentRulingView> requestSuspension(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AskSuspensionBody body) {
        return handle(
                id,
                request,
                new AskSuspension(
                        request.actor(), request.at(), body.invalidationNumber(), body.reasons()));
    }

    @Operation(summary = "Refuse to suspend: the reason clearly fails (PAT-08)")
    @PostMapping("/{id}/refuse-suspension")
    ResponseEntity<PatentRulingView> refuseSuspension(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RefuseSuspensionBody body) {
        return handle(
                id,
                request,
                new RefuseSuspension(request.actor(), request.at(), body.explanation()));
    }

    @Operation(summary = "Suspend (PAT-08)")
    @PostMapping("/{id}/suspend")
    ResponseEntity<PatentRulingView> suspend(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody SuspendRulingBody body) {
        return handle(
                id,
                request,
                new SuspendRuling(
                        request.actor(),
                        request.at(),
                        body.ground(),
                        body.approval(),
                        body.explanation()));
    }

    @Operation(summary = "Go on after a suspension (PAT-08)")
    @PostMapping("/{id}/resume")
    ResponseEntity<PatentRulingView> resume(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ResumeRulingBody body) {
        return handle(id, request, new ResumeRuling(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "Leave out time that does not count (PAT-09)")
    @PostMapping("/{id}/exclude-time")
    ResponseEntity<PatentRulingView> excludeTime(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExcludeTimeBody body) {
        return handle(
                id,
                request,
                new ExcludeTime(
                        request.actor(),
                        request.at(),
                        body.reason(),
                        body.from(),
                        body.until(),
                        body.approval()));
    }

    @Operation(summary = "More months to close (PAT-09)")
    @PostMapping("/{id}/extend")
    ResponseEntity<PatentRulingView> extend(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExtendRulingBody body) {
        return handle(
                id,
                request,
                new ExtendRuling(
                        request.actor(),
                        request.at(),
                        body.months(),
                        body.reason(),
                        body.approval()));
    }

    @Operation(summary = "Rule on the dispute (PAT-09, PAT-11)")
    @PostMapping("/{id}/rule")
    ResponseEntity<PatentRulingView> rule(
            @PathVariable RecordId id, CommandRequest request, @RequestBody MakeRulingBody body) {
        return handle(
                id,
                request,
                new MakeRuling(
                        request.actor(),
                        request.at(),
                        body.infringement(),
                        body.orderStop(),
                        Boolean.TRUE.equals(body.direct()),
                        body.documentNumber(),
                        body.reasons()));
    }
}
