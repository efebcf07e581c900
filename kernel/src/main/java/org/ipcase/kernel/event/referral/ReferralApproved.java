package org.ipcase.kernel.event.referral;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;

/**
 * The principal head approved the referral (批准移送).
 *
 * <p>Source: REF-05; D310 art. 5.
 *
 * @param approvedAt when the head decided
 * @param late whether the three days of REF-05 had passed
 */
public record ReferralApproved(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        Instant approvedAt,
        boolean late)
        implements ReferralEvent {}
