package org.ipcase.mediation.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.RecordSummary;

/** Every page of a list, one after the other: for registers and figures, which are short. */
public final class WholeList {
    private static final int MOST = 200;

    private WholeList() {}

    public static List<RecordSummary> of(
            Desk<?, ?, ?> desk, Actor reader, Map<String, String> filters) {
        var all = new ArrayList<RecordSummary>();
        var page = desk.list(reader, new ListQuery(null, filters, null, "-created", MOST, null));
        all.addAll(page.items());
        while (page.next() != null) {
            page =
                    desk.list(
                            reader,
                            new ListQuery(null, filters, null, "-created", MOST, page.next()));
            all.addAll(page.items());
        }
        return all;
    }
}
