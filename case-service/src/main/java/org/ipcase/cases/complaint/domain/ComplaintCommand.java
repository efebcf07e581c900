package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Agreement;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Call;
import org.ipcase.cases.complaint.domain.ConsumerMediation.TerminationGround;
import org.ipcase.cases.complaint.domain.Dossier.CaseLink;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party.MaskedDocument;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What people ask, and what other parts tell (命令); time, ids and the acting person come with it.
 */
public sealed interface ComplaintCommand permits ComplaintCommand.Basic, TransferCommand {
    Actor actor();

    Instant at();

    /** From receipt to the end, whoever handles it. */
    sealed interface Basic extends ComplaintCommand {}

    /**
     * @param number from the numbering of the province
     * @param receiptCode drawn at random at the edge
     * @param reportPart the record that opens for the report in it; null if it holds none
     * @param keyListed entry of the key-protection list, as the list says; null if there is none
     */
    record FileComplaint(
            Actor actor,
            Instant at,
            String number,
            String receiptCode,
            Submission submission,
            @Nullable Linked reportPart,
            @Nullable String keyListed)
            implements Basic {
        /** A submission about no listed right. */
        public FileComplaint(
                Actor actor,
                Instant at,
                String number,
                String receiptCode,
                Submission submission,
                @Nullable Linked reportPart) {
            this(actor, at, number, receiptCode, submission, reportPart, null);
        }
    }

    /**
     * The platform opens a lead because of something else (线索登记).
     *
     * @param submitter to whom it belongs, as if submitted
     * @param office that is to handle it; null if it is to be found by the rules of routing
     * @param receivedAt when the office got it; its clocks run from here
     */
    record OpenLead(
            Actor actor,
            Instant at,
            String number,
            String receiptCode,
            Submission submission,
            Submitter submitter,
            @Nullable Office office,
            Origin origin,
            Instant receivedAt)
            implements Basic {}

    record AcceptComplaint(Actor actor, Instant at, @Nullable String note) implements Basic {}

    record RejectComplaint(Actor actor, Instant at, RejectionGround ground, String explanation)
            implements Basic {}

    record RequestSupplement(Actor actor, Instant at, List<String> items, LocalDate until)
            implements Basic {}

    record SupplementComplaint(Actor actor, Instant at, String description, List<RecordId> evidence)
            implements Basic {}

    record RequestIdentity(Actor actor, Instant at, LocalDate until) implements Basic {}

    record ProveIdentity(Actor actor, Instant at, MaskedDocument document) implements Basic {}

    record WithdrawComplaint(Actor actor, Instant at, String reason) implements Basic {}

    /**
     * @param link id and number of the case record that is to open
     */
    record SubmitFiling(
            Actor actor, Instant at, CaseLink link, List<CaseOfficer> officers, String violation)
            implements Basic {}

    record DeclineFiling(Actor actor, Instant at, NonFilingGround ground, String explanation)
            implements Basic {}

    record ExtendVerification(Actor actor, Instant at, String explanation) implements Basic {}

    /**
     * @param document number of the document that ordered it (CLK-12)
     */
    record ExcludeDays(
            Actor actor,
            Instant at,
            ExclusionReason reason,
            LocalDate from,
            LocalDate until,
            String document)
            implements Basic {}

    record RequestMediation(Actor actor, Instant at, @Nullable String note) implements Basic {}

    record CallMediation(Actor actor, Instant at, Call call, boolean bothAgree) implements Basic {}

    /**
     * @param signedAndSealed whether a document was signed by both and sealed
     * @param copies of the document
     */
    record RecordAgreement(
            Actor actor, Instant at, Agreement agreement, boolean signedAndSealed, int copies)
            implements Basic {}

    record TerminateMediation(Actor actor, Instant at, TerminationGround ground, String explanation)
            implements Basic {}

    record TellTermination(Actor actor, Instant at, LocalDate on, String manner) implements Basic {}

    /**
     * @param lead the record that opens for it, with what was found
     */
    record RecordViolation(Actor actor, Instant at, Linked lead) implements Basic {}

    record TellReporter(Actor actor, Instant at, LocalDate on, String manner) implements Basic {}

    record TellResult(Actor actor, Instant at, LocalDate on, String result) implements Basic {}

    record JudgeDuplicate(Actor actor, Instant at, boolean same, Linked other) implements Basic {}

    /** Told by the other record: a person linked the two. */
    record RecordLink(Actor actor, Instant at, Linked other) implements Basic {}

    /** Told by the mediation service. */
    record RecordMediation(
            Actor actor, Instant at, RecordId mediation, String number, String state, boolean over)
            implements Basic {}

    /** Told by the case: the head approved filing. */
    record RecordFiling(Actor actor, Instant at, RecordId caseId) implements Basic {}

    /** Told by the case: the head refused filing. */
    record RecordFilingRefused(
            Actor actor, Instant at, RecordId caseId, NonFilingGround ground, String explanation)
            implements Basic {}

    /** Told by the case: it was decided. */
    record RecordOutcome(Actor actor, Instant at, String outcome) implements Basic {}
}
