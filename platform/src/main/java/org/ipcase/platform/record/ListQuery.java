package org.ipcase.platform.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for: {@code ?state=&region=&q=&sort=&limit=&after=}; resolved from the
 * request by the platform, so a controller takes it as a parameter.
 *
 * @param filters exact matches on {@code Index.fields} by name
 * @param q part of the number or title
 * @param sort {@code due} (what is due first comes first) or {@code -created} (newest first, the
 *     default)
 * @param limit 1 to 200
 */
public record ListQuery(
        @Nullable String state,
        Map<String, String> filters,
        @Nullable String q,
        String sort,
        int limit,
        @Nullable String after) {

    public ListQuery {
        filters = Map.copyOf(filters);
    }
}
