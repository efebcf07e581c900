package org.ipcase.kernel.event.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;

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
public record PoliceFiled(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        String documentNumber,
        LocalDate decidedOn,
        Instant recordedAt,
        boolean late)
        implements ReferralEvent {}
