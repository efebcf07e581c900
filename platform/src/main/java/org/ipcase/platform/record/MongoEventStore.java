package org.ipcase.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.ipcase.kernel.id.RecordId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Commits in one MongoDB collection. The insert asks for the journal, because a command is
 * acknowledged on its word; marks do not, because they can be derived again.
 */
final class MongoEventStore implements EventStore {
    /** Who catches up is a commit or two behind; who replays wants all. */
    private static final int FIRST_CHUNK = 8;

    private static final int CHUNK = 200;

    private final MongoCollection<Document> commits;
    private final MongoCollection<Document> marks;
    private final RoundTrips trips;
    private final JsonMapper json;

    MongoEventStore(MongoDatabase database, RoundTrips trips, JsonMapper json) {
        var collection = database.getCollection("commits");
        this.commits = collection.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.marks = collection.withWriteConcern(WriteConcern.W1);
        this.trips = trips;
        this.json = json;
        commits.createIndex(
                Indexes.ascending("shard", "aggregate", "revision"),
                new IndexOptions()
                        .name("unpublished")
                        .partialFilterExpression(eq("published", false)));
    }

    @Override
    public boolean append(Commit commit) {
        var body = commit.body();
        trips.count("commit.insert");
        try {
            commits.insertOne(
                    new Document("_id", body.id())
                            .append("aggregate", body.aggregate().value())
                            .append("type", body.type())
                            .append("revision", body.revision())
                            .append("at", Date.from(body.at()))
                            .append("shard", Shard.of(body.aggregate()))
                            .append("content", commit.content())
                            .append("hash", commit.hash())
                            // Also when there is nothing to tell: the mark says that the snapshot
                            // is written too, and a crash in between must be found by the sweeper.
                            .append("published", false));
            return true;
        } catch (MongoWriteException refused) {
            if (ErrorCategory.fromErrorCode(refused.getError().getCode())
                    == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public List<Commit> read(RecordId aggregate, long fromRevision) {
        var chain = new ArrayList<Commit>();
        for (int size = FIRST_CHUNK; ; size = CHUNK) {
            var next = fromRevision + chain.size();
            var ids =
                    LongStream.range(next, next + size)
                            .mapToObj(revision -> Commit.idOf(aggregate, revision))
                            .toList();
            trips.count("commit.read");
            var found = commits.find(in("_id", ids)).into(new ArrayList<>());
            found.sort(Comparator.comparing((Document it) -> it.getLong("revision")));
            for (var document : found) {
                if (document.getLong("revision") != fromRevision + chain.size()) {
                    return chain;
                }
                chain.add(Commit.read(document.getString("content"), json));
            }
            if (found.size() < size) {
                return chain;
            }
        }
    }

    @Override
    public boolean exists(RecordId aggregate, long revision) {
        trips.count("commit.exists");
        return commits.find(eq("_id", Commit.idOf(aggregate, revision)))
                        .projection(include("_id"))
                        .first()
                != null;
    }

    @Override
    public boolean isPublished(RecordId aggregate, long revision) {
        trips.count("commit.published");
        var commit =
                commits.find(eq("_id", Commit.idOf(aggregate, revision)))
                        .projection(include("published"))
                        .first();
        return commit != null && commit.getBoolean("published");
    }

    @Override
    public void markPublished(Collection<String> commitIds) {
        trips.count("commit.mark");
        marks.updateMany(in("_id", commitIds), Updates.set("published", true));
    }

    @Override
    public List<Commit> unpublished(Collection<Integer> shards, int limit) {
        trips.count("commit.sweep");
        var found = new ArrayList<Commit>();
        commits.find(and(eq("published", false), in("shard", shards)))
                .sort(ascending("shard", "aggregate", "revision"))
                .limit(limit)
                .forEach(document -> found.add(Commit.read(document.getString("content"), json)));
        return found;
    }
}
