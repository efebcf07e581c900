package org.ipcase.cases.customsrecordal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Nothing;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Recordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class CustomsRecordalIndex {
    private CustomsRecordalIndex() {}

    static Index of(CustomsRecordal state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Recordal it -> of(it);
        };
    }

    private static Index of(Recordal it) {
        var office = it.application().office();
        var customs = AccessKey.agency(office.id(), Role.OFFICER);
        var owner = AccessKey.person(it.application().submitter().sub());
        var tasks =
                new DueTasks(it.clocks())
                        .under("CUS-01", customs, "record")
                        .under("CUS-02", owner, "renew");
        var fields = new LinkedHashMap<String, String>();
        fields.put("right", it.application().right().kind().name());
        fields.put("region", it.application().region());
        fields.put("agency", office.id());
        fields.put("agencyName", office.name());
        return new Index(
                it.number(),
                it.stage().name(),
                it.application().right().title() + " · " + it.application().owner().name(),
                CustomsRecordalAccess.readers(it),
                fields,
                tasks.all());
    }
}
