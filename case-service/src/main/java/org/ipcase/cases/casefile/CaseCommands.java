package org.ipcase.cases.casefile;

import java.time.LocalDate;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a command to the desk and answers with the case as the caller sees it (案件办理). */
@Component
class CaseCommands {
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;
    private final CaseViews views;

    CaseCommands(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases, CaseViews views) {
        this.cases = cases;
        this.views = views;
    }

    ResponseEntity<CaseView> handle(RecordId id, CommandRequest request, CaseFileCommand command) {
        return Answers.done(
                cases.handle(id, request, command), it -> views.of(it, request.actor()));
    }

    static LocalDate orToday(@Nullable LocalDate day, CommandRequest request) {
        return day == null ? request.today() : day;
    }
}
