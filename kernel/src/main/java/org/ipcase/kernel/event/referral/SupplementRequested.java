package org.ipcase.kernel.event.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.id.RecordId;

/**
 * The police asked for missing papers, once (通知补正).
 *
 * <p>Source: REF-10; PSB art. 180(2).
 *
 * @param requestedAt when the police asked
 * @param items papers asked for
 * @param supplyBy last legal day for the agency to complete the file, Asia/Shanghai
 */
public record SupplementRequested(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        Instant requestedAt,
        List<String> items,
        LocalDate supplyBy)
        implements ReferralEvent {
    public SupplementRequested {
        items = List.copyOf(items);
    }
}
