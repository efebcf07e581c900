package org.ipcase.platform.record;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who read what (查阅记录): every read of a record leaves one, because records hold personal data.
 * Written in batches a moment later, so that a reader does not wait for it; a crash may lose the
 * last moment's.
 */
public final class Readings {
    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);
    private static final int MOST = 500;

    private final MongoCollection<Document> readings;
    private final RoundTrips trips;
    private final Clock clock;
    private final ConcurrentLinkedQueue<Document> unwritten = new ConcurrentLinkedQueue<>();

    public record Reading(Instant at, String person, String name, String agency, String what) {}

    Readings(
            MongoDatabase database,
            RoundTrips trips,
            Clock clock,
            ScheduledExecutorService scheduler) {
        this.readings = database.getCollection("readings").withWriteConcern(WriteConcern.W1);
        this.trips = trips;
        this.clock = clock;
        readings.createIndex(
                Indexes.compoundIndex(Indexes.ascending("record"), Indexes.descending("at")));
        scheduler.scheduleWithFixedDelay(this::flush, 200, 200, TimeUnit.MILLISECONDS);
    }

    /**
     * @param what part of the record, e.g. {@code complaint} or {@code evidence content}
     */
    public void note(Actor reader, RecordId record, String what) {
        if (!reader.isSystem()) {
            unwritten.add(
                    new Document("record", record.value())
                            .append("at", Date.from(clock.instant()))
                            .append("person", reader.sub())
                            .append("name", reader.name())
                            .append("agency", reader.agency())
                            .append("what", what));
        }
    }

    /** The latest readings of a record, newest first. */
    public List<Reading> of(RecordId record) {
        trips.count("readings.list");
        var found = new ArrayList<Reading>();
        readings.find(eq("record", record.value()))
                .sort(Sorts.descending("at"))
                .limit(MOST)
                .forEach(it ->
                        found.add(
                                new Reading(
                                        it.getDate("at").toInstant(),
                                        it.getString("person"),
                                        it.getString("name"),
                                        it.getString("agency"),
                                        it.getString("what"))));
        return List.copyOf(found);
    }

    void flush() {
        var batch = new ArrayList<Document>();
        while (batch.size() < MOST && !unwritten.isEmpty()) {
            batch.add(unwritten.remove());
        }
        if (batch.isEmpty()) {
            return;
        }
        try {
            write(batch);
        } catch (MongoException away) {
            unwritten.addAll(batch);
            LOG.warn("Readings wait for the store: {}", away.getMessage());
        }
    }

    /**
     * Writes each reading once. After a lost answer a batch comes again with the same ids: what is
     * there already must not keep the others out.
     */
    void write(List<Document> batch) {
        trips.count("readings.insert");
        try {
            readings.insertMany(batch, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException some) {
            if (some.getWriteErrors().stream()
                    .anyMatch(it -> it.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw some;
            }
        }
    }
}
