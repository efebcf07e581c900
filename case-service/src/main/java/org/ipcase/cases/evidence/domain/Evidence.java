package org.ipcase.cases.evidence.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * An evidence file (证据): kept once, bound to one record, never changed.
 *
 * <p>Uploaded before the complaint it belongs to, it waits unbound and only the uploader sees it.
 */
public sealed interface Evidence {
    /** Nothing was uploaded under this id. */
    record NoEvidence() implements Evidence {}

    /** 已入库 */
    record Kept(EvidenceFile file, Binding binding, Custody custody) implements Evidence {
        /** As it is taken in: with whoever uploaded it. */
        static Kept takenIn(EvidenceFile file, Binding binding) {
            return new Kept(file, binding, Custody.begun(file).boundTo(binding));
        }
    }

    /**
     * What is known of the file.
     *
     * @param name as uploaded, without path and control characters
     * @param mediaType found by content, not believed from the uploader
     * @param sha256 of the content, hex
     * @param content where the content is kept
     */
    record EvidenceFile(
            String number,
            String name,
            String title,
            EvidenceType type,
            String mediaType,
            long size,
            String sha256,
            String content,
            Submitter uploader,
            Instant uploadedAt) {}

    /**
     * The record it belongs to.
     *
     * @param id null while it waits for its complaint
     * @param readers keys of who may read that record on the office's side
     */
    record Binding(Target target, @Nullable RecordId id, List<String> readers) {
        public Binding {
            readers = List.copyOf(readers);
        }

        /** Behind the keys of the office that handles the record. */
        Binding readBy(String key) {
            return new Binding(
                    target, id, Stream.concat(readers.stream(), Stream.of(key)).toList());
        }

        /** The office that handles the record, if there is a record yet. */
        Optional<String> office() {
            return readers.stream()
                    .filter(it -> it.startsWith(AccessKey.agency("")))
                    .map(it -> it.substring(AccessKey.agency("").length()))
                    .findFirst();
        }

        public static Binding waiting() {
            return new Binding(Target.COMPLAINT, null, List.of());
        }
    }

    /** 证据归属 */
    enum Target {
        /** 投诉举报 */
        COMPLAINT,
        /** 案件 */
        CASE
    }
}
