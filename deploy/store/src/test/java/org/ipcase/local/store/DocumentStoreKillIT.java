package org.ipcase.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Principle 5: nothing acknowledged is lost, whatever happens to the store's process. */
class DocumentStoreKillIT {

    private static final int CLIENTS = 16;
    private static final Duration UNTIL_THE_KILL = Duration.ofSeconds(6);
    private static final String BODY = "调解协议".repeat(40); // 480 bytes in UTF-8

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @RepeatedTest(2)
    void everyAcknowledgedInsertIsThereAfterAKill(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("store.mv");
        try (StoreProcess store = StoreProcess.on(file);
                MongoClient client = MongoClients.create(store.uri());
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                clients.submit(() -> insertUntilTheStoreIsGone(commits(client), number));
            }
            Thread.sleep(UNTIL_THE_KILL);
            store.kill();
            clients.shutdown();
            assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }

        Set<String> kept = keptIn(file);
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(kept);
        System.out.printf(
                "%d inserts acknowledged in %s (%d a second), %d kept, %d lost, file %,d kB%n",
                acknowledged.size(),
                UNTIL_THE_KILL,
                acknowledged.size() / UNTIL_THE_KILL.toSeconds(),
                kept.size(),
                lost.size(),
                file.toFile().length() / 1024);
        assertThat(acknowledged).hasSizeGreaterThan(1000);
        assertThat(lost).isEmpty();
    }

    private void insertUntilTheStoreIsGone(MongoCollection<Document> commits, int client) {
        for (int i = 0; ; i++) {
            String id = "%d-%06d:%d".formatted(client, i / 8, i % 8);
            try {
                commits.insertOne(
                        new Document("_id", id).append("at", Instant.now()).append("body", BODY));
            } catch (MongoException gone) {
                return;
            }
            acknowledged.add(id);
        }
    }

    private static Set<String> keptIn(Path file) throws Exception {
        Set<String> kept = new HashSet<>();
        try (StoreProcess store = StoreProcess.on(file);
                MongoClient client = MongoClients.create(store.uri())) {
            for (Document document :
                    commits(client).find().projection(Projections.include("_id"))) {
                kept.add(document.getString("_id"));
            }
        }
        return kept;
    }

    private static MongoCollection<Document> commits(MongoClient client) {
        return client.getDatabase("record")
                .getCollection("commits")
                .withWriteConcern(WriteConcern.JOURNALED);
    }
}
