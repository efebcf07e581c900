package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.Dossier.CaseLink;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What people ask, and what other parts tell (命令); time, ids and the acting person come with it.
 */
public sealed interface ComplaintCommand {
    Actor actor();

    Instant at();

    /**
     * @param number from the numbering of the province
     * @param receiptCode drawn at random at the edge
     */
    record FileComplaint(
            Actor actor, Instant at, String number, String receiptCode, Submission submission)
            implements ComplaintCommand {}

    record AcceptComplaint(Actor actor, Instant at, @Nullable String note)
            implements ComplaintCommand {}

    record RejectComplaint(Actor actor, Instant at, RejectionGround ground, String explanation)
            implements ComplaintCommand {}

    record RequestSupplement(Actor actor, Instant at, List<String> items, LocalDate until)
            implements ComplaintCommand {}

    record SupplementComplaint(Actor actor, Instant at, String description, List<RecordId> evidence)
            implements ComplaintCommand {}

    record WithdrawComplaint(Actor actor, Instant at, String reason) implements ComplaintCommand {}

    /**
     * @param link id and number of the case record that is to open
     */
    record SubmitFiling(
            Actor actor, Instant at, CaseLink link, List<CaseOfficer> officers, String violation)
            implements ComplaintCommand {}

    record DeclineFiling(Actor actor, Instant at, NonFilingGround ground, String explanation)
            implements ComplaintCommand {}

    record RequestMediation(Actor actor, Instant at, @Nullable String note)
            implements ComplaintCommand {}

    /** Told by the mediation service. */
    record RecordMediation(
            Actor actor, Instant at, RecordId mediation, String number, String state, boolean over)
            implements ComplaintCommand {}

    /** Told by the case: the head approved filing. */
    record RecordFiling(Actor actor, Instant at, RecordId caseId) implements ComplaintCommand {}

    /** Told by the case: the head refused filing. */
    record RecordFilingRefused(
            Actor actor, Instant at, RecordId caseId, NonFilingGround ground, String explanation)
            implements ComplaintCommand {}
}
