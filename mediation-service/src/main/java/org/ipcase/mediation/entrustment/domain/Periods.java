package org.ipcase.mediation.entrustment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;

/** The legal periods of an entrustment (诉调对接期限). */
record Periods(Clocks clocks) {
    static final String TO_CHOOSE = "LIT-03";
    static final String TO_DESIGNATE = "LIT-04";
    static final String TO_CONFIRM = "LIT-05";
    static final String TO_CONTACT = "LIT-06";
    static final String TO_ASK_FOR_CONFIRMATION = "LIT-09";
    static final String TO_REGISTER = "LIT-12";

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    LegalClock start(String rule, Instant at) {
        return clocks.start(rule, at);
    }

    List<LegalClock> met(EntrustmentFile file, Instant at, String... rules) {
        return Stream.of(rules)
                .flatMap(rule -> file.clock(rule).stream())
                .map(clock -> clocks.met(clock, at))
                .toList();
    }

    /** Nothing is due any more. */
    List<LegalClock> ended(EntrustmentFile file, Instant at) {
        return file.clocks().stream().map(clock -> clocks.cancelled(clock, at)).toList();
    }

    boolean runs(EntrustmentFile file, String rule, Instant at) {
        return file.pending(rule).filter(clock -> at.isBefore(clock.due())).isPresent();
    }

    boolean mayExtend(EntrustmentFile file, int days) {
        return clocks.mayExtend(toMediate(file), days);
    }

    List<LegalClock> extended(EntrustmentFile file, int days) {
        return List.of(clocks.extended(toMediate(file), days, "双方当事人"));
    }

    private static LegalClock toMediate(EntrustmentFile file) {
        return file.clock(file.request().stage().rule()).orElseThrow();
    }
}
