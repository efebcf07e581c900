package org.ipcase.cases.creditlisting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.creditlisting.domain.CreditListing;
import org.ipcase.cases.creditlisting.domain.CreditListing.Listed;
import org.ipcase.cases.creditlisting.domain.CreditListing.Nothing;
import org.ipcase.cases.creditlisting.domain.CreditListingAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class CreditListingIndex {
    private CreditListingIndex() {}

    static Index of(CreditListing state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Listed it -> of(it);
        };
    }

    private static Index of(Listed it) {
        var agency = it.notice().agency();
        var officers = AccessKey.agency(agency, Role.OFFICER);
        var tasks =
                new DueTasks(it.clocks())
                        .under("CRE-01", officers, "publish")
                        .under("CRE-02", officers, "remove")
                        .under("CRE-03-ACCEPT", officers, "accept-repair")
                        .under("CRE-03", AccessKey.agency(agency, Role.HEAD), "decide-repair");
        var fields = new LinkedHashMap<String, String>();
        fields.put("agency", agency);
        fields.put("region", it.notice().region());
        fields.put("ground", it.notice().ground().name());
        var code = it.notice().party().creditCode();
        if (code != null) {
            fields.put("party", code);
        }
        return new Index(
                it.number(),
                it.stage().name(),
                it.notice().party().name(),
                CreditListingAccess.readers(it),
                fields,
                tasks.all());
    }
}
