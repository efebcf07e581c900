package org.ipcase.kernel.event.referral;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;

/**
 * The file went to the police, and its copy to the procuratorate (已移送公安机关).
 *
 * <p>Source: REF-06, REF-07; D310 art. 5 and 6.
 *
 * @param sentAt when the file was sent
 * @param police id of the police agency of the same level
 * @param procuratorate id of the procuratorate that received the copy
 */
public record ReferralSent(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        Instant sentAt,
        String police,
        String procuratorate)
        implements ReferralEvent {}
