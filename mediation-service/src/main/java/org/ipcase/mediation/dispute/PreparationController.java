package org.ipcase.mediation.dispute;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.Consent.Channel;
import org.ipcase.mediation.dispute.domain.Helper;
import org.ipcase.mediation.dispute.domain.MediationCommand.AcknowledgeRights;
import org.ipcase.mediation.dispute.domain.MediationCommand.AgreeHelper;
import org.ipcase.mediation.dispute.domain.MediationCommand.ConfirmMinutes;
import org.ipcase.mediation.dispute.domain.MediationCommand.GiveConsent;
import org.ipcase.mediation.dispute.domain.MediationCommand.InviteHelper;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordContact;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordPeriod;
import org.ipcase.mediation.dispute.domain.MediationCommand.ReportDanger;
import org.ipcase.mediation.dispute.domain.MediationCommand.TimeOut;
import org.ipcase.mediation.dispute.domain.ParallelPeriod;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Consent, helpers, rights, confirmed records, danger and parallel periods (调解准备与提醒). */
@RestController
@RequestMapping(MediationController.PATH + "/{id}")
class PreparationController {
    private final MediationDesk desk;

    PreparationController(MediationDesk desk) {
        this.desk = desk;
    }

    /**
     * @param party which of several respondents; without it the one for whom the caller acts
     */
    record ConsentBody(@Nullable @Pattern(regexp = MediationController.PARTY) String party) {}

    record ContactBody(
            @Nullable @Pattern(regexp = MediationController.PARTY) String party,
            Channel channel,
            @Nullable Instant contactedAt,
            boolean reached,
            @NotBlank @Size(max = 2000) @Schema(example = "电话联系对方法务，同意调解") String note) {}

    record HelperBody(
            @NotBlank @Size(max = 100) String name,
            Helper.Kind kind,
            @Nullable @Size(max = 200) String organisation) {}

    record HelperNumberBody(@Min(1) @Max(100) int helper) {}

    record SessionBody(@NotBlank @Size(max = 10) @Schema(example = "S1") String sessionId) {}

    record DangerBody(
            @NotBlank @Size(max = 60) @Schema(example = "ps-510100") String to,
            @NotBlank @Size(max = 5000) String facts) {}

    record PeriodBody(
            ParallelPeriod.Kind kind,
            LocalDate startedOn,
            @NotBlank @Size(max = 1000) @Schema(example = "知道侵权之日") String note) {}

    @Operation(summary = "The other side was asked whether it will mediate")
    @PostMapping("/record-contact")
    ResponseEntity<MediationView> contact(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ContactBody body) {
        var at = body.contactedAt();
        return desk.handle(
                id,
                request,
                new RecordContact(
                        request.actor(),
                        request.at(),
                        body.party(),
                        body.channel(),
                        at == null ? request.at() : at,
                        body.reached(),
                        body.note()));
    }

    @Operation(summary = "The respondent agrees to mediate (MED-02)")
    @PostMapping("/give-consent")
    ResponseEntity<MediationView> consent(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable ConsentBody body) {
        var party = body == null ? null : body.party();
        return desk.handle(id, request, new GiveConsent(request.actor(), request.at(), party));
    }

    @Operation(summary = "The mediator invites somebody to help (MED-06)")
    @PostMapping("/invite-helper")
    ResponseEntity<MediationView> invite(
            @PathVariable RecordId id, CommandRequest request, @RequestBody HelperBody body) {
        return desk.handle(
                id,
                request,
                new InviteHelper(
                        request.actor(),
                        request.at(),
                        body.name(),
                        body.kind(),
                        body.organisation()));
    }

    @Operation(summary = "A party agrees that a helper takes part (MED-06)")
    @PostMapping("/agree-helper")
    ResponseEntity<MediationView> agree(
            @PathVariable RecordId id, CommandRequest request, @RequestBody HelperNumberBody body) {
        return desk.handle(
                id, request, new AgreeHelper(request.actor(), request.at(), body.helper()));
    }

    @Operation(summary = "A party has read the notice of rights and duties (MED-07)")
    @PostMapping("/acknowledge-rights")
    ResponseEntity<MediationView> acknowledge(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable NothingBody body) {
        return desk.handle(id, request, new AcknowledgeRights(request.actor(), request.at()));
    }

    @Operation(summary = "Somebody present confirms the record of a session (MED-11)")
    @PostMapping("/confirm-minutes")
    ResponseEntity<MediationView> confirm(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SessionBody body) {
        return desk.handle(
                id, request, new ConfirmMinutes(request.actor(), request.at(), body.sessionId()));
    }

    @Operation(summary = "The mediator reports danger to the police or another office (MED-09)")
    @PostMapping("/report-danger")
    ResponseEntity<MediationView> danger(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DangerBody body) {
        return desk.handle(
                id,
                request,
                new ReportDanger(request.actor(), request.at(), body.to(), body.facts()));
    }

    @Operation(summary = "A period that runs beside the mediation, such as limitation (REQ-23)")
    @PostMapping("/record-period")
    ResponseEntity<MediationView> period(
            @PathVariable RecordId id, CommandRequest request, @RequestBody PeriodBody body) {
        return desk.handle(
                id,
                request,
                new RecordPeriod(
                        request.actor(), request.at(), body.kind(), body.startedOn(), body.note()));
    }

    @Operation(summary = "The period to mediate has passed: it counts as failed (MED-08)")
    @PostMapping("/time-out")
    ResponseEntity<MediationView> timeOut(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable NothingBody body) {
        return desk.handle(id, request, new TimeOut(request.actor(), request.at()));
    }
}
