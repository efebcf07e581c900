package org.ipcase.cases.publicprogress;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.bson.Document;
import org.ipcase.kernel.digest.Sha256;
import org.ipcase.kernel.id.RecordId;
import org.springframework.stereotype.Component;

/** Receipts by number (回执), found by the key; of the code only a digest is kept here. */
@Component
class Receipts {
    /** Compared when the number is unknown, so that the answer takes as long. */
    private static final String NOBODY = "0".repeat(64);

    private final MongoCollection<Document> collection;

    Receipts(MongoDatabase database) {
        collection = database.getCollection("receipts");
    }

    void note(String number, String code, RecordId complaint) {
        collection.replaceOne(
                Filters.eq("_id", number),
                new Document("_id", number)
                        .append("code", digest(number, code))
                        .append("complaint", complaint.value()),
                new ReplaceOptions().upsert(true));
    }

    /** The submission of a receipt, if number and code belong together; in constant time. */
    Optional<RecordId> find(String number, String code) {
        var found = collection.find(Filters.eq("_id", number)).first();
        var expected = found == null ? NOBODY : found.getString("code");
        var same = MessageDigest.isEqual(bytes(expected), bytes(digest(number, code)));
        return same && found != null
                ? Optional.of(new RecordId(found.getString("complaint")))
                : Optional.empty();
    }

    private static String digest(String number, String code) {
        return Sha256.of(number + '\n' + code);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
