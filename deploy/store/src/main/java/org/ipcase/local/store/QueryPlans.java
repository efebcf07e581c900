package org.ipcase.local.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the index that answers the most of a query; the rest of the query is then checked
 * document by document.
 *
 * <p>mongo-java-server uses an index only for a query on exactly its fields. The guarded upsert of
 * a snapshot, {@code {_id: …, revision: {$lt: …}}}, would read the whole collection.
 */
final class QueryPlans {

    private volatile List<Index<Object>> indexes = List.of();

    void replaceWith(List<Index<Object>> current) {
        indexes = List.copyOf(current);
    }

    /** Where the answer must be looked for, or empty if only reading everything will do. */
    Optional<Iterable<Object>> candidates(Document query) {
        for (Index<Object> index : indexes) {
            Document part = partFor(index, query);
            if (!part.isEmpty() && index.canHandle(part)) {
                return Optional.of(index.getPositions(part));
            }
        }
        return Optional.empty();
    }

    private static Document partFor(Index<Object> index, Document query) {
        Document part = new Document();
        for (IndexKey key : index.getKeys()) {
            conditions(query)
                    .filter(condition -> condition.containsKey(key.getKey()))
                    .findFirst()
                    .ifPresent(condition -> part.put(key.getKey(), condition.get(key.getKey())));
        }
        return part;
    }

    /** The query and all that it joins with {@code $and}, as the driver's {@code and(…)} does. */
    private static Stream<Document> conditions(Document query) {
        return query.get("$and") instanceof Collection<?> joined
                ? Stream.concat(
                        Stream.of(query),
                        joined.stream()
                                .filter(Document.class::isInstance)
                                .map(Document.class::cast)
                                .flatMap(QueryPlans::conditions))
                : Stream.of(query);
    }
}
