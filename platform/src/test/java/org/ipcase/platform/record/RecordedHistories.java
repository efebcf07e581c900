package org.ipcase.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.ipcase.kernel.id.RecordId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every record of a service, folded again from its commits, is what its snapshot says (重放与快照一致);
 * for whatever histories the tests before have left in the store.
 */
public final class RecordedHistories {
    private final MongoDatabase database;
    private final EventStore store;
    private final RoundTrips trips;
    private final JsonMapper json;

    public RecordedHistories(MongoDatabase database, RoundTrips trips, JsonMapper json) {
        this.database = database;
        this.store = new MongoEventStore(database, trips, json);
        this.trips = trips;
        this.json = json;
    }

    /**
     * @return how many records of each type were held against their snapshots
     */
    public Map<String, Integer> replay(Collection<? extends AggregateType<?, ?, ?>> types) {
        var held = new TreeMap<String, Integer>();
        types.forEach(type -> held.put(type.name(), replay(type)));
        return held;
    }

    private <S, E> int replay(AggregateType<S, ?, E> type) {
        var snapshots = new Snapshots<>(database, type, trips, json);
        var again = new Replay<S, E>(type, json);
        var count = 0;
        for (var document : snapshots.collection().find().projection(new Document("_id", 1))) {
            var id = new RecordId(document.getString("_id"));
            var kept = snapshots.find(id).orElseThrow();
            // A snapshot may lag behind its commits, never the other way round.
            var commits = store.read(id, 1);
            assertThat((long) commits.size()).isGreaterThanOrEqualTo(kept.revision());
            var folded = again.after(again.none(id), until(commits, kept.revision()));
            assertThat(folded.state()).as("%s %s", type.name(), id).isEqualTo(kept.state());
            assertThat(folded.hash()).isEqualTo(kept.hash());
            assertThat(folded.revision()).isEqualTo(kept.revision());
            count++;
        }
        return count;
    }

    private static List<Commit> until(List<Commit> commits, long revision) {
        return commits.stream().filter(it -> it.body().revision() <= revision).toList();
    }
}
