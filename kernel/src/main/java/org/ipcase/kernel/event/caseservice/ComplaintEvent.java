package org.ipcase.kernel.event.caseservice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** A fact about a complaint, report or other submission (投诉、举报、处理请求). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface ComplaintEvent extends CaseServiceEvent {
    RecordId complaintId();

    /** The human number, e.g. {@code SC-CP-2026-000042}. */
    String complaintNumber();

    /** Id of the competent office. */
    String agency();

    /**
     * A submission arrived and was sent to the competent office (登记、分送, CR-01, CR-12).
     *
     * @param intake kind of submission, domain.md 1.1
     * @param rightKind kind of right, e.g. {@code TRADEMARK}
     * @param region place of the act, GB/T 2260
     */
    record ComplaintFiled(
            RecordId complaintId,
            String complaintNumber,
            String agency,
            String intake,
            String rightKind,
            String region,
            LocalDate filedOn)
            implements ComplaintEvent {
        public static final String TYPE = "complaint-filed";
    }

    /** The office accepted it (受理, CR-05); not yet a case. */
    record ComplaintAccepted(
            RecordId complaintId, String complaintNumber, String agency, LocalDate acceptedOn)
            implements ComplaintEvent {
        public static final String TYPE = "complaint-accepted";
    }

    /**
     * The office did not accept it (不予受理, CR-06).
     *
     * @param ground one of the grounds of CR-06
     */
    record ComplaintRejected(
            RecordId complaintId,
            String complaintNumber,
            String agency,
            String ground,
            LocalDate rejectedOn)
            implements ComplaintEvent {
        public static final String TYPE = "complaint-rejected";
    }

    /** The submitter took it back (撤回). */
    record ComplaintWithdrawn(
            RecordId complaintId, String complaintNumber, String agency, LocalDate withdrawnOn)
            implements ComplaintEvent {
        public static final String TYPE = "complaint-withdrawn";
    }

    /**
     * The office submitted filing for the head's approval (立案呈批, CASE-02); the case record opens
     * under the id given here.
     */
    record FilingSubmitted(
            RecordId complaintId,
            String complaintNumber,
            String agency,
            RecordId caseId,
            String caseNumber,
            LocalDate submittedOn)
            implements ComplaintEvent {
        public static final String TYPE = "filing-submitted";
    }

    /**
     * No case is opened (不予立案, CASE-05).
     *
     * @param caseId the case record whose filing was refused by the head; absent if none was opened
     * @param ground one of the grounds of CASE-05
     */
    record CaseNotFiled(
            RecordId complaintId,
            String complaintNumber,
            String agency,
            @Nullable RecordId caseId,
            String ground,
            LocalDate decidedOn)
            implements ComplaintEvent {
        public static final String TYPE = "case-not-filed";
    }

    /**
     * The submitter or the office asks for mediation beside the complaint (请求调解).
     *
     * @param dispute what the dispute is about, in the complainant's words as submitted
     */
    record MediationRequested(
            RecordId complaintId,
            String complaintNumber,
            String agency,
            RightsHolder complainant,
            List<Named> respondents,
            RightAtStake right,
            String region,
            String dispute,
            LocalDate requestedOn)
            implements ComplaintEvent {
        public static final String TYPE = "mediation-requested";

        public MediationRequested {
            respondents = List.copyOf(respondents);
        }
    }

    /** Material came in later (补充材料); what it says stays between submitter and office. */
    record ComplaintSupplemented(
            RecordId complaintId, String complaintNumber, String agency, LocalDate suppliedOn)
            implements ComplaintEvent {
        public static final String TYPE = "complaint-supplemented";
    }

    /**
     * Another submission belongs to this one (关联件): the report in a complaint, a violation found
     * while mediating, a duplicate that a person confirmed or denied.
     *
     * @param relation what the other is to this one
     */
    record ComplaintLinked(
            RecordId complaintId,
            String complaintNumber,
            String agency,
            String relation,
            RecordId linkedId,
            String linkedNumber,
            LocalDate linkedOn)
            implements ComplaintEvent {
        public static final String TYPE = "complaint-linked";
    }

    /**
     * Another office has it now (移交): routed, transferred, agreed or designated.
     *
     * @param from id of the office that had it
     * @param way {@code RETURNED, ROUTED, TRANSFERRED, AGREED, DESIGNATED}
     * @param epoch counts the owners
     */
    record ComplaintHandedOver(
            RecordId complaintId,
            String complaintNumber,
            String agency,
            String from,
            String way,
            int epoch,
            LocalDate handedOverOn)
            implements ComplaintEvent {
        public static final String TYPE = "complaint-handed-over";
    }

    /**
     * Two offices disagree about who is competent (管辖争议, CR-13, JUR-03).
     *
     * @param other id of the office that does not want it
     * @param superior id of the common superior; absent if it is not on the platform
     */
    record JurisdictionDisputed(
            RecordId complaintId,
            String complaintNumber,
            String agency,
            String other,
            @Nullable String superior,
            LocalDate disputedOn)
            implements ComplaintEvent {
        public static final String TYPE = "jurisdiction-disputed";
    }

    /**
     * The office's own mediation of a consumer complaint ended (消费投诉调解终结, CR-09, CR-10).
     *
     * @param agreed whether with an agreement
     * @param ground of the termination; absent if agreed
     */
    record ConsumerMediationEnded(
            RecordId complaintId,
            String complaintNumber,
            String agency,
            boolean agreed,
            @Nullable String ground,
            LocalDate endedOn)
            implements ComplaintEvent {
        public static final String TYPE = "consumer-mediation-ended";
    }
}
