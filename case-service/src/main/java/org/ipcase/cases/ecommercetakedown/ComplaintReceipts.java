package org.ipcase.cases.ecommercetakedown;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.ecommercetakedown.domain.FiledComplaint;
import org.ipcase.cases.ecommercetakedown.domain.ProofKind;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.digest.Sha256;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks up the complaint that an owner names as proof (投诉收据核验): only one that the owner may read,
 * and that was not withdrawn or rejected.
 */
@Component
class ComplaintReceipts {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final AgencyDirectory directory;

    ComplaintReceipts(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            AgencyDirectory directory) {
        this.complaints = complaints;
        this.directory = directory;
    }

    @Nullable FiledComplaint of(ProofKind kind, String number, Actor owner) {
        if (kind != ProofKind.COMPLAINT) {
            return null;
        }
        var query = new ListQuery(null, Map.of(), number, "-created", 200, null);
        return complaints.list(owner, query).items().stream()
                .filter(found -> found.number().equals(number))
                .filter(found -> !ENDED.contains(found.state()))
                .findFirst()
                .map(this::receipt)
                .orElse(null);
    }

    /** The right that a complaint is about; whether it is the right one is for the rules to say. */
    @Nullable Right about(@Nullable FiledComplaint receipt) {
        return receipt == null
                ? null
                : complaints
                        .load(receipt.id())
                        .map(Snapshot::state)
                        .filter(Submitted.class::isInstance)
                        .map(it -> ((Submitted) it).dossier().submission().right())
                        .orElse(null);
    }

    private static final Set<String> ENDED = Set.of("REJECTED", "WITHDRAWN");

    private FiledComplaint receipt(RecordSummary found) {
        var agency = found.fields().getOrDefault("agency", "");
        var name = directory.byId(agency).map(Agency::zh).orElse(agency);
        return new FiledComplaint(
                new RecordId(found.id()),
                found.number(),
                agency,
                name,
                found.createdAt(),
                digest(found.number(), agency, found.createdAt()));
    }

    /** Anyone may compute it again from what the receipt says. */
    static String digest(String number, String agency, Instant at) {
        return Sha256.of(String.join("\n", number, agency, at.toString()));
    }
}
