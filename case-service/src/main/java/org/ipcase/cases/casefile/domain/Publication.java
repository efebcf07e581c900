package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Publication of a penalty (行政处罚信息公示), CASE-25 to CASE-29.
 *
 * @param elsewhere office of the province in which the party is registered; null if it is the own
 *     one
 * @param pushedOn when the data were sent there
 * @param receivedOn when they arrived there
 * @param summary 行政处罚信息摘要
 * @param period until when it is shown
 */
public record Publication(
        @Nullable Office elsewhere,
        @Nullable LocalDate pushedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String summary,
        @Nullable LegalClock period,
        @Nullable Withdrawal withdrawal,
        @Nullable EarlyEnd earlyEnd) {
    static final Publication NONE = new Publication(null, null, null, null, null, null, null, null);

    /**
     * 提前停止公示 (CRE-04).
     *
     * @param document number of the decision on the repair
     */
    public record EarlyEnd(LocalDate on, String document) {}

    /** 撤回公示. */
    public record Withdrawal(LocalDate on, String reason) {}

    /** Whether the public sees the decision on that day; afterwards it stays in the file only. */
    public boolean shownOn(LocalDate day) {
        return publishedOn != null
                && withdrawal == null
                && earlyEnd == null
                && period != null
                && !day.isAfter(period.lastDay());
    }

    Publication pushed(Office to, LocalDate on) {
        return new Publication(to, on, null, null, null, null, null, null);
    }

    Publication received(LocalDate on) {
        return new Publication(elsewhere, pushedOn, on, null, null, null, null, null);
    }

    Publication published(LocalDate on, String text, LegalClock until) {
        return new Publication(elsewhere, pushedOn, receivedOn, on, text, until, null, null);
    }

    Publication withdrawn(Withdrawal it) {
        return new Publication(
                elsewhere, pushedOn, receivedOn, publishedOn, summary, period, it, earlyEnd);
    }

    Publication ended(EarlyEnd it) {
        return new Publication(
                elsewhere, pushedOn, receivedOn, publishedOn, summary, period, withdrawal, it);
    }
}
