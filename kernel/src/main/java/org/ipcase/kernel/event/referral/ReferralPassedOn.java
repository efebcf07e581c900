package org.ipcase.kernel.event.referral;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;

/**
 * The police passed the file to the competent bureau (移送有管辖权的公安机关).
 *
 * <p>Source: REF-11; D310 art. 7.
 *
 * @param passedAt when the file was passed on
 * @param police id of the police agency that is competent now
 * @param reasons why the first bureau is not competent
 */
public record ReferralPassedOn(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        Instant passedAt,
        String police,
        String reasons)
        implements ReferralEvent {}
