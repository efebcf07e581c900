package org.ipcase.referral.procuratorate;

import java.util.Map;
import java.util.function.BiFunction;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.jspecify.annotations.Nullable;

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
        @Nullable String state,
        Map<String, String> filters,
        BiFunction<Actor, ListQuery, Page<RecordSummary>> list) {
    /** Counts are bounded (design.md §13): beyond it the answer says that there are more. */
    static final int MOST = 200;

    Page<RecordSummary> read(Actor actor, String sort) {
        return list.apply(actor, new ListQuery(state, filters, null, sort, MOST, null));
    }

    /** The list with its filters, to be opened. */
    String link() {
        var query = new StringBuilder();
        if (state != null) {
            query.append("&state=").append(state);
        }
        filters.forEach((name, value) -> query.append('&').append(name).append('=').append(value));
        return query.isEmpty() ? path : path + '?' + query.substring(1);
    }
}
