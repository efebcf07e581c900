package org.ipcase.cases.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office owes those who submitted, and how far it is (告知义务, CR-14, CR-15).
 *
 * @param filingTold day the named reporter was told about filing
 * @param outcome how the case behind ended, as it tells; null while open
 * @param resultTold day the result was told
 */
public record Duties(
        @Nullable LocalDate filingTold, @Nullable String outcome, @Nullable LocalDate resultTold) {
    public static final Duties NONE = new Duties(null, null, null);

    Duties filingTold(LocalDate on) {
        return new Duties(on, outcome, resultTold);
    }

    Duties ended(String how) {
        return new Duties(filingTold, how, resultTold);
    }

    Duties resultTold(LocalDate on) {
        return new Duties(filingTold, outcome, on);
    }
}
