package org.ipcase.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The latest state of each record of one type, shaped for lists. A snapshot may lag behind its
 * commits after a crash and never overtakes them; it is written without the journal, because it can
 * be made again.
 */
final class Snapshots<S> {
    /** Sorts behind everything that is due. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final MongoCollection<Document> collection;
    private final AggregateType<S, ?, ?> type;
    private final JsonFamily<S> states;
    private final RoundTrips trips;
    private final JsonMapper json;

    Snapshots(
            MongoDatabase database,
            AggregateType<S, ?, ?> type,
            RoundTrips trips,
            JsonMapper json) {
        this.collection =
                database.getCollection("snapshots_" + type.name().replace('-', '_'))
                        .withWriteConcern(WriteConcern.W1);
        this.type = type;
        this.states = new JsonFamily<>(json, type.states());
        this.trips = trips;
        this.json = json;
        // Every list begins with the access prefix (design.md §13).
        collection.createIndex(
                Indexes.compoundIndex(
                        Indexes.ascending("readers"), Indexes.descending("createdAt", "_id")));
        collection.createIndex(Indexes.ascending("readers", "state", "due", "_id"));
        collection.createIndex(Indexes.ascending("readers", "due", "_id"));
        collection.createIndex(Indexes.ascending("tasks.holder", "due", "_id"));
        collection.createIndex(Indexes.ascending("lookAt"));
        collection.createIndex(Indexes.ascending("marked", "_id"));
        collection.createIndex(Indexes.ascending("figures.metric", "figures.month"));
        collection.createIndex(Indexes.ascending("shape"));
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    String type() {
        return type.name();
    }

    Optional<Handled<S>> find(RecordId id) {
        trips.count("snapshot.read");
        return Optional.ofNullable(collection.find(eq("_id", id.value())).first()).map(this::read);
    }

    /** In the order of ids, by the index of marks. */
    List<Handled<S>> marked(Actor reader, String mark, @Nullable RecordId after, int limit) {
        trips.count("snapshot.marked");
        var keys = reader.keys().stream().map(it -> mark(it, mark)).toList();
        var found = in("marked", keys);
        return collection
                .find(after == null ? found : and(found, gt("_id", after.value())))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }

    /** Writes unless a later revision is there already. */
    void write(Handled<S> handled) {
        trips.count("snapshot.write");
        var document = document(handled);
        try {
            if (handled.revision() == 1) {
                collection.insertOne(document);
            } else {
                collection.replaceOne(
                        and(eq("_id", handled.id().value()), lt("revision", handled.revision())),
                        document,
                        new ReplaceOptions().upsert(true));
            }
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getError().getCode())
                    != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            // A later snapshot is there: exactly what the guard is for.
        }
    }

    /** Records whose snapshot has an older shape, some of them. */
    List<RecordId> outdated(int limit) {
        trips.count("snapshot.outdated");
        var older = new ArrayList<@Nullable Integer>();
        older.add(null);
        for (int shape = 0; shape < Tally.SHAPE; shape++) {
            older.add(shape);
        }
        return collection
                .find(in("shape", older))
                .projection(include("_id"))
                .limit(limit)
                .map(it -> new RecordId(it.getString("_id")))
                .into(new ArrayList<>());
    }

    /**
     * Puts a snapshot that was made again in the place of one of an older shape.
     *
     * @return false if the record has moved on meanwhile
     */
    boolean rewrite(Handled<S> handled) {
        trips.count("snapshot.rewrite");
        return collection
                        .replaceOne(
                                and(
                                        eq("_id", handled.id().value()),
                                        eq("revision", handled.revision())),
                                document(handled))
                        .getMatchedCount()
                == 1;
    }

    private Document document(Handled<S> handled) {
        var index = type.index().apply(handled.state());
        var due =
                index.tasks().stream()
                        .map(Index.Task::due)
                        .min(Comparator.naturalOrder())
                        .orElse(NEVER);
        return new Document("_id", handled.id().value())
                .append("revision", handled.revision())
                .append("hash", handled.hash())
                .append("number", index.number())
                .append("state", index.state())
                .append("title", index.title())
                .append("readers", List.copyOf(index.readers()))
                .append("fields", new Document(index.fields()))
                .append("tasks", index.tasks().stream().map(Snapshots::task).toList())
                .append("due", Date.from(due))
                .append("lookAt", Date.from(firstLook(index, handled)))
                .append("alarms", handled.alarms())
                .append("marked", marked(index))
                .append("shape", handled.tally().shape())
                .append("figures", handled.tally().figures().stream().map(FigureText::of).toList())
                .append("createdAt", Date.from(handled.createdAt()))
                .append("updatedAt", Date.from(handled.updatedAt()))
                .append("as", states.typeOf(handled.state()))
                .append("body", json.writeValueAsString(states.write(handled.state())))
                .append(
                        "requests",
                        handled.requests().stream()
                                .map(it -> it.key() + ' ' + it.digest() + ' ' + it.revision())
                                .toList())
                .append("causes", handled.causes());
    }

    /**
     * When the clock sweep must look at the record: at its first warning, or at once if an alarm is
     * open, which may be over now.
     */
    private static Instant firstLook(Index index, Handled<?> handled) {
        if (!handled.alarms().isEmpty()) {
            return handled.updatedAt();
        }
        return index.tasks().stream()
                .filter(it -> !it.rule().isEmpty())
                .map(Index.Task::warn)
                .min(Comparator.naturalOrder())
                .orElse(NEVER);
    }

    /** Each mark once for each reader, so that one key of one index answers. */
    private static List<String> marked(Index index) {
        return index.marks().stream()
                .flatMap(mark -> index.readers().stream().map(it -> mark(it, mark)))
                .toList();
    }

    static String mark(String reader, String mark) {
        return reader + '|' + mark;
    }

    private static Document task(Index.Task task) {
        return new Document("holder", task.holder())
                .append("action", task.action())
                .append("rule", task.rule())
                .append("warn", Date.from(task.warn()))
                .append("due", Date.from(task.due()));
    }

    private Handled<S> read(Document document) {
        return new Handled<>(
                new RecordId(document.getString("_id")),
                document.getLong("revision"),
                document.getString("hash"),
                states.read(document.getString("as"), json.readTree(document.getString("body"))),
                document.getDate("createdAt").toInstant(),
                document.getDate("updatedAt").toInstant(),
                document.getList("requests", String.class).stream()
                        .map(Snapshots::request)
                        .toList(),
                document.getList("causes", String.class),
                document.getList("alarms", String.class, List.of()),
                new Tally(
                        document.getInteger("shape", 0),
                        document.getList("figures", Document.class, List.of()).stream()
                                .map(FigureText::read)
                                .toList()));
    }

    private static Handled.Request request(String text) {
        // A key of our own may have blanks in it; a digest and a number have none.
        var revision = text.lastIndexOf(' ');
        var digest = text.lastIndexOf(' ', revision - 1);
        return new Handled.Request(
                text.substring(0, digest),
                text.substring(digest + 1, revision),
                Long.parseLong(text.substring(revision + 1)));
    }
}
