package org.ipcase.kernel.event.referral;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;

/**
 * The police returned the file as not theirs (不属公安机关职责).
 *
 * <p>Source: REF-12; PSB art. 180(3).
 *
 * @param returnedAt when the file went back
 * @param reasons written reasons of the police
 */
public record ReferralNotPoliceMatter(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        Instant returnedAt,
        String reasons)
        implements ReferralEvent {}
