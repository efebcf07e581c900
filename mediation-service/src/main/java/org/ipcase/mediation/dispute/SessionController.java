package org.ipcase.mediation.dispute;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.MediationCommand.Extend;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordSession;
import org.ipcase.mediation.dispute.domain.MediationCommand.Resume;
import org.ipcase.mediation.dispute.domain.MediationCommand.ScheduleSession;
import org.ipcase.mediation.dispute.domain.MediationCommand.Suspend;
import org.ipcase.mediation.dispute.domain.Session.Attendee;
import org.ipcase.mediation.dispute.domain.Session.Capacity;
import org.ipcase.mediation.dispute.domain.Session.Minutes;
import org.ipcase.mediation.dispute.domain.Session.SessionOutcome;
import org.ipcase.mediation.dispute.domain.Session.Venue;
import org.ipcase.mediation.dispute.domain.SuspensionGround;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sessions and the period they must fit in (调解会、调解期限). */
@RestController
@RequestMapping(MediationController.PATH + "/{id}")
class SessionController {
    private final MediationDesk desk;

    SessionController(MediationDesk desk) {
        this.desk = desk;
    }

    record ScheduleBody(
            Instant at,
            @Nullable @Size(min = 1, max = 300) String place,
            @Nullable @Pattern(regexp = "https://\\S{1,500}") String link) {
        Venue venue() {
            if ((place == null) == (link == null)) {
                throw RequestProblem.invalid("place", "required", "Give either a place or a link");
            }
            return new Venue(place, link);
        }
    }

    record AttendeeBody(@NotBlank @Size(max = 100) String name, Capacity as) {}

    record RecordBody(
            @NotBlank @Size(max = 10) String sessionId,
            @Nullable Instant heldAt,
            @NotEmpty @Size(max = 40) List<AttendeeBody> attendance,
            @NotBlank @Size(max = 20_000) String notes,
            SessionOutcome outcome) {
        Minutes minutes(Instant now) {
            return new Minutes(
                    heldAt == null ? now : heldAt,
                    attendance.stream().map(it -> new Attendee(it.name(), it.as())).toList(),
                    notes,
                    outcome);
        }
    }

    record SuspendBody(SuspensionGround ground, @NotBlank @Size(max = 1000) String note) {}

    record ExtendBody(@Min(1) @Max(180) int days, boolean allPartiesAgree) {}

    @Operation(summary = "A session as a calendar file (.ics)")
    @GetMapping(value = "/sessions/{session}/calendar.ics", produces = "text/calendar")
    ResponseEntity<String> calendar(
            @PathVariable RecordId id, @PathVariable String session, Actor reader) {
        return desk.records()
                .find(id, reader)
                .map(it -> ((Mediation.OnFile) it.state()).dossier())
                .flatMap(dossier ->
                        dossier.sessions().stream()
                                .filter(it -> it.id().equals(session))
                                .findFirst()
                                .map(it -> SessionCalendar.of(dossier, it, desk.now())))
                .map(text ->
                        ResponseEntity.ok()
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"session-%s.ics\""
                                                .formatted(session))
                                .body(text))
                .orElseThrow(RequestProblem::notFound);
    }

    @PostMapping("/schedule-session")
    ResponseEntity<MediationView> schedule(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ScheduleBody body) {
        return desk.handle(
                id,
                request,
                new ScheduleSession(request.actor(), request.at(), body.at(), body.venue()));
    }

    @PostMapping("/record-session")
    ResponseEntity<MediationView> record(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RecordBody body) {
        return desk.handle(
                id,
                request,
                new RecordSession(
                        request.actor(),
                        request.at(),
                        body.sessionId(),
                        body.minutes(request.at())));
    }

    @PostMapping("/suspend")
    ResponseEntity<MediationView> suspend(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SuspendBody body) {
        return desk.handle(
                id,
                request,
                new Suspend(request.actor(), request.at(), body.ground(), body.note()));
    }

    @PostMapping("/resume")
    ResponseEntity<MediationView> resume(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable NothingBody body) {
        return desk.handle(id, request, new Resume(request.actor(), request.at()));
    }

    @PostMapping("/extend")
    ResponseEntity<MediationView> extend(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ExtendBody body) {
        return desk.handle(
                id,
                request,
                new Extend(request.actor(), request.at(), body.days(), body.allPartiesAgree()));
    }
}
