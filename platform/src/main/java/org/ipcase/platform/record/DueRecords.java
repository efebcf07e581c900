package org.ipcase.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.ipcase.kernel.id.RecordId;

/**
 * The records whose clocks want a look now (到期待查), found by index: the cost grows with what is due,
 * not with what is open.
 */
public final class DueRecords {
    private static final Bson SHAPE =
            include("revision", "number", "title", "readers", "fields", "tasks", "alarms");

    private final Map<String, MongoCollection<Document>> snapshots;
    private final RoundTrips trips;

    /**
     * A record with what is waited for in it.
     *
     * @param resource aggregate type of the record
     * @param alarms ids of the alarms that were open when it was last looked at
     */
    public record Due(
            String resource,
            RecordId id,
            long revision,
            String number,
            String title,
            Set<String> readers,
            Map<String, String> fields,
            List<Index.Task> tasks,
            List<String> alarms) {

        /** The same with further alarms that were found open. */
        public Due with(List<String> more) {
            var all = Stream.concat(alarms.stream(), more.stream()).distinct().toList();
            return new Due(resource, id, revision, number, title, readers, fields, tasks, all);
        }
    }

    DueRecords(Map<String, MongoCollection<Document>> snapshots, RoundTrips trips) {
        this.snapshots = snapshots;
        this.trips = trips;
    }

    /** Those whose next look is due, the longest waiting first; at most {@code limit} of a kind. */
    public List<Due> at(Instant now, int limit) {
        return snapshots.entrySet().stream()
                .flatMap(kind -> of(kind.getKey(), kind.getValue(), now, limit))
                .toList();
    }

    /**
     * Notes when to look next and which alarms are open.
     *
     * @return false if the record has moved on meanwhile: then it wants another look
     */
    public boolean lookAgain(Due seen, Instant next, List<String> alarms) {
        trips.count("clock.next");
        var noted =
                collection(seen.resource())
                        .updateOne(
                                and(eq("_id", seen.id().value()), eq("revision", seen.revision())),
                                Updates.combine(
                                        Updates.set("lookAt", Date.from(earlier(next))),
                                        Updates.set("alarms", alarms)));
        return noted.getMatchedCount() == 1;
    }

    /** The record as it is now. */
    public Optional<Due> find(String resource, RecordId id) {
        trips.count("clock.find");
        return Optional.ofNullable(
                        collection(resource).find(eq("_id", id.value())).projection(SHAPE).first())
                .map(it -> due(resource, it));
    }

    private Stream<Due> of(
            String resource, MongoCollection<Document> collection, Instant now, int limit) {
        trips.count("clock.sweep");
        return collection
                .find(lte("lookAt", Date.from(now)))
                .projection(SHAPE)
                .sort(Sorts.ascending("lookAt"))
                .limit(limit)
                .map(it -> due(resource, it))
                .into(new ArrayList<>())
                .stream();
    }

    private MongoCollection<Document> collection(String resource) {
        var found = snapshots.get(resource);
        if (found == null) {
            throw new IllegalStateException("Expected snapshots of " + resource);
        }
        return found;
    }

    private static Due due(String resource, Document document) {
        var fields = new HashMap<String, String>();
        document.get("fields", Document.class)
                .forEach((name, value) -> fields.put(name, String.valueOf(value)));
        return new Due(
                resource,
                new RecordId(document.getString("_id")),
                document.getLong("revision"),
                document.getString("number"),
                document.getString("title"),
                Set.copyOf(document.getList("readers", String.class)),
                Map.copyOf(fields),
                tasks(document),
                document.getList("alarms", String.class, List.of()));
    }

    private static List<Index.Task> tasks(Document document) {
        return document.getList("tasks", Document.class).stream()
                .map(it ->
                        new Index.Task(
                                it.getString("holder"),
                                it.getString("action"),
                                it.getString("rule"),
                                it.getDate("warn").toInstant(),
                                it.getDate("due").toInstant()))
                .toList();
    }

    private static Instant earlier(Instant next) {
        return next.isAfter(Snapshots.NEVER) ? Snapshots.NEVER : next;
    }
}
