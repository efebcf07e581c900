package org.ipcase.mediation.confirmation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;

/**
 * The legal periods of a confirmation (司法确认期限): thirty days to apply (MED-15), three to accept
 * (MED-18), thirty to rule (MED-19), two years to ask for enforcement (MED-21), fifteen days and
 * six months to object (MED-22).
 */
record ConfirmationPeriods(Clocks clocks) {
    static final String TO_APPLY = "MED-15";
    static final String TO_ACCEPT = "MED-18";
    static final String TO_RULE = "MED-19";
    static final String TO_OBJECT = "MED-22";
    static final String TO_OBJECT_THIRD = "MED-22-THIRD";

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    /** No clock for an agreement that no court confirms (MED-17). */
    List<LegalClock> opened(SettledDispute dispute, Instant effectiveAt) {
        return dispute.agreement().decidesOwnershipOrValidity() || dispute.entrustedAfterFiling()
                ? List.of()
                : List.of(clocks.start(TO_APPLY, effectiveAt));
    }

    List<LegalClock> applied(ConfirmationFile file, Instant at) {
        return changed(met(file, TO_APPLY, at), clocks.start(TO_ACCEPT, at));
    }

    List<LegalClock> accepted(ConfirmationFile file, Instant at) {
        return changed(met(file, TO_ACCEPT, at), clocks.start(TO_RULE, at));
    }

    /** The thirty days of MED-15 are open again, as long as they last. */
    List<LegalClock> openAgain(ConfirmationFile file, String met, Instant at) {
        var began = file.clock(TO_APPLY).orElseThrow().startedAt();
        return Stream.concat(met(file, met, at), Stream.of(clocks.start(TO_APPLY, began))).toList();
    }

    /** What was missed is not made good by a longer period (MED-19). */
    boolean isRulingLate(ConfirmationFile file, Instant at) {
        return !at.isBefore(toRule(file).due());
    }

    boolean mayExtend(ConfirmationFile file, int days) {
        return clocks.mayExtend(toRule(file), days);
    }

    List<LegalClock> extended(ConfirmationFile file, int days, String by) {
        return List.of(clocks.extended(toRule(file), days, by));
    }

    List<LegalClock> ruled(ConfirmationFile file, Instant at) {
        return met(file, TO_RULE, at).toList();
    }

    LegalClock toObject(LocalDate served) {
        return clocks.start(TO_OBJECT, served);
    }

    boolean isLateForThirdPerson(LocalDate knownOn, Instant at) {
        return !at.isBefore(clocks.start(TO_OBJECT_THIRD, knownOn).due());
    }

    private Stream<LegalClock> met(ConfirmationFile file, String rule, Instant at) {
        return file.clock(rule).stream().map(clock -> clocks.met(clock, at));
    }

    private static List<LegalClock> changed(Stream<LegalClock> met, LegalClock started) {
        return Stream.concat(met, Stream.of(started)).toList();
    }

    private static LegalClock toRule(ConfirmationFile file) {
        return file.clock(TO_RULE).orElseThrow();
    }
}
