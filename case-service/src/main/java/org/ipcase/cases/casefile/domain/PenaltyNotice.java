package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The notice before a penalty (行政处罚告知书, CASE-18).
 *
 * @param period until when the party may state, defend or ask for a hearing
 * @param waivedOn day on which the party waived that expressly; null if not
 */
public record PenaltyNotice(
        String facts,
        String grounds,
        @Nullable Money proposedFine,
        LocalDate servedOn,
        LegalClock period,
        @Nullable LocalDate waivedOn) {

    PenaltyNotice waived(LocalDate on) {
        return new PenaltyNotice(facts, grounds, proposedFine, servedOn, period, on);
    }
}
