package org.ipcase.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/**
 * Which shards this replica sweeps. A lease only saves work: two sweepers on one shard would
 * publish some events twice, which readers bear.
 */
public final class ShardLeases {
    private static final Duration LENGTH = Duration.ofSeconds(15);

    private final MongoCollection<Document> leases;
    private final RoundTrips trips;
    private final Clock clock;
    private final String owner = UUID.randomUUID().toString();

    ShardLeases(MongoDatabase database, RoundTrips trips, Clock clock) {
        this.leases = database.getCollection("leases");
        this.trips = trips;
        this.clock = clock;
    }

    /** Takes or renews what is free, and says what is held. */
    List<Integer> held() {
        var held = new ArrayList<Integer>();
        for (var shard : Shard.all()) {
            if (take("outbox-" + shard)) {
                held.add(shard);
            }
        }
        return held;
    }

    /**
     * Whether this replica may do the named work now.
     *
     * @param lease e.g. {@code clocks}
     */
    public boolean take(String lease) {
        var now = clock.instant();
        trips.count("lease.take");
        try {
            leases.findOneAndUpdate(
                    and(eq("_id", lease), or(eq("owner", owner), lt("until", Date.from(now)))),
                    Updates.combine(
                            Updates.set("owner", owner),
                            Updates.set("until", Date.from(now.plus(LENGTH)))),
                    new FindOneAndUpdateOptions().upsert(true));
            return true;
        } catch (MongoCommandException refused) {
            if (ErrorCategory.fromErrorCode(refused.getErrorCode())
                    == ErrorCategory.DUPLICATE_KEY) {
                return false; // Another replica holds it: the upsert met its document.
            }
            throw refused;
        }
    }
}
