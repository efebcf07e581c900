package org.ipcase.cases.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ipcase.cases.assistance.domain.AssistanceCommand.Enclosed;
import org.ipcase.cases.evidence.domain.Evidence;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.EvidenceCommand;
import org.ipcase.cases.evidence.domain.EvidenceEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which files may go with a letter, and which with its answer (附件). */
@Component
class Enclosures {
    private final Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence;

    Enclosures(Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence) {
        this.evidence = evidence;
    }

    /** Files of the case, or of the submission behind it, that this person may read. */
    Enclosed ofCase(@Nullable List<RecordId> files, List<RecordId> records, Actor actor) {
        return sorted(
                files,
                id ->
                        evidence.find(id, actor)
                                .filter(it ->
                                        it.state() instanceof Kept kept
                                                && kept.binding().id() != null
                                                && records.contains(kept.binding().id()))
                                .isPresent());
    }

    /** Files that the helping office took in itself and that belong to nothing yet. */
    Enclosed uploaded(@Nullable List<RecordId> files, Actor actor) {
        return sorted(
                files,
                id ->
                        evidence.find(id, actor)
                                .filter(it ->
                                        it.state() instanceof Kept kept
                                                && kept.binding().id() == null
                                                && kept.file()
                                                        .uploader()
                                                        .agency()
                                                        .equals(actor.agency()))
                                .isPresent());
    }

    private static Enclosed sorted(@Nullable List<RecordId> files, Predicate<RecordId> fits) {
        if (files == null) {
            return Enclosed.NOTHING;
        }
        var good = new ArrayList<RecordId>();
        var strange = new ArrayList<RecordId>();
        files.forEach(id -> (fits.test(id) ? good : strange).add(id));
        return new Enclosed(good, strange);
    }
}
