package org.ipcase.cases.subject;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.ipcase.cases.complaint.domain.Submission;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.subject.domain.LookBack.Past;
import org.ipcase.cases.subject.domain.MatchKeys;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.secret.DocumentCipher;
import org.springframework.stereotype.Component;

/**
 * Where each key was met (比对索引): one document a key, found by its hash, so that no name stands here
 * in clear and every look-up is by id.
 */
@Component
class MatchIndex {
    /** A key met more often than this says little. */
    private static final int MOST = 200;

    private final MongoCollection<Document> records;
    private final MongoCollection<Document> penalties;
    private final DocumentCipher cipher;

    MatchIndex(MongoDatabase database, DocumentCipher cipher) {
        this.records = database.getCollection("match_records");
        this.penalties = database.getCollection("match_penalties");
        this.cipher = cipher;
    }

    void note(RecordId complaint, Submission submission) {
        for (var key : MatchKeys.of(submission)) {
            records.updateOne(
                    Filters.eq("_id", hash(key)),
                    Updates.addToSet("records", complaint.value()),
                    new UpdateOptions().upsert(true));
        }
    }

    /** Other submissions that share a key, the newest last. */
    Set<RecordId> sharing(RecordId complaint, Submission submission) {
        var found = new LinkedHashSet<RecordId>();
        for (var key : MatchKeys.of(submission)) {
            var met = records.find(Filters.eq("_id", hash(key))).first();
            if (met != null) {
                var all = met.getList("records", String.class);
                all.subList(Math.max(0, all.size() - MOST), all.size())
                        .forEach(it -> found.add(new RecordId(it)));
            }
        }
        found.remove(complaint);
        return found;
    }

    void notePenalty(Party party, Past past) {
        penalties.updateOne(
                Filters.eq("_id", hash(MatchKeys.identity(party))),
                Updates.addToSet(
                        "penalties",
                        new Document("caseId", past.caseId())
                                .append("caseNumber", past.caseNumber())
                                .append("agency", past.agency())
                                .append("right", past.right().name())
                                .append("decidedOn", past.decidedOn().toString())),
                new UpdateOptions().upsert(true));
    }

    List<Past> penalties(Collection<String> identities) {
        var past = new ArrayList<Past>();
        for (var identity : identities) {
            var found = penalties.find(Filters.eq("_id", hash(identity))).first();
            if (found != null) {
                found.getList("penalties", Document.class).stream()
                        .map(MatchIndex::past)
                        .forEach(past::add);
            }
        }
        return List.copyOf(past);
    }

    private static Past past(Document it) {
        return new Past(
                it.getString("caseId"),
                it.getString("caseNumber"),
                it.getString("agency"),
                RightKind.valueOf(it.getString("right")),
                LocalDate.parse(it.getString("decidedOn")));
    }

    private String hash(String key) {
        return cipher.searchHash("match", key);
    }
}
