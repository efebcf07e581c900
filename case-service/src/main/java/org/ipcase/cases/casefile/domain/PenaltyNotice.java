package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The notice before a penalty (行政处罚告知书, 听证告知书, CASE-18).
 *
 * @param proposed what is planned
 * @param hearing whether the party may ask for a hearing
 * @param period until when the party may state, defend or ask for a hearing
 * @param waivedOn day on which the party waived that expressly; null if not
 */
public record PenaltyNotice(
        String facts,
        String grounds,
        Proposed proposed,
        boolean hearing,
        LocalDate servedOn,
        LegalClock period,
        @Nullable LocalDate waivedOn) {

    /**
     * 拟处罚内容.
     *
     * @param confiscation gains and goods together, by value
     */
    public record Proposed(
            @Nullable Money fine, @Nullable Money confiscation, List<Sanction> sanctions) {
        public Proposed {
            sanctions = List.copyOf(sanctions);
        }
    }

    PenaltyNotice waived(LocalDate on) {
        return new PenaltyNotice(facts, grounds, proposed, hearing, servedOn, period, on);
    }
}
