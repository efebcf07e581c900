package org.ipcase.cases.copyrightcomplaint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.Nothing;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.WorkComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class CopyrightComplaintIndex {
    private CopyrightComplaintIndex() {}

    static Index of(CopyrightComplaint state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case WorkComplaint it -> of(it);
        };
    }

    private static Index of(WorkComplaint it) {
        var office = it.complaint().office();
        var officers = AccessKey.agency(office.id(), Role.OFFICER);
        var tasks =
                new DueTasks(it.clocks())
                        .under("CPR-01", officers, "confirm-papers")
                        .under("CPR-02", officers, "accept");
        var fields = new LinkedHashMap<String, String>();
        fields.put("right", it.complaint().right().kind().name());
        fields.put("region", it.complaint().region());
        fields.put("agency", office.id());
        fields.put("agencyName", office.name());
        return new Index(
                it.number(),
                it.stage().name(),
                it.complaint().right().title() + " · " + it.complaint().complainant().name(),
                CopyrightComplaintAccess.readers(it),
                fields,
                tasks.all());
    }
}
