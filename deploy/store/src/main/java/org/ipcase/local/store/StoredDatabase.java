package org.ipcase.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;

/**
 * One database: a map of the store for each collection and for each index but the one on {@code
 * _id}.
 */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private static final String DATA = "data:";
    private static final String INDEX = "index:";

    private final MVStore store;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    static Set<String> namesIn(MVStore store) {
        return store.getMapNames().stream()
                .filter(map -> map.startsWith(DATA))
                .map(map -> map.substring(DATA.length(), map.indexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String collection, CollectionOptions options) {
        return new StoredCollection(
                this, collection, options, documents(collection), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            return new PrimaryIndex(index, keys, documents(collection));
        }
        return new UniqueIndex(index, keys, sparse, entries(collection, index));
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        store.removeMap(indexName(collection.getCollectionName(), index));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        store.removeMap(dataName(collection));
    }

    @Override
    public void moveCollection(
            MongoDatabase oldDatabase, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("A collection of the record is never renamed");
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    private MVMap<Object, Document> documents(String collection) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        DataType<Document> documentType = (DataType) BsonType.INSTANCE;
        return store.openMap(
                dataName(collection),
                new MVMap.Builder<Object, Document>()
                        .keyType(BsonType.INSTANCE)
                        .valueType(documentType));
    }

    private MVMap<KeyValue, Object> entries(String collection, String index) {
        return store.openMap(
                indexName(collection, index),
                new MVMap.Builder<KeyValue, Object>()
                        .keyType(KeyType.INSTANCE)
                        .valueType(BsonType.INSTANCE));
    }

    private String dataName(String collection) {
        return DATA + getFullCollectionNamespace(collection);
    }

    private String indexName(String collection, String index) {
        return INDEX + getFullCollectionNamespace(collection) + ":" + index;
    }
}
