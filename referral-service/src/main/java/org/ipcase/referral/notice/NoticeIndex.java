package org.ipcase.referral.notice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.notice.domain.Notice;
import org.ipcase.referral.notice.domain.Notice.Answered;
import org.ipcase.referral.notice.domain.Notice.NotWritten;
import org.ipcase.referral.notice.domain.Notice.Sent;
import org.ipcase.referral.notice.domain.Notice.Waiting;
import org.ipcase.referral.notice.domain.Notice.Withdrawn;
import org.ipcase.referral.notice.domain.Notice.Written;
import org.ipcase.referral.notice.domain.NoticeAccess;
import org.ipcase.referral.notice.domain.NoticeClocks;

/** What lists, the worklist and access see of a letter. */
record NoticeIndex(NoticeClocks clocks) implements Function<Notice, Index> {
    /** A letter that asks for nothing is signed for within a day. */
    private static final Duration AT_ONCE = Duration.ofHours(24);

    @Override
    public Index apply(Notice state) {
        return switch (state) {
            case NotWritten _ -> new Index("", "", "", Set.of(), Map.of(), List.of());
            case Written written ->
                    new Index(
                            written.letter().number(),
                            written.stateName(),
                            written.letter().content().subject(),
                            NoticeAccess.readers(written),
                            fields(written),
                            tasks(written));
        };
    }

    private static Map<String, String> fields(Written written) {
        var letter = written.letter();
        var fields = new HashMap<String, String>();
        fields.put("kind", letter.kind().name());
        fields.put("from", letter.from().id());
        fields.put("agency", letter.to().id());
        fields.put("region", letter.to().region());
        letter.content().caseId().ifPresent(id -> fields.put("caseId", id.value()));
        return fields;
    }

    private List<Task> tasks(Written written) {
        return switch (written) {
            case Waiting here -> waiting(here);
            case Answered _, Withdrawn _ -> List.of();
        };
    }

    private List<Task> waiting(Waiting here) {
        var letter = here.letter();
        var holder = AccessKey.agency(letter.to().id());
        var tasks = new ArrayList<Task>();
        clocks.answer(letter)
                .ifPresentOrElse(
                        clock ->
                                tasks.add(
                                        new Task(
                                                holder,
                                                "answer",
                                                clock.rule(),
                                                clock.warn(),
                                                clock.due())),
                        () -> {
                            if (here instanceof Sent) {
                                tasks.add(
                                        new Task(
                                                holder,
                                                "receive",
                                                "",
                                                letter.sentAt(),
                                                letter.sentAt().plus(AT_ONCE)));
                            }
                        });
        return tasks;
    }
}
