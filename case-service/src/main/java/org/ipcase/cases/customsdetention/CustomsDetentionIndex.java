package org.ipcase.cases.customsdetention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.customsdetention.domain.CustomsDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Nothing;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class CustomsDetentionIndex {
    private CustomsDetentionIndex() {}

    static Index of(CustomsDetention state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Detention it -> of(it);
        };
    }

    private static Index of(Detention it) {
        var office = it.opening().office();
        var customs = AccessKey.agency(office.id(), Role.OFFICER);
        var owner = it.ownerAgency();
        var tasks =
                new DueTasks(it.clocks())
                        .under("CUS-08", customs, "decide")
                        .under("CUS-09", customs, "release")
                        .under("CUS-10", customs, "release");
        if (owner != null) {
            tasks.under("CUS-05", AccessKey.agency(owner), "apply");
        }
        var fields = new LinkedHashMap<String, String>();
        fields.put("right", it.opening().right().kind().name());
        fields.put("region", it.opening().region());
        fields.put("agency", office.id());
        fields.put("agencyName", office.name());
        fields.put("basis", it.opening().basis().name());
        return new Index(
                it.number(),
                it.stage().name(),
                it.opening().goods() + " · " + it.opening().consignee().name(),
                CustomsDetentionAccess.readers(it),
                fields,
                tasks.all());
    }
}
