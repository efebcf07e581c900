package org.ipcase.platform.record;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A record with all that handling the next command needs, as kept in its snapshot document.
 *
 * @param hash of the last commit
 * @param requests idempotency keys that were used, with what they asked and the revision they led
 *     to
 * @param causes ids of events that took effect
 * @param alarms ids of the clock alarms that are open for the record, as far as its snapshot knows
 * @param tally what the record counts for in the shared figures
 */
record Handled<S>(
        RecordId id,
        long revision,
        String hash,
        S state,
        Instant createdAt,
        Instant updatedAt,
        List<Request> requests,
        List<String> causes,
        List<String> alarms,
        Tally tally) {

    record Request(String key, String digest, long revision) {}

    Snapshot<S> snapshot() {
        return new Snapshot<>(id, revision, state);
    }

    Handled<S> with(List<String> open) {
        return new Handled<>(
                id, revision, hash, state, createdAt, updatedAt, requests, causes, open, tally);
    }

    @Nullable Request requestUnder(@Nullable String key) {
        return requests.stream().filter(it -> it.key().equals(key)).findFirst().orElse(null);
    }

    boolean openTo(Actor reader, Index index) {
        return reader.isSystem() || reader.keys().stream().anyMatch(index.readers()::contains);
    }
}
