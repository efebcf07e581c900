package org.ipcase.kernel.event.mediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a mediation that other services may know, keyed by the mediation's id on the topic
 * {@value #TOPIC}. Each member's {@code TYPE} is the event type without prefix and version; its
 * schema is {@code schemas/mediation/<TYPE>.v1.json}. Days are legal days of Asia/Shanghai.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface MediationEvent {
    String TOPIC = "ipcase.mediation";
    String TYPE_PREFIX = "org.ipcase.mediation.";

    RecordId mediationId();

    /** The human number, e.g. {@code SC-MD-2026-000042}. */
    String number();

    /** The complaint out of which the mediation was asked for, if there is one. */
    @Nullable RecordId complaintId();

    /** The enforcement case beside which the mediation runs, if there is one. */
    @Nullable RecordId caseId();

    /** State of the mediation after the event, as in the API: {@code ACCEPTED}. */
    String state();

    /**
     * A party asked for mediation (申请, MED-01).
     *
     * @param committee agency id of the committee asked
     */
    record MediationApplied(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            String committee,
            LocalDate appliedOn)
            implements MediationEvent {
        public static final String TYPE = "mediation-applied";
    }

    /**
     * The committee took the dispute (受理, MED-04).
     *
     * @param mediateUntil last day of the mediation period as it stands now (MED-08)
     */
    record MediationAccepted(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            LocalDate acceptedOn,
            LocalDate mediateUntil)
            implements MediationEvent {
        public static final String TYPE = "mediation-accepted";
    }

    /** The committee did not take the dispute (不予受理, MED-04). */
    record MediationDeclined(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            LocalDate declinedOn)
            implements MediationEvent {
        public static final String TYPE = "mediation-declined";
    }

    /** The mediators were chosen or named (选定调解员, MED-05); who they are stays inside. */
    record MediatorAssigned(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            LocalDate assignedOn)
            implements MediationEvent {
        public static final String TYPE = "mediator-assigned";
    }

    /**
     * A session took place (调解, MED-08).
     *
     * @param ordinal 1 for the first session held
     */
    record SessionHeld(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            int ordinal,
            LocalDate heldOn)
            implements MediationEvent {
        public static final String TYPE = "session-held";
    }

    /**
     * An agreement is in force (达成协议, MED-12, MED-13); told when it takes effect, not when drafted.
     *
     * @param form {@code WRITTEN} or {@code ORAL}
     */
    record AgreementReached(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            String form,
            LocalDate effectiveOn)
            implements MediationEvent {
        public static final String TYPE = "agreement-reached";
    }

    /** Mediation ended without agreement (调解不成, MED-10). */
    record MediationFailed(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            LocalDate endedOn)
            implements MediationEvent {
        public static final String TYPE = "mediation-failed";
    }

    /** A party does not want mediation (拒绝调解, MED-02); which one stays inside. */
    record MediationRefused(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            LocalDate endedOn)
            implements MediationEvent {
        public static final String TYPE = "mediation-refused";
    }

    /** The applicant took the application back (撤回申请). */
    record MediationWithdrawn(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            LocalDate endedOn)
            implements MediationEvent {
        public static final String TYPE = "mediation-withdrawn";
    }

    /** The mediation stands still for the work of an expert (中止, MED-08). */
    record MediationSuspended(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            LocalDate suspendedOn)
            implements MediationEvent {
        public static final String TYPE = "mediation-suspended";
    }

    /**
     * The mediation goes on (恢复, MED-08).
     *
     * @param mediateUntil last day of the mediation period as it stands now
     */
    record MediationResumed(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            LocalDate resumedOn,
            LocalDate mediateUntil)
            implements MediationEvent {
        public static final String TYPE = "mediation-resumed";
    }

    /** The period to mediate passed without an agreement (调解期限届满, MED-08). */
    record MediationTimedOut(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            LocalDate endedOn)
            implements MediationEvent {
        public static final String TYPE = "mediation-timed-out";
    }

    /**
     * All parties applied together for judicial confirmation (申请司法确认, MED-15).
     *
     * @param court agency id
     */
    record ConfirmationApplied(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            RecordId confirmationId,
            String confirmationNumber,
            String court,
            LocalDate appliedOn)
            implements MediationEvent {
        public static final String TYPE = "confirmation-applied";
    }

    /** What became of the application for confirmation (司法确认结果, MED-17, MED-19, MED-20, MED-22). */
    record ConfirmationDecided(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            RecordId confirmationId,
            String confirmationNumber,
            String court,
            LocalDate decidedOn)
            implements MediationEvent {
        public static final String TYPE = "confirmation-decided";
    }

    /** How far an agreement is performed (履行情况, MED-14, MED-21); what was owed stays inside. */
    record PerformanceRecorded(
            RecordId mediationId,
            String number,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String state,
            RecordId performanceId,
            LocalDate recordedOn)
            implements MediationEvent {
        public static final String TYPE = "performance-recorded";
    }
}
