package org.ipcase.cases.plantvariety;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.plantvariety.domain.PlantVariety;
import org.ipcase.cases.plantvariety.domain.PlantVariety.Nothing;
import org.ipcase.cases.plantvariety.domain.PlantVariety.VarietyRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class PlantVarietyIndex {
    private PlantVarietyIndex() {}

    static Index of(PlantVariety state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case VarietyRequest it -> of(it);
        };
    }

    private static Index of(VarietyRequest it) {
        var office = it.request().office();
        var officers = AccessKey.agency(office.id(), Role.OFFICER);
        var tasks =
                new DueTasks(it.clocks())
                        .under("PVP-01", officers, "file")
                        .under("PVP-02", officers, "decide")
                        .under("PVP-04", officers, "lift-measure");
        var fields = new LinkedHashMap<String, String>();
        fields.put("right", it.request().right().kind().name());
        fields.put("region", it.request().region());
        fields.put("agency", office.id());
        fields.put("agencyName", office.name());
        return new Index(
                it.number(),
                it.stage().name(),
                it.request().right().title() + " · " + it.request().owner().name(),
                PlantVarietyAccess.readers(it),
                fields,
                tasks.all());
    }
}
