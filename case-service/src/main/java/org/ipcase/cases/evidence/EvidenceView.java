package org.ipcase.cases.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ipcase.cases.evidence.domain.Evidence;
import org.ipcase.cases.evidence.domain.Evidence.Binding;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.Evidence.Target;
import org.ipcase.cases.evidence.domain.EvidenceDecider;
import org.ipcase.cases.evidence.domain.EvidenceType;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * An evidence file as its readers see it.
 *
 * @param uploadedBy absent to readers beyond the handling office (CR-16)
 * @param convertible whether the police may use it after review (domain.md 3.2)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String name,
        String title,
        EvidenceType evidenceType,
        boolean convertible,
        String mediaType,
        long size,
        String sha256,
        Target boundTo,
        @Nullable RecordId boundId,
        @Nullable String uploadedBy,
        Instant uploadedAt,
        CustodyView custody) {

    static EvidenceView of(Snapshot<Evidence> snapshot, Actor reader) {
        if (!(snapshot.state() instanceof Kept kept)) {
            throw RequestProblem.notFound();
        }
        var file = kept.file();
        var binding = kept.binding();
        return new EvidenceView(
                snapshot.id(),
                file.number(),
                "KEPT",
                snapshot.revision(),
                EvidenceDecider.actions(kept, reader),
                List.of(),
                file.name(),
                file.title(),
                file.type(),
                file.type().convertible(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                binding.target(),
                binding.id(),
                knows(file.uploader(), binding, reader) ? file.uploader().name() : null,
                file.uploadedAt(),
                CustodyView.of(kept.custody()));
    }

    /** Who uploaded may be a reporter: known to the office that handles it alone (CR-16). */
    private static boolean knows(Submitter uploader, Binding binding, Actor reader) {
        return uploader.is(reader) || binding.readers().contains(AccessKey.agency(reader.agency()));
    }
}
