package org.ipcase.cases.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.ipcase.cases.notice.domain.Notice;
import org.ipcase.cases.notice.domain.Notice.Letter;
import org.ipcase.cases.notice.domain.Notice.NoNotice;
import org.ipcase.cases.notice.domain.Notice.Read;
import org.ipcase.cases.notice.domain.Notice.Unread;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A notice as its addressee reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        RecordId id,
        String number,
        String state,
        long revision,
        String kind,
        RecordId complaintId,
        Bilingual text,
        Instant at,
        @Nullable Instant readAt) {

    static NoticeView of(Snapshot<Notice> snapshot) {
        return switch (snapshot.state()) {
            case NoNotice _ -> throw RequestProblem.notFound();
            case Unread(var letter) -> of(snapshot, letter, "UNREAD", null);
            case Read(var letter, var at) -> of(snapshot, letter, "READ", at);
        };
    }

    private static NoticeView of(
            Snapshot<Notice> snapshot, Letter letter, String state, @Nullable Instant readAt) {
        return new NoticeView(
                snapshot.id(),
                letter.number(),
                state,
                snapshot.revision(),
                letter.kind().name(),
                letter.complaint(),
                letter.text(),
                letter.at(),
                readAt);
    }
}
