package org.ipcase.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

/** Which questions are answered by looking, and which by reading everything. */
class QueryPlansTest {
    private final MVMap<Object, Document> documents = MVStore.open(null).openMap("records");
    private final QueryPlans plans = new QueryPlans();

    QueryPlansTest() {
        for (var id : List.of("a", "b", "c")) {
            documents.put(id, new Document("_id", id).append("revision", 3));
        }
        plans.replaceWith(
                List.of(new PrimaryIndex("_id_", List.of(new IndexKey("_id", true)), documents)));
    }

    @Test
    void anIdIsLookedUp() {
        assertThat(plans.candidates(new Document("_id", "b")))
                .hasValueSatisfying(found -> assertThat(found).containsExactly("b"));
    }

    @Test
    void severalIdsAreLookedUp() {
        assertThat(plans.candidates(new Document("_id", new Document("$in", List.of("c", "x")))))
                .hasValueSatisfying(found -> assertThat(found).containsExactly("c"));
    }

    @Test
    void aGuardBesideTheIdChangesNothing() {
        var guarded = new Document("_id", "b").append("revision", new Document("$lt", 4));

        assertThat(plans.candidates(guarded))
                .hasValueSatisfying(found -> assertThat(found).containsExactly("b"));
    }

    /** The driver writes and(…) as $and; reading everything for it cost two thirds of the store. */
    @Test
    void aGuardJoinedByAndChangesNothing() {
        var joined =
                new Document(
                        "$and",
                        List.of(
                                new Document("_id", "b"),
                                new Document("revision", new Document("$lt", 4))));

        assertThat(plans.candidates(joined))
                .hasValueSatisfying(found -> assertThat(found).containsExactly("b"));
    }

    @Test
    void withoutTheIdEverythingIsRead() {
        assertThat(plans.candidates(new Document("revision", 3))).isEmpty();
    }
}
