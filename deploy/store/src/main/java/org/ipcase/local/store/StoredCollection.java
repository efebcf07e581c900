package org.ipcase.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one collection, by {@code _id}.
 *
 * <p>A stored document is never changed: a writer changes a copy and puts it in the old one's
 * place. So readers need no lock, and only writers of the same collection wait for each other.
 */
final class StoredCollection extends AbstractMongoCollection<Object> {

    private final MVMap<Object, Document> documents;
    private final QueryPlans plans = new QueryPlans();

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        super.addIndex(index);
        plans.replaceWith(getIndexes());
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
        plans.replaceWith(getIndexes());
    }

    @Override
    public synchronized void addDocument(Document document) {
        super.addDocument(document);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        super.removeDocument(document);
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return super.deleteDocuments(selector, limit, oplog);
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return super.findAndModify(query);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean multi,
            boolean upsert,
            Oplog oplog) {
        return super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Stream<Document> candidates =
                plans.candidates(query)
                        .map(this::at)
                        .orElseGet(
                                () -> documents.entrySet().stream().map(entry -> entry.getValue()));
        QueryResult found =
                matchDocumentsFromStream(
                        candidates, query, orderBy, skip, limit, batchSize, fields);
        return Thread.holdsLock(this) ? copyOf(found) : found;
    }

    private Stream<Document> at(Iterable<Object> positions) {
        return StreamSupport.stream(positions.spliterator(), false)
                .map(documents::get)
                .filter(Objects::nonNull); // removed since the index was asked
    }

    /** What a writer is about to change in place, as the update operators below do. */
    private static QueryResult copyOf(QueryResult found) {
        List<Document> copies =
                found.collectDocuments().stream().map(Document::cloneDeeply).toList();
        return new QueryResult(copies, found.getCursorId());
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object id =
                getIdField() == null
                        ? UUID.randomUUID()
                        : Missing.ofNullable(Utils.getSubdocumentValue(document, getIdField()));
        Document previous = documents.putIfAbsent(id, document);
        if (previous != null) {
            throw new IllegalStateException("Expected no document at %s in %s".formatted(id, this));
        }
        return id;
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        documents.put(position, after);
    }

    @Override
    protected void removeDocument(Object position) {
        documents.remove(position);
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        return documents.get(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    /** Not counted: it would be a second write for every insert. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
