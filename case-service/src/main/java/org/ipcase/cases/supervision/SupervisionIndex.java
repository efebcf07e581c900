package org.ipcase.cases.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.cases.supervision.domain.Supervision;
import org.ipcase.cases.supervision.domain.Supervision.Listing;
import org.ipcase.cases.supervision.domain.Supervision.Nothing;
import org.ipcase.cases.supervision.domain.SupervisionAccess;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class SupervisionIndex {
    private SupervisionIndex() {}

    static Index of(Supervision state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Listing it -> of(it);
        };
    }

    private static Index of(Listing it) {
        var supervisor = AccessKey.agency(it.proposal().supervisor());
        var office = AccessKey.agency(it.caseOffice(), Role.OFFICER);
        var tasks =
                new DueTasks(it.clocks())
                        .under("SUP-01", supervisor, "list")
                        .under("SUP-01-PLAN", office, "submit-plan")
                        .under("SUP-01-REPORT", office, "report")
                        .under("SUP-01-TOTAL", office, "report");
        var fields = new LinkedHashMap<String, String>();
        fields.put("agency", it.proposal().supervisor());
        fields.put("region", it.proposal().region());
        fields.put("caseOffice", it.caseOffice());
        fields.put("caseNumber", it.proposal().caseNumber());
        return new Index(
                it.number(),
                it.stage().name(),
                it.proposal().caseNumber(),
                SupervisionAccess.readers(it),
                fields,
                tasks.all());
    }
}
