package org.ipcase.referral.jointmeeting;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.jointmeeting.MeetingBodies.CancelBody;
import org.ipcase.referral.jointmeeting.MeetingBodies.ConclusionBody;
import org.ipcase.referral.jointmeeting.MeetingBodies.ConveneBody;
import org.ipcase.referral.jointmeeting.MeetingBodies.DoneBody;
import org.ipcase.referral.jointmeeting.MeetingBodies.MinutesBody;
import org.ipcase.referral.jointmeeting.domain.Meeting;
import org.ipcase.referral.jointmeeting.domain.Meeting.Called;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.CancelMeeting;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.ConveneMeeting;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.RecordMinutes;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.ReportDone;
import org.ipcase.referral.jointmeeting.domain.MeetingDecider;
import org.ipcase.referral.jointmeeting.domain.MeetingEvent;
import org.ipcase.referral.jointmeeting.domain.MeetingEvent.ConclusionDone;
import org.ipcase.referral.jointmeeting.domain.MeetingEvent.MeetingCancelled;
import org.ipcase.referral.jointmeeting.domain.MeetingEvent.MeetingConvened;
import org.ipcase.referral.jointmeeting.domain.MeetingEvent.MinutesRecorded;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joint meetings: invitation, minutes, conclusions and what became of them. */
@RestController
@RequestMapping("/api/joint-meetings")
class MeetingController {
    private final Desk<Meeting, MeetingCommand, MeetingEvent> desk;
    private final MeetingDecider decider;
    private final Offices offices;
    private final Numbers numbers;
    private final Clock clock;

    MeetingController(
            Desk<Meeting, MeetingCommand, MeetingEvent> desk,
            MeetingDecider decider,
            Offices offices,
            Numbers numbers,
            Clock clock) {
        this.desk = desk;
        this.decider = decider;
        this.offices = offices;
        this.numbers = numbers;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "召集联席会议 / call a joint meeting (CO-11)")
    ResponseEntity<MeetingView> convene(CommandRequest request, @RequestBody ConveneBody body) {
        var actor = request.actor();
        var convener =
                offices.byId(actor.agency())
                        .orElseThrow(() -> RequestProblem.forbidden("Only offices call meetings"));
        var participants = new ArrayList<Office>();
        participants.add(convener);
        for (int i = 0; i < body.participants().size(); i++) {
            var office = office(body.participants().get(i), "participants[%d]".formatted(i));
            if (!participants.contains(office)) {
                participants.add(office);
            }
        }
        return Answers.created(
                desk.create(
                        request,
                        _ ->
                                new ConveneMeeting(
                                        actor,
                                        request.at(),
                                        new Meeting.Plan(
                                                numbers.next("JM", convener.region()),
                                                convener,
                                                participants,
                                                new Meeting.Agenda(
                                                        body.topic(),
                                                        body.agenda(),
                                                        body.on(),
                                                        body.place()),
                                                request.at(),
                                                false))),
                "/api/joint-meetings",
                view(actor, request.at()));
    }

    @GetMapping
    @Operation(summary = "联席会议列表 / list")
    Page<RecordSummary> list(Actor actor, ListQuery query) {
        return desk.list(actor, query);
    }

    @GetMapping("/{id}")
    @Operation(summary = "联席会议详情 / read")
    ResponseEntity<MeetingView> find(@PathVariable RecordId id, Actor actor) {
        return desk.find(id, actor)
                .map(found -> Answers.found(found, view(actor, clock.instant())))
                .orElseThrow(RequestProblem::notFound);
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "会议过程 / timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor actor) {
        var history = desk.history(id, actor);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, MeetingController::facts);
    }

    @PostMapping("/{id}/record-minutes")
    @Operation(summary = "形成会议纪要 / record the minutes (CO-11)")
    ResponseEntity<MeetingView> recordMinutes(
            @PathVariable RecordId id, CommandRequest request, @RequestBody MinutesBody body) {
        var conclusions = new ArrayList<Meeting.Conclusion>();
        var told = Objects.requireNonNullElse(body.conclusions(), List.<ConclusionBody>of());
        for (int i = 0; i < told.size(); i++) {
            var it = told.get(i);
            conclusions.add(
                    new Meeting.Conclusion(
                            i + 1,
                            it.text(),
                            office(it.owner(), "conclusions[%d].owner".formatted(i)),
                            it.due(),
                            Optional.empty()));
        }
        return handle(
                id,
                request,
                new RecordMinutes(
                        request.actor(),
                        request.at(),
                        new Meeting.Minutes(
                                body.heldOn(),
                                body.attendance(),
                                body.summary(),
                                conclusions,
                                request.at(),
                                false)));
    }

    @PostMapping("/{id}/report-done")
    @Operation(summary = "议定事项落实情况 / report a conclusion done")
    ResponseEntity<MeetingView> reportDone(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DoneBody body) {
        return handle(
                id,
                request,
                new ReportDone(request.actor(), request.at(), body.item(), body.text()));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "取消会议 / cancel")
    ResponseEntity<MeetingView> cancel(
            @PathVariable RecordId id, CommandRequest request, @RequestBody CancelBody body) {
        return handle(id, request, new CancelMeeting(request.actor(), request.at(), body.reason()));
    }

    private Office office(String id, String field) {
        return offices.byId(id)
                .orElseThrow(() ->
                        RequestProblem.invalid(
                                field, "unknown-value", "No such office in the directory"));
    }

    private ResponseEntity<MeetingView> handle(
            RecordId id, CommandRequest request, MeetingCommand command) {
        return Answers.done(desk.handle(id, request, command), view(request.actor(), request.at()));
    }

    private Function<Snapshot<Meeting>, MeetingView> view(Actor actor, Instant now) {
        return snapshot -> {
            if (!(snapshot.state() instanceof Called called)) {
                throw new IllegalStateException("Expected a meeting " + snapshot.id());
            }
            return MeetingView.of(
                    snapshot.id(),
                    snapshot.revision(),
                    called,
                    decider.allowedActions(called, actor),
                    decider.clocksOf(called, now));
        };
    }

    static Map<String, String> facts(MeetingEvent event) {
        return switch (event) {
            case MeetingConvened(var plan) ->
                    Map.of(
                            "topic", plan.agenda().topic(),
                            "on", plan.agenda().on().toString(),
                            "shortNotice", String.valueOf(plan.shortNotice()));
            case MinutesRecorded(var minutes) ->
                    Map.of(
                            "conclusions", String.valueOf(minutes.conclusions().size()),
                            "late", String.valueOf(minutes.late()));
            case ConclusionDone(var item, var report) ->
                    Map.of("item", String.valueOf(item), "late", String.valueOf(report.late()));
            case MeetingCancelled(var reason, _) -> Map.of("reason", reason);
        };
    }
}
