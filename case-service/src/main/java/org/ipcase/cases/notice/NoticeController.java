package org.ipcase.cases.notice;

import io.swagger.v3.oas.annotations.Operation;
import org.ipcase.cases.notice.domain.Notice;
import org.ipcase.cases.notice.domain.NoticeCommand;
import org.ipcase.cases.notice.domain.NoticeCommand.ReadNotice;
import org.ipcase.cases.notice.domain.NoticeEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notices over HTTP (告知接口), REQ-19. */
@RestController
@RequestMapping("/api/notifications")
class NoticeController {
    private final Desk<Notice, NoticeCommand, NoticeEvent> notices;

    NoticeController(Desk<Notice, NoticeCommand, NoticeEvent> notices) {
        this.notices = notices;
    }

    @GetMapping
    @Operation(summary = "Notices to me, newest first (我的告知)")
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return notices.list(reader, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<NoticeView> one(@PathVariable RecordId id, Actor reader) {
        return Answers.found(
                notices.find(id, reader).orElseThrow(RequestProblem::notFound), NoticeView::of);
    }

    @PostMapping("/{id}/mark-read")
    @Operation(summary = "Say that it was read (已读)")
    ResponseEntity<NoticeView> read(@PathVariable RecordId id, CommandRequest request) {
        return Answers.done(
                notices.handle(id, request, new ReadNotice(request.at())), NoticeView::of);
    }
}
