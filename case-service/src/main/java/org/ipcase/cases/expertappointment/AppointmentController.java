package org.ipcase.cases.expertappointment;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.expertappointment.AppointmentBodies.AcceptAppointmentBody;
import org.ipcase.cases.expertappointment.AppointmentBodies.AppointExpertBody;
import org.ipcase.cases.expertappointment.AppointmentBodies.ChallengeExpertBody;
import org.ipcase.cases.expertappointment.AppointmentBodies.DecideChallengeBody;
import org.ipcase.cases.expertappointment.AppointmentBodies.DeclineAppointmentBody;
import org.ipcase.cases.expertappointment.AppointmentBodies.EndAppointmentBody;
import org.ipcase.cases.expertappointment.AppointmentBodies.RecordOpinionBody;
import org.ipcase.cases.expertappointment.domain.Appointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.AcceptAppointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.AppointExpert;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.ChallengeExpert;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.DecideChallenge;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.DeclineAppointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.EndAppointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.RecordOpinion;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appointments of experts over HTTP (专家聘请接口). */
@RestController
@RequestMapping("/api/expert-appointments")
class AppointmentController
        extends ProcedureRecords<
                Appointment, AppointmentCommand, AppointmentEvent, AppointmentView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;
    private final AppointmentLookups lookups;

    AppointmentController(
            Desk<Appointment, AppointmentCommand, AppointmentEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock,
            AppointmentLookups lookups) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
        this.lookups = lookups;
    }

    @Override
    protected AppointmentView view(Snapshot<Appointment> snapshot, Actor reader) {
        return AppointmentView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Appoint an expert to a case or patent ruling, conflicts checked (聘请专家)")
    @PostMapping
    ResponseEntity<AppointmentView> create(
            CommandRequest request, @RequestBody AppointExpertBody body) {
        var number = numbers.next("EA", request.actor().region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new AppointExpert(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.expert(),
                                                body.targetKind(),
                                                body.target(),
                                                body.questions(),
                                                orEmpty(body.evidenceIds()),
                                                lookups.matter(
                                                        body.targetKind(),
                                                        body.target(),
                                                        request.actor()),
                                                lookups.candidate(
                                                        body.expert(),
                                                        body.target(),
                                                        request.today())));
        return Answers.created(
                outcome, "/api/expert-appointments", it -> view(it, request.actor()));
    }

    @Operation(summary = "Accept, or declare a conflict (接受、申报利害关系)")
    @PostMapping("/{id}/accept")
    ResponseEntity<AppointmentView> accept(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AcceptAppointmentBody body) {
        return handle(
                id,
                request,
                new AcceptAppointment(
                        request.actor(), request.at(), body.noConflict(), body.conflict()));
    }

    @Operation(summary = "Decline (谢绝)")
    @PostMapping("/{id}/decline")
    ResponseEntity<AppointmentView> decline(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DeclineAppointmentBody body) {
        return handle(
                id, request, new DeclineAppointment(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "Record a challenge by a party (申请回避)")
    @PostMapping("/{id}/challenge")
    ResponseEntity<AppointmentView> challenge(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ChallengeExpertBody body) {
        return handle(
                id,
                request,
                new ChallengeExpert(
                        request.actor(), request.at(), body.ground(), body.by(), body.reasons()));
    }

    @Operation(summary = "Decide the challenge, by the head (决定回避)")
    @PostMapping("/{id}/decide-challenge")
    ResponseEntity<AppointmentView> decideChallenge(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DecideChallengeBody body) {
        return handle(
                id,
                request,
                new DecideChallenge(request.actor(), request.at(), body.upheld(), body.reasons()));
    }

    @Operation(summary = "Give the opinion (提出意见)")
    @PostMapping("/{id}/record-opinion")
    ResponseEntity<AppointmentView> recordOpinion(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordOpinionBody body) {
        return handle(
                id,
                request,
                new RecordOpinion(
                        request.actor(), request.at(), body.opinion(), orEmpty(body.papers())));
    }

    @Operation(summary = "End the appointment (终止聘请)")
    @PostMapping("/{id}/end")
    ResponseEntity<AppointmentView> end(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody EndAppointmentBody body) {
        return handle(
                id, request, new EndAppointment(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "How much an expert has to do, as far as you may see (工作量)")
    @GetMapping("/workload")
    Workload workload(@RequestParam RecordId expert, Actor reader) {
        return lookups.workload(expert, reader);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
