package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The decision of the police to file or not (立案决定书 / 不予立案通知书): REF-13, D310 art. 8.
 *
 * @param documentNumber 文号
 * @param officer who is responsible for it at the police
 * @param decidedOn legal day of the decision; the day of entry is that of {@code recordedAt}
 *     (REQ-05)
 * @param late whether {@code decidedOn} is after the three days of Decree 310, whatever the basis
 */
public record FilingDecision(
        String documentNumber,
        String officer,
        LocalDate decidedOn,
        Basis basis,
        Instant recordedAt,
        boolean late) {

    /** When it was decided: the moment of entry, or an earlier legal day from its beginning. */
    public Instant moment() {
        return decidedOn.equals(CriminalReferralClocks.day(recordedAt))
                ? recordedAt
                : CriminalReferralClocks.startOf(decidedOn);
    }

    /**
     * The text that the police invoke for their period. The older opinion allows ten calendar days,
     * thirty in a complex case; it is recorded and does not move the clock of the later decree.
     */
    public enum Basis {
        /** 国务院令第310号(2020) 第8条: 3日 */
        DECREE_310,
        /** 高检会〔2006〕2号 第5项: 10日 */
        OPINION_2006,
        /** 高检会〔2006〕2号 第5项: 案情重大、复杂 30日 */
        OPINION_2006_COMPLEX
    }
}
