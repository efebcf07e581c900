package org.ipcase.cases.casefile;

import java.util.HashMap;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.RecordSummary;

/**
 * What of a line in a list is for offices alone (列表字段权限): a rights holder sees in a list what a
 * direct read shows, no more (design.md §13).
 */
final class CaseLists {
    /** Whether steps were entered late (REQ-05): the office's own report. */
    static final String ENTERED_LATE = "enteredLate";

    private CaseLists() {}

    /** Whether the answer would tell somebody outside what he may not see. */
    static boolean asksForMore(Actor reader, ListQuery query) {
        return reader.has(Role.RIGHTS_HOLDER) && query.filters().containsKey(ENTERED_LATE);
    }

    static RecordSummary seenBy(Actor reader, RecordSummary line) {
        if (!reader.has(Role.RIGHTS_HOLDER) || !line.fields().containsKey(ENTERED_LATE)) {
            return line;
        }
        var fields = new HashMap<>(line.fields());
        fields.remove(ENTERED_LATE);
        return new RecordSummary(
                line.id(),
                line.number(),
                line.state(),
                line.title(),
                line.revision(),
                line.createdAt(),
                line.updatedAt(),
                line.due(),
                fields);
    }
}
