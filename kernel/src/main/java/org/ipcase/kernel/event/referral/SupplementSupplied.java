package org.ipcase.kernel.event.referral;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;

/**
 * The agency completed the file (已补正).
 *
 * <p>Source: REF-10; PSB art. 180(2).
 *
 * @param suppliedAt when the agency supplied them
 * @param late whether the three days of REF-10 had passed
 */
public record SupplementSupplied(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        Instant suppliedAt,
        boolean late)
        implements ReferralEvent {}
