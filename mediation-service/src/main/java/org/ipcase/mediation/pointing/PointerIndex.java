package org.ipcase.mediation.pointing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.pointing.domain.Pointer;
import org.ipcase.mediation.pointing.domain.Pointer.Agreed;
import org.ipcase.mediation.pointing.domain.Pointer.Given;
import org.ipcase.mediation.pointing.domain.Pointer.NotGiven;
import org.ipcase.mediation.pointing.domain.Pointer.OnFile;
import org.ipcase.mediation.pointing.domain.Pointer.Over;
import org.ipcase.mediation.pointing.domain.Pointer.PointerFile;
import org.ipcase.mediation.pointing.domain.PointerAccess;
import org.ipcase.mediation.pointing.domain.PointerAction;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists, the worklist and access see of a notice that points to mediation. */
final class PointerIndex {
    private PointerIndex() {}

    static Index of(Pointer state) {
        return switch (state) {
            case NotGiven _ -> new Index("", state.apiState(), "", Set.of(), Map.of(), List.of());
            case OnFile onFile -> of(onFile);
        };
    }

    private static Index of(OnFile state) {
        var file = state.file();
        var notice = file.notice();
        return new Index(
                notice.number(),
                state.apiState(),
                "%s / %s · %s"
                        .formatted(
                                notice.applicant().name(),
                                notice.respondent().name(),
                                notice.right().title()),
                PointerAccess.readers(file),
                fields(file),
                switch (state) {
                    case Given _ -> tasks(file);
                    case Agreed _, Over _ -> List.of();
                });
    }

    private static Map<String, String> fields(PointerFile file) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("agency", file.notice().authority());
        fields.put("committee", file.notice().committee());
        fields.put("region", file.notice().region());
        var caseId = file.notice().caseId();
        if (caseId != null) {
            fields.put("caseId", caseId.value());
        }
        return fields;
    }

    /** Whoever has not answered is asked; for a party without an account the authority asks. */
    private static List<Task> tasks(PointerFile file) {
        var at = file.notice().on().atStartOfDay(WorkCalendar.ZONE).toInstant();
        var tasks = new ArrayList<Task>();
        for (var side : Side.values()) {
            if (!file.answers().containsKey(side)) {
                var people = file.notice().sides().of(side);
                people.forEach(it -> tasks.add(task(it, PointerAction.AGREE, at)));
                if (people.isEmpty()) {
                    var authority = AccessKey.agency(file.notice().authority());
                    tasks.add(task(authority, PointerAction.RECORD_ANSWER, at));
                }
            }
        }
        return tasks.stream().distinct().toList();
    }

    /** The law sets no days for it, so the task names no rule. */
    private static Task task(String holder, PointerAction action, Instant at) {
        return new Task(holder, action.api(), "", at, at);
    }
}
