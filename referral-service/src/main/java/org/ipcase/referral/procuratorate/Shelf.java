package org.ipcase.referral.procuratorate;

import java.time.Instant;
import java.util.Map;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.record.CountQuery;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;

/**
 * One figure of the overview and the list behind it (指标及其清单): the same question gives both, so that
 * a number always opens its records (REQ-25).
 *
 * @param path of the list as the caller sees it
 */
record Shelf(
        String name,
        Bilingual title,
        String path,
        Map<String, String> filters,
        CountQuery counted,
        Desk<?, ?, ?> desk) {
    /** How many records a list of what is late shows of each kind. */
    static final int MOST = 200;

    /** Exact, by index: the same question as the list. */
    long count(Actor actor) {
        return desk.count(actor, counted);
    }

    long countLate(Actor actor, Instant now) {
        return desk.count(actor, new CountQuery.LateAt(now));
    }

    Page<RecordSummary> byDue(Actor actor) {
        return desk.list(actor, new ListQuery(null, filters, null, "due", MOST, null));
    }

    /** The list with its filters, to be opened. */
    String link() {
        var query = new StringBuilder();
        filters.forEach((name, value) -> query.append('&').append(name).append('=').append(value));
        return query.isEmpty() ? path : path + '?' + query.substring(1);
    }
}
