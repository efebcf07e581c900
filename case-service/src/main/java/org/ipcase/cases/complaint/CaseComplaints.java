package org.ipcase.cases.complaint;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.ipcase.kernel.id.RecordId;
import org.springframework.stereotype.Component;

/**
 * Which submission stands behind a case (案件来源), for what a case tells: the event of a case names
 * the case alone. Found by the case's id, which is the key.
 */
@Component
public class CaseComplaints {
    private final MongoCollection<Document> collection;

    CaseComplaints(MongoDatabase database) {
        collection = database.getCollection("case_complaints");
    }

    void note(RecordId caseId, RecordId complaint) {
        collection.replaceOne(
                Filters.eq("_id", caseId.value()),
                new Document("_id", caseId.value()).append("complaint", complaint.value()),
                new ReplaceOptions().upsert(true));
    }

    public Optional<RecordId> of(RecordId caseId) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", caseId.value())).first())
                .map(it -> new RecordId(it.getString("complaint")));
    }
}
