package org.ipcase.cases.casefile;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.Custody.Earlier;
import org.ipcase.cases.casefile.domain.FilingMoment;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.platform.record.Desk;
import org.springframework.stereotype.Component;

/**
 * Who filed an act first (先立案登记): one document an act, found by its hash, so that no name stands
 * here in clear and every look-up is by id. Derived from the cases: written again, it says the
 * same.
 */
@Component
class FirstFilings {
    private final MongoCollection<Document> acts;
    private final DocumentCipher cipher;
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;

    FirstFilings(
            MongoDatabase database,
            DocumentCipher cipher,
            Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        this.acts = database.getCollection("first_filings");
        this.cipher = cipher;
        this.cases = cases;
    }

    /** The case of another office that has filed this act already, before this one is filed. */
    Optional<Earlier> before(RecordId id, CaseDossier dossier) {
        return FilingMoment.acts(dossier.opening()).stream()
                .flatMap(act -> Optional.ofNullable(acts.find(byId(act)).first()).stream())
                .map(it -> new RecordId(it.getString("caseId")))
                .filter(first -> !first.equals(id))
                .flatMap(first -> earlier(first).stream())
                .findFirst();
    }

    /** The case as it is now: it may have changed hands since. */
    Optional<Earlier> earlier(RecordId id) {
        return cases.load(id)
                .filter(it -> it.state() instanceof Opened)
                .map(it -> ((Opened) it.state()).dossier())
                .flatMap(dossier ->
                        FilingMoment.of(id, dossier)
                                .map(moment ->
                                        new Earlier(
                                                dossier.opening().office(),
                                                dossier.opening().number(),
                                                moment.at())));
    }

    /**
     * Notes that a case was filed.
     *
     * @return each pair of cases about one act at two offices, the first to file before the other
     */
    List<Pair> note(RecordId id, CaseDossier dossier) {
        var mine = FilingMoment.of(id, dossier);
        var pairs = new ArrayList<Pair>();
        mine.ifPresent(moment ->
                FilingMoment.acts(dossier.opening())
                        .forEach(act -> note(act, moment).ifPresent(pairs::add)));
        return List.copyOf(pairs);
    }

    /** Two filings of one act. */
    record Pair(RecordId first, RecordId later) {}

    private Optional<Pair> note(String act, FilingMoment mine) {
        var known = known(act, mine);
        if (known.caseId().equals(mine.caseId())) {
            return Optional.empty();
        }
        if (mine.before(known)) {
            acts.replaceOne(byId(act), document(act, mine));
        }
        if (known.agency().equals(mine.agency())) {
            return Optional.empty();
        }
        return Optional.of(
                mine.before(known)
                        ? new Pair(mine.caseId(), known.caseId())
                        : new Pair(known.caseId(), mine.caseId()));
    }

    /** What stands there; this filing, if nothing stood there. */
    private FilingMoment known(String act, FilingMoment mine) {
        try {
            acts.insertOne(document(act, mine));
            return mine;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw taken;
            }
        }
        var found = acts.find(byId(act)).first();
        return found == null
                ? mine
                : new FilingMoment(
                        new RecordId(found.getString("caseId")),
                        found.getString("agency"),
                        Instant.parse(found.getString("filedAt")));
    }

    private Document document(String act, FilingMoment it) {
        return new Document("_id", hash(act))
                .append("caseId", it.caseId().value())
                .append("agency", it.agency())
                .append("filedAt", it.at().toString());
    }

    private Bson byId(String act) {
        return Filters.eq("_id", hash(act));
    }

    private String hash(String act) {
        return cipher.searchHash("act", act);
    }
}
