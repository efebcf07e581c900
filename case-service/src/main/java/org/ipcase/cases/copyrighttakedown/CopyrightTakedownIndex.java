package org.ipcase.cases.copyrighttakedown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.NetworkTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.Nothing;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class CopyrightTakedownIndex {
    private CopyrightTakedownIndex() {}

    static Index of(CopyrightTakedown state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case NetworkTakedown it -> of(it);
        };
    }

    private static Index of(NetworkTakedown it) {
        var provider = it.notice().provider();
        var tasks =
                new DueTasks(it.clocks())
                        .under("CPR-08", AccessKey.agency(provider), "take-down")
                        .under("CPR-10", AccessKey.agency(provider), "restore");
        var fields = new LinkedHashMap<String, String>();
        fields.put("right", it.notice().right().kind().name());
        fields.put("region", it.notice().region());
        fields.put("agency", provider);
        fields.put("platformName", it.notice().providerName());
        fields.put("item", NotifiedItem.of(provider, it.notice().address()));
        return new Index(
                it.number(),
                it.stage().name(),
                it.notice().right().title() + " · " + it.notice().address(),
                CopyrightTakedownAccess.readers(it),
                fields,
                tasks.all());
    }
}
