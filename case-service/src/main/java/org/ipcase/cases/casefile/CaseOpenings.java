package org.ipcase.cases.casefile;

import java.time.Instant;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileCommand.OpenCase;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.Opening;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.FilingPending;
import org.ipcase.cases.complaint.domain.Dossier;
import org.ipcase.cases.complaint.domain.Dossier.CaseLink;
import org.ipcase.cases.complaint.domain.Dossier.Filing;
import org.ipcase.cases.complaint.domain.Intake;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.stereotype.Component;

/**
 * Opens the case record of a complaint that was submitted for filing (建档). The id derives from the
 * complaint, so however often it is asked for, there is one case: by the request that submitted
 * filing, so that its answer leads somewhere, and by the event, so that a crash between the two
 * loses nothing.
 */
@Component
class CaseOpenings {
    static final String TYPE = "case";

    private static final Actor PLATFORM = Actor.system("case-service");

    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;

    CaseOpenings(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        this.cases = cases;
    }

    static RecordId idOf(RecordId complaint) {
        return RecordId.derived(TYPE, PLATFORM.sub(), complaint.value());
    }

    boolean isOpen(RecordId id) {
        return cases.load(id).isPresent();
    }

    /**
     * @param requestId of the request at the beginning of the chain
     */
    Outcome<CaseFile> open(Snapshot<Complaint> complaint, String requestId, Instant at) {
        if (!(complaint.state() instanceof FilingPending(var dossier, var filing))) {
            // Decided already: the case was there before.
            return nothing(idOf(complaint.id()));
        }
        var link = dossier.link();
        if (link == null) {
            throw new IllegalStateException(
                    "Expected a case for %s, but there is no link".formatted(dossier.number()));
        }
        var opening = opening(complaint.id(), dossier, link, filing);
        return cases.create(
                new CommandRequest(
                        PLATFORM, requestId, complaint.id().value(), null, "open-case", at),
                _ -> new OpenCase(PLATFORM, at, opening));
    }

    static Outcome<CaseFile> nothing(RecordId id) {
        return new Outcome.Done<>(new Snapshot<>(id, 0, new CaseFile.NoCase()), true);
    }

    private static Opening opening(RecordId id, Dossier dossier, CaseLink link, Filing filing) {
        var submission = dossier.submission();
        var submitter = dossier.submitter();
        // The reporter of a report stays out of the case (CR-16); only a rights holder is a party.
        var holder =
                submission.intake() == Intake.RIGHTS_HOLDER_REQUEST && submitter.holder()
                        ? submitter
                        : null;
        return new Opening(
                link.number(),
                id,
                dossier.number(),
                // A consumer complaint becomes a lead when the violation is found (CR-11).
                submission.intake() == Intake.CONSUMER_COMPLAINT
                        ? filing.at()
                        : dossier.receivedAt(),
                filing.at(),
                filing.by(),
                holder,
                submission.intake() == Intake.RIGHTS_HOLDER_REQUEST
                        ? submission.complainant()
                        : null,
                submission.respondents(),
                submission.right(),
                dossier.office(),
                submission.region(),
                submission.actDate(),
                filing.officers(),
                filing.violation(),
                dossier.custody().transferredFrom().map(Office::name).orElse(null));
    }
}
