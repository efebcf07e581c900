package org.ipcase.kernel.event.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;

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
public record PoliceNotFiled(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        String documentNumber,
        String reasons,
        LocalDate decidedOn,
        Instant recordedAt,
        boolean late)
        implements ReferralEvent {}
