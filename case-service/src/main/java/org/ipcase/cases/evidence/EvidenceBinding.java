package org.ipcase.cases.evidence;

import java.util.List;
import java.util.Optional;
import org.ipcase.cases.casefile.domain.CaseAccess;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.evidence.domain.Evidence;
import org.ipcase.cases.evidence.domain.Evidence.Binding;
import org.ipcase.cases.evidence.domain.Evidence.NoEvidence;
import org.ipcase.cases.evidence.domain.Evidence.Target;
import org.ipcase.cases.evidence.domain.EvidenceCommand;
import org.ipcase.cases.evidence.domain.EvidenceCommand.BindEvidence;
import org.ipcase.cases.evidence.domain.EvidenceEvent;
import org.ipcase.cases.evidence.domain.EvidenceProblem;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the record that evidence belongs to, and who may read it there (证据归属). */
@Component
class EvidenceBinding {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;
    private final Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence;

    EvidenceBinding(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases,
            Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence) {
        this.complaints = complaints;
        this.cases = cases;
        this.evidence = evidence;
    }

    /** The record named at upload: it must be one that the uploader sees. */
    Binding named(Target target, @Nullable RecordId id, Actor uploader) {
        return switch (target) {
            case COMPLAINT -> id == null ? Binding.waiting() : toComplaint(id, uploader);
            case CASE -> {
                if (id == null) {
                    throw RequestProblem.invalid("boundId", "required", "Name the case");
                }
                yield toCase(id, uploader);
            }
        };
    }

    private Binding toComplaint(RecordId id, Actor uploader) {
        return complaints.find(id, uploader).stream()
                .map(Snapshot::state)
                .filter(Complaint.Submitted.class::isInstance)
                .map(it -> ((Complaint.Submitted) it).dossier().office())
                .map(office -> new Binding(Target.COMPLAINT, id, readers(office)))
                .findFirst()
                .orElseThrow(RequestProblem::notFound);
    }

    /** Evidence in a case is collected by the office, under CASE-08. */
    private Binding toCase(RecordId id, Actor uploader) {
        var dossier =
                cases.find(id, uploader).stream()
                        .map(Snapshot::state)
                        .filter(CaseFile.Opened.class::isInstance)
                        .map(it -> ((CaseFile.Opened) it).dossier())
                        .findFirst()
                        .orElseThrow(RequestProblem::notFound);
        var office = dossier.opening().office();
        if (!office.employs(uploader) || !CaseAccess.seesAll(dossier, uploader)) {
            throw new RefusedAtTheEdge(
                    new Refusal(
                            EvidenceProblem.NOT_THIS_OFFICE, "It is handled by " + office.id()));
        }
        return new Binding(Target.CASE, id, readers(office));
    }

    /** Binds the files that a complaint names, if they are the submitter's own. */
    Outcome<Evidence> bind(Told<?> told, Optional<Snapshot<Complaint>> filed) {
        filed.filter(it -> it.state() instanceof Complaint.Submitted)
                .ifPresent(it -> bind(told, it.id(), (Complaint.Submitted) it.state()));
        return new Outcome.Done<>(
                new Snapshot<>(RecordId.derived(told.id()), 0, new NoEvidence()), true);
    }

    private void bind(Told<?> told, RecordId id, Complaint.Submitted complaint) {
        var dossier = complaint.dossier();
        var binding = new Binding(Target.COMPLAINT, id, readers(dossier.office()));
        dossier.evidence().stream()
                .filter(file -> evidence.load(file).isPresent())
                .forEach(file ->
                        evidence.react(file, told, new BindEvidence(binding, dossier.submitter())));
    }

    private static List<String> readers(Office office) {
        return List.copyOf(AccessKey.ownedBy(office.id(), office.type(), office.region()));
    }
}
