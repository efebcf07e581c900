package org.ipcase.kernel.clock;

import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;

/** Clocks with one rule made for a test. */
final class Rules {
    static final String ID = "TEST-01";

    private static final WorkCalendar CALENDAR = WorkCalendar.standard();
    private static final LawBook LAW_BOOK = LawBook.standard();

    private Rules() {}

    static Clocks of(int amount, Period.Unit unit, Period.LastDay lastDay) {
        var text = new Bilingual("试验期限", "period under test");
        var rule =
                new ClockRule(
                        ID,
                        ID,
                        text,
                        text,
                        new Period(amount, unit, lastDay),
                        List.of(),
                        Mark.PRODUCT,
                        Validity.ALWAYS,
                        List.of(new ClockRule.AllowedExtension(null, text)),
                        List.of(ExclusionReason.values()),
                        List.of());
        return new Clocks(CALENDAR, new ClockRules(List.of(rule), LAW_BOOK));
    }
}
