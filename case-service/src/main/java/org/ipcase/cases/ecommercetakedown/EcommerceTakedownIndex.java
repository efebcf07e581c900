package org.ipcase.cases.ecommercetakedown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Nothing;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Takedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class EcommerceTakedownIndex {
    private EcommerceTakedownIndex() {}

    static Index of(EcommerceTakedown state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Takedown it -> of(it);
        };
    }

    private static Index of(Takedown it) {
        var platform = it.notice().platform();
        var operator = AccessKey.agency(platform);
        var owner = AccessKey.person(it.notice().submitter().sub());
        var tasks =
                new DueTasks(it.clocks())
                        .under("ECN-02", operator, "take-measures")
                        .under("ECN-04", operator, "forward-declaration")
                        .under("ECN-05", owner, "prove")
                        .under("ECN-05", operator, "end-measures");
        var fields = new LinkedHashMap<String, String>();
        fields.put("right", it.notice().right().kind().name());
        fields.put("region", it.notice().region());
        fields.put("agency", platform);
        fields.put("platformName", it.notice().platformName());
        return new Index(
                it.number(),
                it.stage().name(),
                it.notice().shopName() + " · " + it.notice().right().title(),
                EcommerceTakedownAccess.readers(it),
                fields,
                tasks.all());
    }
}
