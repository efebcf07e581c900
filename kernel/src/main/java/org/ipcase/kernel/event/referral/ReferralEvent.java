package org.ipcase.kernel.event.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.id.RecordId;

/**
 * What other services are told of a criminal referral (涉嫌犯罪案件移送), keyed by the case on topic
 * {@value #TOPIC}. Each member's {@code TYPE} is the event type without prefix and version; its
 * schema is {@code schemas/referral/<TYPE>.v1.json}. Days are legal days of Asia/Shanghai.
 */
public sealed interface ReferralEvent
        permits ReferralEvent.ReferralOpened,
                ReferralEvent.ReferralReported,
                ReferralEvent.ReferralApproved,
                ReferralEvent.ReferralRefusedByHead,
                ReferralEvent.ReferralSent,
                ReferralEvent.ReferralReceived,
                ReferralEvent.SupplementRequested,
                ReferralEvent.SupplementSupplied,
                ReferralEvent.ReferralPassedOn,
                ReferralEvent.ReferralNotPoliceMatter,
                ReferralEvent.PoliceFiled,
                ReferralEvent.PoliceNotFiled,
                ReferralCourseEvent {
    String TOPIC = "ipcase.referral";
    String TYPE_PREFIX = "org.ipcase.referral.";

    /** Id of the referral. */
    RecordId referralId();

    /** Human number of the referral, e.g. {@code SC-RF-2026-000042}. */
    String number();

    /** The enforcement case from which the referral came. */
    RecordId caseId();

    /** State of the referral after this event, as in the API: {@code HEAD_APPROVAL}. */
    String state();

    /** Type of the event without prefix and version. */
    default String type() {
        return switch (this) {
            case ReferralOpened _ -> ReferralOpened.TYPE;
            case ReferralReported _ -> ReferralReported.TYPE;
            case ReferralApproved _ -> ReferralApproved.TYPE;
            case ReferralRefusedByHead _ -> ReferralRefusedByHead.TYPE;
            case ReferralSent _ -> ReferralSent.TYPE;
            case ReferralReceived _ -> ReferralReceived.TYPE;
            case SupplementRequested _ -> SupplementRequested.TYPE;
            case SupplementSupplied _ -> SupplementSupplied.TYPE;
            case ReferralPassedOn _ -> ReferralPassedOn.TYPE;
            case ReferralNotPoliceMatter _ -> ReferralNotPoliceMatter.TYPE;
            case PoliceFiled _ -> PoliceFiled.TYPE;
            case PoliceNotFiled _ -> PoliceNotFiled.TYPE;
            case ReferralCourseEvent it -> it.type();
        };
    }

    /**
     * A suspected crime was found and a referral file was opened by itself (移送案卷已建).
     *
     * <p>Source: REF-01, REF-02; D310 art. 3.
     *
     * @param crimes suspected crimes by code of domain.md 4.1; the first band only
     * @param openedAt when the file was opened
     */
    record ReferralOpened(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            List<String> crimes,
            Instant openedAt)
            implements ReferralEvent {
        public static final String TYPE = "referral-opened";

        public ReferralOpened {
            crimes = List.copyOf(crimes);
        }
    }

    /**
     * The case group handed its written report to the principal head (移送报告已提交).
     *
     * <p>Source: REF-04; D310 art. 5.
     *
     * @param reportedAt when the head received the report
     * @param decideBy last legal day of the head's decision (REF-05), Asia/Shanghai
     */
    record ReferralReported(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant reportedAt,
            LocalDate decideBy)
            implements ReferralEvent {
        public static final String TYPE = "referral-reported";
    }

    /**
     * The principal head approved the referral (批准移送).
     *
     * <p>Source: REF-05; D310 art. 5.
     *
     * @param approvedAt when the head decided
     * @param late whether the three days of REF-05 had passed
     */
    record ReferralApproved(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant approvedAt,
            boolean late)
            implements ReferralEvent {
        public static final String TYPE = "referral-approved";
    }

    /**
     * The principal head refused the referral with recorded reasons (不批准移送).
     *
     * <p>Source: REF-05, REQ-02; D310 art. 5.
     *
     * @param refusedAt when the head decided
     * @param reasons the head's recorded reasons
     * @param late whether the three days of REF-05 had passed
     */
    record ReferralRefusedByHead(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant refusedAt,
            String reasons,
            boolean late)
            implements ReferralEvent {
        public static final String TYPE = "referral-refused-by-head";
    }

    /**
     * The file went to the police, and its copy to the procuratorate (已移送公安机关).
     *
     * <p>Source: REF-06, REF-07; D310 art. 5 and 6.
     *
     * @param sentAt when the file was sent
     * @param police id of the police agency of the same level
     * @param procuratorate id of the procuratorate that received the copy
     */
    record ReferralSent(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant sentAt,
            String police,
            String procuratorate)
            implements ReferralEvent {
        public static final String TYPE = "referral-sent";
    }

    /**
     * The police signed the return slip (公安机关已签收回执).
     *
     * <p>Source: REF-09; D310 art. 7.
     *
     * @param receivedAt when the police received the file
     * @param police id of the police agency that received it
     * @param receipt number of the return slip
     */
    record ReferralReceived(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant receivedAt,
            String police,
            String receipt)
            implements ReferralEvent {
        public static final String TYPE = "referral-received";
    }

    /**
     * The police asked for missing papers, once (通知补正).
     *
     * <p>Source: REF-10; PSB art. 180(2).
     *
     * @param requestedAt when the police asked
     * @param items papers asked for
     * @param supplyBy last legal day for the agency to complete the file, Asia/Shanghai
     */
    record SupplementRequested(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant requestedAt,
            List<String> items,
            LocalDate supplyBy)
            implements ReferralEvent {
        public static final String TYPE = "supplement-requested";

        public SupplementRequested {
            items = List.copyOf(items);
        }
    }

    /**
     * The agency completed the file (已补正).
     *
     * <p>Source: REF-10; PSB art. 180(2).
     *
     * @param suppliedAt when the agency supplied them
     * @param late whether the three days of REF-10 had passed
     */
    record SupplementSupplied(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant suppliedAt,
            boolean late)
            implements ReferralEvent {
        public static final String TYPE = "supplement-supplied";
    }

    /**
     * The police passed the file to the competent bureau (移送有管辖权的公安机关).
     *
     * <p>Source: REF-11; D310 art. 7.
     *
     * @param passedAt when the file was passed on
     * @param police id of the police agency that is competent now
     * @param reasons why the first bureau is not competent
     */
    record ReferralPassedOn(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant passedAt,
            String police,
            String reasons)
            implements ReferralEvent {
        public static final String TYPE = "referral-passed-on";
    }

    /**
     * The police returned the file as not theirs (不属公安机关职责).
     *
     * <p>Source: REF-12; PSB art. 180(3).
     *
     * @param returnedAt when the file went back
     * @param reasons written reasons of the police
     */
    record ReferralNotPoliceMatter(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant returnedAt,
            String reasons)
            implements ReferralEvent {
        public static final String TYPE = "referral-not-police-matter";
    }

    /**
     * The police filed a criminal case (公安机关立案).
     *
     * <p>Source: REF-13; D310 art. 8.
     *
     * @param documentNumber number of the filing decision (立案决定书)
     * @param decidedOn legal day of the decision
     * @param recordedAt when it was recorded here
     * @param late whether the period of REF-13 had passed
     */
    record PoliceFiled(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            String documentNumber,
            LocalDate decidedOn,
            Instant recordedAt,
            boolean late)
            implements ReferralEvent {
        public static final String TYPE = "police-filed";
    }

    /**
     * The police declined to file a criminal case (公安机关不予立案).
     *
     * <p>Source: REF-13, REF-15, REQ-11; D310 art. 8 and 10.
     *
     * @param documentNumber number of the notice of non-filing (不予立案通知书)
     * @param reasons reasons of the police; the file goes back to the agency
     * @param decidedOn legal day of the decision
     * @param recordedAt when it was recorded here
     * @param late whether the period of REF-13 had passed
     */
    record PoliceNotFiled(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            String documentNumber,
            String reasons,
            LocalDate decidedOn,
            Instant recordedAt,
            boolean late)
            implements ReferralEvent {
        public static final String TYPE = "police-not-filed";
    }
}
