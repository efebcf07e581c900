package org.ipcase.kernel.event.referral;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;

/**
 * The principal head refused the referral with recorded reasons (不批准移送).
 *
 * <p>Source: REF-05, REQ-02; D310 art. 5.
 *
 * @param refusedAt when the head decided
 * @param reasons the head's recorded reasons
 * @param late whether the three days of REF-05 had passed
 */
public record ReferralRefusedByHead(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        Instant refusedAt,
        String reasons,
        boolean late)
        implements ReferralEvent {}
