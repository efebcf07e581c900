package org.ipcase.kernel.event.referral;

import org.ipcase.kernel.id.RecordId;

/**
 * What other services are told of a criminal referral (涉嫌犯罪案件移送), on topic {@code ipcase.referral},
 * keyed by the case. Each type has a schema in {@code schemas/referral}.
 */
public sealed interface ReferralEvent
        permits ReferralOpened,
                ReferralReported,
                ReferralApproved,
                ReferralRefusedByHead,
                ReferralSent,
                ReferralReceived,
                SupplementRequested,
                SupplementSupplied,
                ReferralPassedOn,
                ReferralNotPoliceMatter,
                PoliceFiled,
                PoliceNotFiled {
    /** Id of the referral. */
    RecordId referralId();

    /** Human number of the referral, e.g. {@code SC-RF-2026-000042}. */
    String number();

    /** The enforcement case from which the referral came. */
    RecordId caseId();

    /** State of the referral after this event, as in the API: {@code HEAD_APPROVAL}. */
    String state();
}
