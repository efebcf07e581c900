package org.ipcase.cases.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office owes others, and how far it is (告知与反馈义务, CR-02, CR-14, CR-15).
 *
 * @param filingTold day the named reporter was told about filing
 * @param outcome how the case behind ended, as it tells; null while open
 * @param resultTold day the result was told
 * @param reportedBack what the reception was told; null while nothing
 */
public record Duties(
        @Nullable LocalDate filingTold,
        @Nullable String outcome,
        @Nullable LocalDate resultTold,
        @Nullable ReportBack reportedBack) {
    public static final Duties NONE = new Duties(null, null, null, null);

    /**
     * What became of what the reception sent (分送反馈).
     *
     * @param epoch in which it was reported: another routing asks again
     */
    public record ReportBack(int epoch, LocalDate on, String result, boolean late) {}

    Duties filingTold(LocalDate on) {
        return new Duties(on, outcome, resultTold, reportedBack);
    }

    Duties ended(String how) {
        return new Duties(filingTold, how, resultTold, reportedBack);
    }

    Duties resultTold(LocalDate on) {
        return new Duties(filingTold, outcome, on, reportedBack);
    }

    Duties reported(ReportBack it) {
        return new Duties(filingTold, outcome, resultTold, it);
    }
}
