package org.ipcase.kernel.event.referral;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;

/**
 * The police signed the return slip (公安机关已签收回执).
 *
 * <p>Source: REF-09; D310 art. 7.
 *
 * @param receivedAt when the police received the file
 * @param police id of the police agency that received it
 * @param receipt number of the return slip
 */
public record ReferralReceived(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        Instant receivedAt,
        String police,
        String receipt)
        implements ReferralEvent {}
