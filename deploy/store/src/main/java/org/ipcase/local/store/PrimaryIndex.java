package org.ipcase.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index on {@code _id}, which is the map of the documents itself: it has nothing of its own to
 * write, and an insert stays one write.
 */
final class PrimaryIndex extends AbstractUniqueIndex<Object> {

    private final MVMap<Object, Document> documents;

    PrimaryIndex(String name, List<IndexKey> keys, MVMap<Object, Document> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        // The collection has put the document under its id already.
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return getPosition(key); // the collection removes the document from the same map
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return true;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return () -> {
            Iterator<Object> ids = documents.keyIterator(null);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return ids.hasNext();
                }

                @Override
                public Entry<KeyValue, Object> next() {
                    Object id = ids.next();
                    return Map.entry(new KeyValue(id), id);
                }
            };
        };
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        Object id = key.get(0);
        return id != null && documents.containsKey(id) ? id : null;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
