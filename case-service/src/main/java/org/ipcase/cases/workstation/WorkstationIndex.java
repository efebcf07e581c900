package org.ipcase.cases.workstation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.workstation.domain.Workstation;
import org.ipcase.cases.workstation.domain.Workstation.Nothing;
import org.ipcase.cases.workstation.domain.Workstation.Station;
import org.ipcase.cases.workstation.domain.WorkstationAccess;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class WorkstationIndex {
    private WorkstationIndex() {}

    static Index of(Workstation state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Station it -> of(it);
        };
    }

    private static Index of(Station it) {
        var fields = new LinkedHashMap<String, String>();
        var registration = it.registration();
        fields.put("region", registration.region());
        fields.put("province", registration.region().substring(0, 2) + "0000");
        fields.put("agency", registration.agency());
        fields.put("agencyName", registration.agencyName());
        return new Index(
                it.number(),
                it.stage().name(),
                registration.name(),
                WorkstationAccess.readers(it),
                fields,
                List.of());
    }
}
