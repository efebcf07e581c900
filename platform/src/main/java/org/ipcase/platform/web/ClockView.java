package org.ipcase.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A legal clock as every representation shows it (期限).
 *
 * @param start legal day of the event that started it
 * @param due the moment from which it is late
 * @param dueDay the last legal day; none for clocks in hours
 * @param explanation “why this date”
 */
public record ClockView(
        String rule,
        Bilingual title,
        LocalDate start,
        Instant due,
        @Nullable LocalDate dueDay,
        Instant warn,
        ClockState state,
        boolean provisional,
        String source,
        Bilingual explanation) {

    public static ClockView of(LegalClock clock) {
        return new ClockView(
                clock.rule(),
                clock.title(),
                clock.startDay(),
                clock.due(),
                clock.dueDay(),
                clock.warn(),
                clock.state(),
                clock.provisional(),
                clock.source(),
                clock.explanation());
    }

    public static List<ClockView> of(List<LegalClock> clocks) {
        return clocks.stream().map(clock -> of(clock)).toList();
    }
}
