package org.ipcase.platform.record;

import java.util.List;
import java.util.stream.IntStream;
import org.ipcase.kernel.id.RecordId;

/** Divides records among the sweepers of several replicas. */
final class Shard {
    static final int COUNT = 16;

    private Shard() {}

    static int of(RecordId aggregate) {
        return Math.floorMod(aggregate.value().hashCode(), COUNT);
    }

    static List<Integer> all() {
        return IntStream.range(0, COUNT).boxed().toList();
    }
}
