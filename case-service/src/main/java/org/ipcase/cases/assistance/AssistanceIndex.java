package org.ipcase.cases.assistance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.assistance.domain.Assistance;
import org.ipcase.cases.assistance.domain.Assistance.Nothing;
import org.ipcase.cases.assistance.domain.Assistance.Request;
import org.ipcase.cases.assistance.domain.AssistanceAccess;
import org.ipcase.cases.assistance.domain.AssistanceStage;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists and the worklist see (列表与待办); the case behind is no field of theirs. */
final class AssistanceIndex {
    private AssistanceIndex() {}

    static Index of(Assistance state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Request it -> of(it);
        };
    }

    private static Index of(Request it) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("asker", it.letter().asker().id());
        fields.put("askerName", it.letter().asker().name());
        fields.put("agency", it.letter().helper().id());
        fields.put("agencyName", it.letter().helper().name());
        fields.put("region", it.letter().helper().region());
        fields.put("caseNumber", it.letter().caseNumber());
        return new Index(
                it.number(),
                it.stage().name(),
                "%s → %s".formatted(it.letter().asker().name(), it.letter().helper().name()),
                AssistanceAccess.readers(it),
                fields,
                tasks(it));
    }

    private static List<Task> tasks(Request it) {
        var helper = AccessKey.agency(it.letter().helper().id(), Role.OFFICER);
        var tasks =
                new ArrayList<>(
                        new DueTasks(it.clocks())
                                .under("CASE-13-RECEIPT", helper, "receive")
                                .under(it.rule(), helper, "answer")
                                .all());
        var delay = it.delay();
        var open =
                it.stage() == AssistanceStage.RECEIVED
                        || it.stage() == AssistanceStage.INFORMATION_ASKED;
        if (open && delay != null) {
            // The day it named itself; when it passes, it is late like any other.
            tasks.add(
                    new Task(
                            helper,
                            "answer",
                            it.rule(),
                            midnight(delay.expectedOn()),
                            midnight(delay.expectedOn().plusDays(1))));
        }
        if (it.stage() == AssistanceStage.INFORMATION_ASKED && !tasks.isEmpty()) {
            var first = tasks.getFirst();
            tasks.add(
                    new Task(
                            AccessKey.agency(it.letter().asker().id(), Role.OFFICER),
                            "supply-information",
                            "",
                            first.warn(),
                            first.due()));
        }
        return List.copyOf(tasks);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
