package org.ipcase.cases.typicalcase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.cases.typicalcase.domain.TypicalAccess;
import org.ipcase.cases.typicalcase.domain.TypicalCase;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Nothing;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Recommendation;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办); nothing that the public may not. */
final class TypicalIndex {
    private TypicalIndex() {}

    static Index of(TypicalCase state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Recommendation it -> of(it);
        };
    }

    private static Index of(Recommendation it) {
        var was = it.recommended();
        var tasks =
                new DueTasks(it.clocks())
                        .under(
                                "SUP-06",
                                AccessKey.agency(was.province(), Role.SUPERVISOR),
                                "select");
        var fields = new LinkedHashMap<String, String>();
        fields.put("agency", was.office());
        fields.put("region", was.officeRegion());
        fields.put("right", was.right().name());
        fields.put("case", was.caseId().value());
        var selection = it.selection();
        if (selection != null) {
            fields.put("year", Integer.toString(selection.year()));
        }
        return new Index(
                was.number(),
                it.stage().name(),
                it.text().title(),
                TypicalAccess.readers(it),
                fields,
                tasks.all());
    }
}
