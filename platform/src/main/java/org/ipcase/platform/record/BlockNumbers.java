package org.ipcase.platform.record;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Takes numbers from the store in blocks, so that a creation rarely waits for one. A crash leaves a
 * gap.
 */
final class BlockNumbers implements Numbers {
    private static final int BLOCK = 50;

    private final MongoCollection<Document> counters;
    private final RoundTrips trips;
    private final Clock clock;
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    BlockNumbers(MongoDatabase database, RoundTrips trips, Clock clock) {
        this.counters =
                database.getCollection("counters")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.trips = trips;
        this.clock = clock;
    }

    @Override
    public String next(String kind, String region) {
        var series = "%s-%s-%d".formatted(province(region), kind, LocalDate.now(clock).getYear());
        // compute() holds the key, so two threads never take a block for the same series at once.
        var block =
                blocks.compute(
                        series,
                        (_, held) -> held == null || held.isUsedUp() ? take(series) : held.next());
        return "%s-%06d".formatted(series, block.current());
    }

    private Block take(String series) {
        trips.count("counter.take");
        var counter =
                Objects.requireNonNull(
                        counters.findOneAndUpdate(
                                eq("_id", series),
                                Updates.inc("taken", (long) BLOCK),
                                new FindOneAndUpdateOptions()
                                        .upsert(true)
                                        .returnDocument(ReturnDocument.AFTER)));
        var last = counter.getLong("taken");
        return new Block(last - BLOCK + 1, last);
    }

    private static String province(String region) {
        return switch (region.substring(0, 2)) {
            case "51" -> "SC";
            case "50" -> "CQ";
            default -> "CN";
        };
    }

    private record Block(long current, long last) {
        boolean isUsedUp() {
            return current == last;
        }

        Block next() {
            return new Block(current + 1, last);
        }
    }
}
