package org.ipcase.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.ipcase.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Lists by keyset: a page costs the same wherever it lies, and begins with who may read. */
record RecordLists(MongoCollection<Document> snapshots, RoundTrips trips) {

    /** By the index of readers, of marks, or of what is due; never a page's worth only. */
    long count(Actor reader, CountQuery query) {
        trips.count("snapshot.count");
        return snapshots.countDocuments(
                switch (query) {
                    case CountQuery.All _ -> in("readers", reader.keys());
                    case CountQuery.Marked(var mark) ->
                            in(
                                    "marked",
                                    reader.keys().stream()
                                            .map(it -> Snapshots.mark(it, mark))
                                            .toList());
                    case CountQuery.LateAt(var now) ->
                            and(in("readers", reader.keys()), lte("due", Date.from(now)));
                });
    }

    Page<RecordSummary> page(Actor reader, ListQuery query) {
        return page(reader, query, List.of());
    }

    /**
     * @param narrowing further conditions on the records
     */
    Page<RecordSummary> page(Actor reader, ListQuery query, List<Bson> narrowing) {
        var filters = new ArrayList<Bson>();
        filters.add(in("readers", reader.keys()));
        filters.addAll(narrowing);
        if (query.state() != null) {
            filters.add(eq("state", query.state()));
        }
        query.filters().forEach((name, value) -> filters.add(eq("fields." + name, value)));
        if (query.q() != null) {
            var part = Pattern.compile(Pattern.quote(query.q()), Pattern.CASE_INSENSITIVE);
            filters.add(or(regex("number", part), regex("title", part)));
        }
        var byDue = query.sort().equals("due");
        if (query.after() != null) {
            filters.add(after(Cursor.parse(query.after()), byDue));
        }
        trips.count("snapshot.list");
        var found =
                snapshots
                        .find(and(filters))
                        .projection(
                                include(
                                        "number",
                                        "state",
                                        "title",
                                        "revision",
                                        "createdAt",
                                        "updatedAt",
                                        "due",
                                        "fields"))
                        .sort(
                                byDue
                                        ? Sorts.ascending("due", "_id")
                                        : Sorts.descending("createdAt", "_id"))
                        .limit(query.limit() + 1)
                        .into(new ArrayList<>());
        var more = found.size() > query.limit();
        var items = found.subList(0, Math.min(found.size(), query.limit()));
        return new Page<>(
                items.stream().map(RecordLists::summary).toList(),
                more ? cursorOf(items.getLast(), byDue) : null);
    }

    private static Bson after(Cursor cursor, boolean byDue) {
        var at = Date.from(cursor.at());
        return byDue
                ? or(gt("due", at), and(eq("due", at), gt("_id", cursor.id())))
                : or(lt("createdAt", at), and(eq("createdAt", at), lt("_id", cursor.id())));
    }

    private static String cursorOf(Document last, boolean byDue) {
        var at = last.getDate(byDue ? "due" : "createdAt").toInstant();
        return new Cursor(at, last.getString("_id")).text();
    }

    private static RecordSummary summary(Document document) {
        return new RecordSummary(
                document.getString("_id"),
                document.getString("number"),
                document.getString("state"),
                document.getString("title"),
                document.getLong("revision"),
                document.getDate("createdAt").toInstant(),
                document.getDate("updatedAt").toInstant(),
                due(document.getDate("due").toInstant()),
                fields(document.get("fields", Document.class)));
    }

    private static @Nullable Instant due(Instant stored) {
        return stored.equals(Snapshots.NEVER) ? null : stored;
    }

    private static Map<String, String> fields(Document stored) {
        var fields = new HashMap<String, String>();
        List.copyOf(stored.keySet()).forEach(name -> fields.put(name, stored.getString(name)));
        return Map.copyOf(fields);
    }
}
