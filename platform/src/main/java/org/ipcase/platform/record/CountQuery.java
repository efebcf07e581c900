package org.ipcase.platform.record;

import java.time.Instant;

/** What of the records that a person may read is counted (计数条件); each has an index. */
public sealed interface CountQuery {

    record All() implements CountQuery {}

    /** Those with a mark, see {@link Index#marks}. */
    record Marked(String mark) implements CountQuery {}

    /** Those of which something is late at that moment. */
    record LateAt(Instant now) implements CountQuery {}
}
