package org.ipcase.cases.procedure.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;

/** Questions about the clocks of one record (期限查询). */
public final class Due {
    private Due() {}

    /** The clock of a rule that is still pending; the newest if it was started more than once. */
    public static Optional<LegalClock> pending(List<LegalClock> clocks, String rule) {
        return clocks.stream()
                .filter(clock -> clock.rule().equals(rule) && clock.pending())
                .reduce((_, later) -> later);
    }

    /** The newest clock of a rule, pending or not. */
    public static Optional<LegalClock> last(List<LegalClock> clocks, String rule) {
        return clocks.stream()
                .filter(clock -> clock.rule().equals(rule))
                .reduce((_, later) -> later);
    }

    /** Whether the period of a rule has run out at that moment. */
    public static boolean over(List<LegalClock> clocks, String rule, Instant at) {
        return last(clocks, rule).map(clock -> !at.isBefore(clock.due())).orElse(false);
    }
}
