package org.ipcase.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.ipcase.kernel.actor.Actor;

/** What is due for a person over all records of a service (待办), the earliest first. */
public final class Worklist {
    private final Map<String, MongoCollection<Document>> snapshots;
    private final RoundTrips trips;
    private final Clock clock;

    /**
     * @param resource aggregate type of the record, e.g. {@code complaint}
     * @param level {@code normal}, {@code warn} from 80 % of the period on, {@code overdue}
     */
    public record Item(
            String resource,
            String id,
            String number,
            String title,
            String state,
            String action,
            String rule,
            Instant warn,
            Instant due,
            String level) {}

    Worklist(Map<String, MongoCollection<Document>> snapshots, RoundTrips trips, Clock clock) {
        this.snapshots = snapshots;
        this.trips = trips;
        this.clock = clock;
    }

    /**
     * @param more whether there is more than was asked for
     */
    public record Mine(List<Item> items, boolean more) {}

    public Mine of(Actor actor, int limit) {
        var keys = actor.keys();
        var items = new ArrayList<Item>();
        snapshots.forEach(
                (resource, collection) -> collect(resource, collection, keys, limit + 1, items));
        items.sort(Comparator.comparing(Item::due).thenComparing(Item::id));
        return new Mine(
                List.copyOf(items.subList(0, Math.min(items.size(), limit))), items.size() > limit);
    }

    private void collect(
            String resource,
            MongoCollection<Document> collection,
            Collection<String> keys,
            int limit,
            List<Item> items) {
        trips.count("snapshot.worklist");
        var now = clock.instant();
        collection
                .find(and(in("tasks.holder", keys), lte("due", Date.from(Snapshots.NEVER))))
                .projection(include("number", "title", "state", "tasks", "due"))
                .sort(Sorts.ascending("due", "_id"))
                .limit(limit)
                .forEach(document -> {
                    for (var task : document.getList("tasks", Document.class)) {
                        if (keys.contains(task.getString("holder"))) {
                            items.add(item(resource, document, task, now));
                        }
                    }
                });
    }

    private static Item item(String resource, Document document, Document task, Instant now) {
        var warn = task.getDate("warn").toInstant();
        var due = task.getDate("due").toInstant();
        var level = now.isBefore(warn) ? "normal" : now.isBefore(due) ? "warn" : "overdue";
        return new Item(
                resource,
                document.getString("_id"),
                document.getString("number"),
                document.getString("title"),
                document.getString("state"),
                task.getString("action"),
                task.getString("rule"),
                warn,
                due,
                level);
    }
}
