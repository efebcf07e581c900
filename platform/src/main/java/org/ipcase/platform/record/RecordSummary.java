package org.ipcase.platform.record;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as a line in a list; the same shape for every resource.
 *
 * @param due the earliest moment at which something of the record is late
 */
public record RecordSummary(
        String id,
        String number,
        String state,
        String title,
        long revision,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant due,
        Map<String, String> fields) {}
