package org.ipcase.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStore.TxCounter;

/**
 * Databases in one MVStore file, where a write that asks for durability is answered after it has
 * it.
 *
 * <p>What survives which accident: a write with {@code j: true} or {@code w: "majority"} survives a
 * kill of this process; any other write may lose its last tenth of a second then. Nothing here
 * calls {@code fsync}, so a power cut may lose more: that promise is the one of a real MongoDB
 * replica set, which is what production runs.
 */
final class DurableBackend extends AbstractMongoBackend {

    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();
    private final MVStore store;
    private final GroupCommit commits;

    DurableBackend(Path file) {
        this(StoreFile.open(file));
    }

    private DurableBackend(MVStore store) {
        this.store = store;
        this.commits = new GroupCommit(store);
        StoredDatabase.namesIn(store).forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(
                name, _ -> new StoredDatabase(name, store, getCursorRegistry()));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document answer = handleInOneVersion(message);
        if (asksForDurability(message.getDocument())) {
            commits.await();
        }
        return answer;
    }

    /** While a request runs, the pages it may still read are not given to a new chunk. */
    private Document handleInOneVersion(MongoMessage message) {
        TxCounter version = store.registerVersionUsage();
        try {
            return super.handleMessage(message);
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    /** As in MongoDB, where {@code w: "majority"} implies the journal. */
    private static boolean asksForDurability(Document command) {
        return command.get("writeConcern") instanceof Document concern
                && (Boolean.TRUE.equals(concern.get("j")) || "majority".equals(concern.get("w")));
    }

    @Override
    public void close() {
        super.close();
        commits.close();
        store.close();
    }
}
