package org.ipcase.cases.rightsaid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.cases.rightsaid.domain.AidRequest;
import org.ipcase.cases.rightsaid.domain.AidRequest.Asked;
import org.ipcase.cases.rightsaid.domain.AidRequest.Nothing;
import org.ipcase.cases.rightsaid.domain.AidRequestAccess;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class AidRequestIndex {
    private AidRequestIndex() {}

    static Index of(AidRequest state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Asked it -> of(it);
        };
    }

    private static Index of(Asked it) {
        var request = it.request();
        var staff = AccessKey.agency(request.centre(), Role.OFFICER);
        var tasks =
                new DueTasks(it.clocks())
                        .under("REQ-07-AID-ACCEPT", staff, "accept")
                        .under(
                                "REQ-07-AID-ANSWER",
                                staff,
                                it.assignments().isEmpty() ? "assign" : "answer");
        var fields = new LinkedHashMap<String, String>();
        fields.put("right", request.right().kind().name());
        fields.put("region", request.region());
        fields.put("agency", request.centre());
        fields.put("agencyName", request.centreName());
        if (request.workstation() != null) {
            fields.put("workstation", request.workstation().value());
        }
        return new Index(
                it.number(),
                it.stage().name(),
                request.right().title() + " · " + request.applicant().name(),
                AidRequestAccess.readers(it),
                fields,
                tasks.all());
    }
}
