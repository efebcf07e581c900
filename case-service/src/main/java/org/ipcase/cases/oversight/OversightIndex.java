package org.ipcase.cases.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.oversight.domain.Oversight;
import org.ipcase.cases.oversight.domain.Oversight.Nothing;
import org.ipcase.cases.oversight.domain.Oversight.Opinion;
import org.ipcase.cases.oversight.domain.OversightAccess;
import org.ipcase.cases.oversight.domain.OversightStage;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class OversightIndex {
    private OversightIndex() {}

    static Index of(Oversight state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Opinion it -> of(it);
        };
    }

    private static Index of(Opinion it) {
        var issued = it.issued();
        var office = AccessKey.agency(issued.office(), Role.OFFICER);
        var tasks =
                new DueTasks(it.clocks())
                        .under("SUP-04", office, "reply")
                        .under("SUP-04-RECTIFY", office, "report-rectification")
                        .under(
                                "SUP-04-DECIDE",
                                AccessKey.agency(issued.bureau(), Role.OFFICER),
                                it.stage() == OversightStage.OBJECTED ? "uphold" : "close");
        var fields = new LinkedHashMap<String, String>();
        fields.put("agency", issued.office());
        fields.put("region", issued.bureauRegion());
        fields.put("bureau", issued.bureau());
        return new Index(
                issued.number(),
                it.stage().name(),
                issued.officeName() + " · " + issued.documentNumber(),
                OversightAccess.readers(it),
                fields,
                tasks.all());
    }
}
