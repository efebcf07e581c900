package org.ipcase.kernel.event.referral;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.id.RecordId;

/**
 * A suspected crime was found and a referral file was opened by itself (移送案卷已建).
 *
 * <p>Source: REF-01, REF-02; D310 art. 3.
 *
 * @param crimes suspected crimes by code of domain.md 4.1; the first band only
 * @param openedAt when the file was opened
 */
public record ReferralOpened(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        List<String> crimes,
        Instant openedAt)
        implements ReferralEvent {
    public ReferralOpened {
        crimes = List.copyOf(crimes);
    }
}
