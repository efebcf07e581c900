package org.ipcase.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of MongoDB the platform uses, each with the answer a real MongoDB gives. */
class DocumentStoreIT {

    @TempDir static Path folder;
    private static StoreProcess store;
    private static MongoClient client;
    private MongoCollection<Document> records;

    @BeforeAll
    static void start() throws Exception {
        store = StoreProcess.on(folder.resolve("store.mv"));
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        store.close();
    }

    @BeforeEach
    void aCollection() {
        records = client.getDatabase("it").getCollection("records-" + UUID.randomUUID());
    }

    @Test
    void aTakenIdIsADuplicateKey() {
        records.withWriteConcern(WriteConcern.JOURNALED).insertOne(record("a:1", 1));

        assertThatThrownBy(() -> records.insertOne(record("a:1", 1)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> {
                            assertThat(e.getError().getCategory())
                                    .isEqualTo(ErrorCategory.DUPLICATE_KEY);
                            assertThat(e.getError().getCode()).isEqualTo(11000);
                        });
    }

    @Test
    void anUpsertGuardedByRevisionReplacesOnlyAnOlderOne() {
        assertThat(replaceIfOlder("a", 3).getUpsertedId()).isNotNull();
        assertThat(replaceIfOlder("a", 4).getModifiedCount()).isEqualTo(1);
        assertThatThrownBy(() -> replaceIfOlder("a", 4)).isInstanceOf(MongoWriteException.class);

        assertThat(records.find().map(found -> found.getInteger("revision"))).containsExactly(4);
    }

    @Test
    void aCounterGivesEachCallerAnotherBlock() {
        FindOneAndUpdateOptions options =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

        List<Long> seen =
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(_ ->
                                records.findOneAndUpdate(
                                        eq("SC-CP-2026"), Updates.inc("next", 50L), options))
                        .map(found -> found.get("next", Number.class).longValue())
                        .toList();

        assertThat(seen).doesNotHaveDuplicates().hasSize(200).contains(50L, 10_000L);
    }

    @Test
    void aLeaseIsTakenOnlyWhenItHasRunOut() {
        records.insertOne(new Document("_id", "shard-1").append("until", Instant.EPOCH));
        Bson free = and(eq("_id", "shard-1"), lt("until", Instant.now()));
        Bson take = Updates.set("until", Instant.now().plusSeconds(30));

        assertThat(records.findOneAndUpdate(free, take)).isNotNull();
        assertThat(records.findOneAndUpdate(free, take)).isNull();
    }

    @Test
    void aChainIsReadByItsKnownIds() {
        for (int revision = 1; revision <= 20; revision++) {
            records.insertOne(record("a:" + revision, revision));
        }

        assertThat(records.find(in("_id", "a:3", "a:1", "a:99", "a:2")).sort(ascending("revision")))
                .extracting(found -> found.get("_id"))
                .containsExactly("a:1", "a:2", "a:3");
    }

    @Test
    void marksOfABatchAreSetAtOnce() {
        records.insertMany(List.of(record("a:1", 1), record("a:2", 2), record("b:1", 1)));

        UpdateResult result =
                records.updateMany(in("_id", "a:1", "a:2"), Updates.set("published", true));

        assertThat(result.getModifiedCount()).isEqualTo(2);
        assertThat(records.countDocuments(eq("published", false))).isEqualTo(1);
    }

    @Test
    void listsAreFilteredSortedAndPagedByKey() {
        for (int i = 0; i < 30; i++) {
            records.insertOne(
                    record("r" + i, i).append("agency", i % 2 == 0 ? "510100-mr" : "500103-mr"));
        }
        Bson after =
                and(
                        in("agency", "510100-mr", "510104-mr"),
                        or(lt("revision", 20), and(eq("revision", 20), gt("_id", "r20"))));

        assertThat(
                        records.find(after)
                                .sort(orderBy(descending("revision"), ascending("_id")))
                                .limit(3))
                .extracting(found -> found.get("_id"))
                .containsExactly("r18", "r16", "r14");
    }

    @Test
    void arraysMatchByAnyElement() {
        records.insertOne(record("a", 1).append("readers", List.of("agency:1", "sub:x")));
        records.insertOne(record("b", 1).append("readers", List.of("agency:2")));

        assertThat(records.find(in("readers", "sub:x", "sub:y")))
                .extracting(found -> found.get("_id"))
                .containsExactly("a");
    }

    @Test
    void tasksMatchByOneElementAsAWhole() {
        records.insertOne(
                record("a", 1)
                        .append(
                                "tasks",
                                List.of(
                                        task("agency:1", "2026-06-01"),
                                        task("agency:2", "2026-07-01"))));
        Bson both = and(eq("who", "agency:1"), gte("due", "2026-06-15"));

        assertThat(records.find(elemMatch("tasks", both))).isEmpty();
        assertThat(records.find(and(eq("tasks.who", "agency:1"), gte("tasks.due", "2026-06-15"))))
                .hasSize(1);
    }

    @Test
    void aSearchLooksInsideText() {
        records.insertOne(record("a", 1).append("title", "假冒注册商标白酒案"));

        assertThat(records.find(regex("title", "注册商标"))).hasSize(1);
        assertThat(records.find(regex("title", "专利"))).isEmpty();
    }

    @Test
    void aUniqueIndexHoldsBesideTheId() {
        records.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        records.insertOne(record("a", 1).append("number", "SC-2026-000001"));

        assertThatThrownBy(
                        () -> records.insertOne(record("b", 1).append("number", "SC-2026-000001")))
                .isInstanceOf(MongoWriteException.class);
        assertThat(records.find(eq("number", "SC-2026-000001"))).hasSize(1);
    }

    @Test
    void largeAnswersComeInBatches() {
        List<Document> many = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            many.add(record("%05d".formatted(i), i));
        }
        records.insertMany(many);

        assertThat(
                        records.find()
                                .batchSize(100)
                                .map(found -> found.getString("_id"))
                                .into(new ArrayList<>()))
                .hasSize(2_500)
                .isSorted();
    }

    @Test
    void aReaderNeverSeesHalfAChange() throws Exception {
        records.insertOne(new Document("_id", "a").append("left", 0).append("right", 0));
        Thread writer =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int i = 1; i <= 2_000; i++) {
                                records.updateOne(
                                        eq("a"),
                                        Updates.combine(
                                                Updates.set("left", i), Updates.set("right", i)));
                            }
                        });
        while (writer.isAlive()) {
            Document seen = records.find(eq("a")).first();
            assertThat(seen).isNotNull();
            assertThat(seen.get("left")).isEqualTo(seen.get("right"));
        }
        writer.join();
    }

    private UpdateResult replaceIfOlder(String id, int revision) {
        return records.replaceOne(
                and(eq("_id", id), lt("revision", revision)),
                record(id, revision),
                new ReplaceOptions().upsert(true));
    }

    private static Document record(String id, int revision) {
        return new Document("_id", id).append("revision", revision).append("published", false);
    }

    private static Document task(String who, String due) {
        return new Document("who", who).append("due", due);
    }
}
