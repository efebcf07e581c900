package org.ipcase.cases.publicationrepair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Filed;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Nothing;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairAccess;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class PublicationRepairIndex {
    private PublicationRepairIndex() {}

    static Index of(PublicationRepair state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Filed it -> of(it);
        };
    }

    private static Index of(Filed it) {
        var request = it.request();
        var office = request.office();
        var tasks =
                new DueTasks(it.clocks())
                        .under(
                                "CRE-04-ACCEPT",
                                AccessKey.agency(office.id(), Role.OFFICER),
                                "accept")
                        .under("CRE-04-DECIDE", AccessKey.agency(office.id(), Role.HEAD), "decide");
        var fields = new LinkedHashMap<String, String>();
        fields.put("agency", office.id());
        fields.put("agencyName", office.name());
        fields.put("case", request.caseNumber());
        return new Index(
                it.number(),
                it.stage().name(),
                request.party().name() + " · " + request.caseNumber(),
                PublicationRepairAccess.readers(it),
                fields,
                tasks.all());
    }
}
