package org.ipcase.cases.casefile;

import static org.ipcase.cases.casefile.CaseCommands.orToday;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.HearingFile;
import org.ipcase.cases.casefile.domain.HearingStep.Discuss;
import org.ipcase.cases.casefile.domain.HearingStep.HoldHearing;
import org.ipcase.cases.casefile.domain.HearingStep.NamePresider;
import org.ipcase.cases.casefile.domain.HearingStep.NotifyHearing;
import org.ipcase.cases.casefile.domain.HearingStep.RecordStatement;
import org.ipcase.cases.casefile.domain.HearingStep.ReportHearing;
import org.ipcase.cases.casefile.domain.HearingStep.RequestHearing;
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

/** Statement, hearing, collective discussion over HTTP (陈述申辩与听证接口). */
@RestController
@RequestMapping("/api/cases/{id}")
class HearingController {
    private final CaseCommands cases;

    HearingController(CaseCommands cases) {
        this.cases = cases;
    }

    /**
     * @param review what the office makes of it (复核意见)
     */
    record RecordStatementBody(
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 10_000) String content,
            @Nullable @NotFuture LocalDate receivedOn,
            @NotBlank @Size(max = 5000) String review) {}

    record RequestHearingBody(
            @NotBlank @Size(max = 100) String by, @Nullable @NotFuture LocalDate requestedOn) {}

    record NamePresiderBody(@NotBlank @Size(max = 60) String presider) {}

    record NotifyHearingBody(
            Instant heldAt,
            @NotBlank @Size(max = 300) String place,
            @Nullable @NotFuture LocalDate notifiedOn) {}

    record HoldHearingBody(
            @Nullable @NotFuture LocalDate endedOn,
            HearingFile.Outcome outcome,
            @NotBlank @Size(max = 20_000) String minutes) {}

    record ReportHearingBody(@NotBlank @Size(max = 10_000) String opinion) {}

    /**
     * @param document number of the record of the discussion
     */
    record DiscussBody(
            @Nullable @NotFuture LocalDate on,
            @Size(min = 1, max = 30) List<@NotBlank @Size(max = 60) String> participants,
            @NotBlank @Size(max = 10_000) String opinion,
            @NotBlank @Size(max = 60) String document) {}

    @Operation(summary = "记录陈述申辩和复核意见 · Record statement or defence (CASE-18)")
    @PostMapping("/record-statement")
    ResponseEntity<CaseView> recordStatement(
            @PathVariable RecordId id, CommandRequest it, @RequestBody RecordStatementBody body) {
        return cases.handle(
                id,
                it,
                new RecordStatement(
                        it.actor(),
                        it.at(),
                        body.by(),
                        body.content(),
                        orToday(body.receivedOn(), it),
                        body.review()));
    }

    @Operation(summary = "当事人要求听证 · The party asks for a hearing (CASE-19)")
    @PostMapping("/request-hearing")
    ResponseEntity<CaseView> requestHearing(
            @PathVariable RecordId id, CommandRequest it, @RequestBody RequestHearingBody body) {
        return cases.handle(
                id,
                it,
                new RequestHearing(
                        it.actor(), it.at(), body.by(), orToday(body.requestedOn(), it)));
    }

    @Operation(summary = "确定听证主持人 · Name who presides (CASE-19)")
    @PostMapping("/name-presider")
    ResponseEntity<CaseView> namePresider(
            @PathVariable RecordId id, CommandRequest it, @RequestBody NamePresiderBody body) {
        return cases.handle(id, it, new NamePresider(it.actor(), it.at(), body.presider()));
    }

    @Operation(summary = "送达听证通知书 · Tell time and place, seven working days before (CASE-19)")
    @PostMapping("/notify-hearing")
    ResponseEntity<CaseView> notifyHearing(
            @PathVariable RecordId id, CommandRequest it, @RequestBody NotifyHearingBody body) {
        return cases.handle(
                id,
                it,
                new NotifyHearing(
                        it.actor(),
                        it.at(),
                        body.heldAt(),
                        body.place(),
                        orToday(body.notifiedOn(), it)));
    }

    @Operation(summary = "举行听证 · Hold the hearing, or end it (CASE-19)")
    @PostMapping("/hold-hearing")
    ResponseEntity<CaseView> holdHearing(
            @PathVariable RecordId id, CommandRequest it, @RequestBody HoldHearingBody body) {
        return cases.handle(
                id,
                it,
                new HoldHearing(
                        it.actor(),
                        it.at(),
                        orToday(body.endedOn(), it),
                        body.outcome(),
                        body.minutes()));
    }

    @Operation(summary = "提交听证报告 · Report on the hearing, within five working days (CASE-19)")
    @PostMapping("/report-hearing")
    ResponseEntity<CaseView> reportHearing(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ReportHearingBody body) {
        return cases.handle(id, it, new ReportHearing(it.actor(), it.at(), body.opinion()));
    }

    @Operation(summary = "负责人集体讨论 · Collective discussion (CASE-20)")
    @PostMapping("/discuss")
    ResponseEntity<CaseView> discuss(
            @PathVariable RecordId id, CommandRequest it, @RequestBody DiscussBody body) {
        return cases.handle(
                id,
                it,
                new Discuss(
                        it.actor(),
                        it.at(),
                        orToday(body.on(), it),
                        body.participants(),
                        body.opinion(),
                        body.document()));
    }
}
