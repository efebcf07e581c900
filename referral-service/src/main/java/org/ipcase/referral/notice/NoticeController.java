package org.ipcase.referral.notice;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.ipcase.referral.notice.NoticeBodies.AnswerBody;
import org.ipcase.referral.notice.NoticeBodies.NothingBody;
import org.ipcase.referral.notice.NoticeBodies.SendBody;
import org.ipcase.referral.notice.NoticeBodies.WithdrawBody;
import org.ipcase.referral.notice.domain.Letter;
import org.ipcase.referral.notice.domain.Notice;
import org.ipcase.referral.notice.domain.Notice.Written;
import org.ipcase.referral.notice.domain.NoticeCommand;
import org.ipcase.referral.notice.domain.NoticeCommand.AnswerLetter;
import org.ipcase.referral.notice.domain.NoticeCommand.SendLetter;
import org.ipcase.referral.notice.domain.NoticeCommand.SignForLetter;
import org.ipcase.referral.notice.domain.NoticeCommand.TellSilence;
import org.ipcase.referral.notice.domain.NoticeCommand.WithdrawLetter;
import org.ipcase.referral.notice.domain.NoticeDecider;
import org.ipcase.referral.notice.domain.NoticeEvent;
import org.ipcase.referral.notice.domain.NoticeEvent.LetterAnswered;
import org.ipcase.referral.notice.domain.NoticeEvent.LetterSent;
import org.ipcase.referral.notice.domain.NoticeEvent.LetterSignedFor;
import org.ipcase.referral.notice.domain.NoticeEvent.LetterWithdrawn;
import org.ipcase.referral.notice.domain.NoticeEvent.SilenceTold;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letters between offices: notices, advice, opinions and suggestions. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {
    private final Desk<Notice, NoticeCommand, NoticeEvent> desk;
    private final NoticeDecider decider;
    private final Offices offices;
    private final Numbers numbers;
    private final Clock clock;

    NoticeController(
            Desk<Notice, NoticeCommand, NoticeEvent> desk,
            NoticeDecider decider,
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
    @Operation(summary = "发出通报、咨询、检察意见、检察建议 / send a letter (REF-23, REF-26, CO-10)")
    ResponseEntity<NoticeView> send(CommandRequest request, @RequestBody SendBody body) {
        var actor = request.actor();
        var from =
                offices.byId(actor.agency())
                        .orElseThrow(() -> RequestProblem.forbidden("Only offices write letters"));
        var to =
                offices.byId(body.to())
                        .orElseThrow(() ->
                                RequestProblem.invalid(
                                        "to", "unknown-value", "No such office in the directory"));
        return Answers.created(
                desk.create(
                        request,
                        _ -> new SendLetter(actor, request.at(), letter(request, body, from, to))),
                "/api/notices",
                view(actor, request.at()));
    }

    private Letter letter(CommandRequest request, SendBody body, Office from, Office to) {
        return new Letter(
                numbers.next("NT", from.region()),
                body.kind(),
                from,
                to,
                body.content(),
                Optional.ofNullable(body.eventOn()),
                request.at(),
                false);
    }

    @GetMapping
    @Operation(summary = "函件列表 / list")
    Page<RecordSummary> list(Actor actor, ListQuery query) {
        return desk.list(actor, query);
    }

    @GetMapping("/{id}")
    @Operation(summary = "函件详情 / read")
    ResponseEntity<NoticeView> find(@PathVariable RecordId id, Actor actor) {
        return desk.find(id, actor)
                .map(found -> Answers.found(found, view(actor, clock.instant())))
                .orElseThrow(RequestProblem::notFound);
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "办理过程 / timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor actor) {
        var history = desk.history(id, actor);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, NoticeController::facts);
    }

    @PostMapping("/{id}/receive")
    @Operation(summary = "签收 / sign for it")
    ResponseEntity<NoticeView> receive(
            @PathVariable RecordId id, CommandRequest request, @RequestBody NothingBody body) {
        return handle(id, request, new SignForLetter(request.actor(), request.at()));
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "回复 / answer")
    ResponseEntity<NoticeView> answer(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AnswerBody body) {
        return handle(
                id,
                request,
                new AnswerLetter(
                        request.actor(),
                        request.at(),
                        body.text(),
                        Optional.ofNullable(body.documentNumber())));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "撤回 / take it back")
    ResponseEntity<NoticeView> withdraw(
            @PathVariable RecordId id, CommandRequest request, @RequestBody WithdrawBody body) {
        return handle(
                id, request, new WithdrawLetter(request.actor(), request.at(), body.reason()));
    }

    @PostMapping("/{id}/notify-superior")
    @Operation(summary = "逾期未回复，通报上级机关 / tell the superior of silence")
    ResponseEntity<NoticeView> notifySuperior(
            @PathVariable RecordId id, CommandRequest request, @RequestBody NothingBody body) {
        var superior =
                desk.find(id, request.actor())
                        .flatMap(found ->
                                found.state() instanceof Written written
                                        ? offices.superiorOf(written.letter().to())
                                        : Optional.empty());
        return handle(id, request, new TellSilence(request.actor(), request.at(), superior));
    }

    private ResponseEntity<NoticeView> handle(
            RecordId id, CommandRequest request, NoticeCommand command) {
        return Answers.done(desk.handle(id, request, command), view(request.actor(), request.at()));
    }

    private Function<Snapshot<Notice>, NoticeView> view(Actor actor, Instant now) {
        return snapshot -> {
            if (!(snapshot.state() instanceof Written written)) {
                throw new IllegalStateException("Expected a letter " + snapshot.id());
            }
            return NoticeView.of(
                    new NoticeView.Head(
                            snapshot.id(),
                            snapshot.revision(),
                            decider.allowedActions(written, actor, now),
                            decider.clocks().of(written, now)),
                    written);
        };
    }

    static Map<String, String> facts(NoticeEvent event) {
        return switch (event) {
            case LetterSent(var letter) ->
                    Map.of(
                            "kind", letter.kind().name(),
                            "to", letter.to().name(),
                            "late", String.valueOf(letter.late()));
            case LetterSignedFor(var signed) -> Map.of("by", signed.by());
            case LetterAnswered(var answer) -> Map.of("late", String.valueOf(answer.late()));
            case LetterWithdrawn(var reason, _) -> Map.of("reason", reason);
            case SilenceTold(var told) -> Map.of("superior", told.superior().name());
        };
    }
}
