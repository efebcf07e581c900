package org.ipcase.cases.complaint;

import java.time.Instant;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintCommand.OpenLead;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.Dossier;
import org.ipcase.cases.complaint.domain.Linked;
import org.ipcase.cases.complaint.domain.Origin;
import org.ipcase.cases.complaint.domain.Submission;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens the records that stand beside a complaint (关联件登记): the report in a complaint that holds
 * both (CRM art. 9), and the violation found while mediating (CR-11). The id derives from the
 * complaint, so however often it is asked for, there is one.
 */
@Component
public class LeadOpenings {
    private static final Actor PLATFORM = Actor.system("case-service");

    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final Numbers numbers;

    LeadOpenings(Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints, Numbers numbers) {
        this.complaints = complaints;
        this.numbers = numbers;
    }

    /** Id and number for a record that is to open beside another. */
    Linked planned(
            Linked.Relation relation,
            RecordId beside,
            String region,
            @Nullable String note,
            Instant at) {
        var number = numbers.next("CP", region);
        return new Linked(relation, idOf(keyOf(relation, beside, number)), number, note, at);
    }

    static RecordId idOf(String key) {
        return RecordId.derived("complaint", PLATFORM.sub(), key);
    }

    private static String keyOf(Linked.Relation relation, RecordId beside, String number) {
        return relation + ":" + beside + ":" + number;
    }

    void openLinked(Snapshot<Complaint> complaint, String requestId) {
        if (complaint.state() instanceof Submitted submitted) {
            submitted.dossier().linked().stream()
                    .filter(it ->
                            it.relation() == Linked.Relation.REPORT_PART
                                    || it.relation() == Linked.Relation.VIOLATION)
                    .filter(it -> complaints.load(it.id()).isEmpty())
                    .forEach(it -> openOne(complaint, submitted.dossier(), it, requestId));
        }
    }

    private void openOne(
            Snapshot<Complaint> complaint, Dossier dossier, Linked linked, String requestId) {
        var key = keyOf(linked.relation(), complaint.id(), linked.number());
        var report = dossier.submission().alsoReport();
        if (linked.relation() == Linked.Relation.REPORT_PART && report != null) {
            var submission = dossier.submission().report(report);
            var origin = origin(Origin.Kind.REPORT_PART, complaint.id(), dossier);
            open(
                    key,
                    requestId,
                    lead(dossier, linked, submission, dossier.submitter(), null, origin));
        }
        var found = linked.note();
        if (linked.relation() == Linked.Relation.VIOLATION && found != null) {
            var office = dossier.office();
            var submission = dossier.submission().violation(office.asParty(), found);
            var origin = origin(Origin.Kind.FOUND_IN_MEDIATION, complaint.id(), dossier);
            var by = Submitter.office(office);
            open(key, requestId, lead(dossier, linked, submission, by, office, origin));
        }
    }

    private static Origin origin(Origin.Kind kind, RecordId from, Dossier dossier) {
        return new Origin(kind, from, dossier.number(), null, null);
    }

    private static OpenLead lead(
            Dossier dossier,
            Linked linked,
            Submission submission,
            Submitter by,
            @Nullable Office office,
            Origin origin) {
        var since = linked.at() == null ? dossier.receivedAt() : linked.at();
        return new OpenLead(
                PLATFORM,
                since,
                linked.number(),
                ReceiptCode.next(),
                submission,
                by,
                office,
                origin,
                since);
    }

    /**
     * Opens a lead of another system (批量导入). The same key again gives the same record; with another
     * digest it is refused, so that a repetition neither doubles nor changes anything (REQ-06).
     */
    public Outcome<Complaint> openImported(
            String key,
            CommandRequest request,
            String digest,
            Submission submission,
            Office office,
            String reference,
            Instant receivedAt) {
        var lead =
                new OpenLead(
                        PLATFORM,
                        request.at(),
                        numbers.next("CP", submission.region()),
                        ReceiptCode.next(),
                        submission,
                        Submitter.office(office),
                        office,
                        new Origin(Origin.Kind.IMPORT, null, reference, null, null),
                        receivedAt);
        return complaints.create(
                new CommandRequest(PLATFORM, request.requestId(), key, null, digest, request.at()),
                _ -> lead);
    }

    Outcome<Complaint> open(String key, String requestId, OpenLead lead) {
        return complaints.create(
                new CommandRequest(PLATFORM, requestId, key, null, "open-lead", lead.at()),
                _ -> lead);
    }
}
