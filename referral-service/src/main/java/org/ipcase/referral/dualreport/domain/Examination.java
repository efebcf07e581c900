package org.ipcase.referral.dualreport.domain;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;

/**
 * The police examine whether to file (立案审查, DUAL-04).
 *
 * @param clock DUAL-04, or DUAL-04-COMPLEX once they found it complex; runs from the report
 */
public record Examination(Acceptance acceptance, Optional<Complex> complex, LegalClock clock) {

    /**
     * 受案登记表、受案回执.
     *
     * @param late whether the three days of review had passed (PSB art. 171)
     */
    public record Acceptance(String receiptNumber, String by, Instant at, boolean late) {}

    public record Complex(String documentNumber, Instant at) {}

    /**
     * @param reasons of a refusal
     * @param late whether the period had passed
     */
    public record Decision(
            String documentNumber, Optional<String> reasons, String by, Instant at, boolean late) {}

    /** 复议、复核 asked for by the reporter. */
    public record Request(String reasons, Instant at) {}

    public record Ruling(Request request, String documentNumber, String reasons, Instant at) {}

    Examination complex(Complex found, LegalClock longer) {
        return new Examination(acceptance, Optional.of(found), longer);
    }

    Examination with(LegalClock longer) {
        return new Examination(acceptance, complex, longer);
    }
}
