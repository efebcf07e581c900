package org.ipcase.mediation.dispute.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.dispute.domain.MediationCommand.Suspend;

/**
 * The legal periods of a mediation (调解期限): three working days to accept (MED-04), thirty days to
 * mediate (MED-08), thirty days to apply for confirmation (MED-15). None of them bars a step that
 * comes late: the file shows it, and the parties decide (domain.md 5.2).
 */
record Periods(Clocks clocks) {
    static final String TO_ACCEPT = "MED-04";
    static final String TO_MEDIATE = "MED-08";
    static final String TO_ASK_OTHER_SIDE = "MED-02-CONSENT";
    static final String TO_APPLY_FOR_CONFIRMATION = "MED-15";

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    LegalClock toAccept(Instant applied) {
        return clocks.start(TO_ACCEPT, applied);
    }

    /** A one-sided application is put to the other side within three working days. */
    List<LegalClock> accepted(Dossier dossier, Instant at) {
        var started = Stream.of(clocks.start(TO_MEDIATE, at));
        var asked =
                dossier.application().respondentConsents() || Parties.allConsent(dossier)
                        ? Stream.<LegalClock>empty()
                        : Stream.of(clocks.start(TO_ASK_OTHER_SIDE, at));
        return Stream.of(met(dossier, TO_ACCEPT, at).stream(), started, asked)
                .flatMap(it -> it)
                .toList();
    }

    /** The period to mediate was missed; nothing else is due any more. */
    List<LegalClock> timedOut(Dossier dossier, Instant at) {
        return dossier.clocks().stream()
                .map(clock ->
                        clock.rule().equals(TO_MEDIATE)
                                ? clocks.met(clock, at)
                                : clocks.cancelled(clock, at))
                .toList();
    }

    List<LegalClock> pendingMet(Dossier dossier, String rule, Instant at) {
        return dossier.clock(rule).filter(LegalClock::pending).isPresent()
                ? met(dossier, rule, at)
                : List.of();
    }

    List<LegalClock> met(Dossier dossier, String rule, Instant at) {
        return dossier.clock(rule).stream().map(clock -> clocks.met(clock, at)).toList();
    }

    /**
     * Mediation was in time; the thirty days to ask a court for confirmation begin (MED-15, 人民调解法
     * 33), unless the agreement settles ownership or validity, which no court confirms (MED-17,
     * 民诉法解释 355).
     */
    List<LegalClock> agreed(Dossier dossier, AgreementText text, Instant at) {
        var met = met(dossier, TO_MEDIATE, at).stream();
        return text.decidesOwnershipOrValidity()
                ? met.toList()
                : Stream.concat(met, Stream.of(clocks.start(TO_APPLY_FOR_CONFIRMATION, at)))
                        .toList();
    }

    /** Nothing is due any more. */
    List<LegalClock> ended(Dossier dossier, Instant at) {
        return dossier.clocks().stream().map(clock -> clocks.cancelled(clock, at)).toList();
    }

    /** Nobody mediated before the committee took the dispute (MED-04). */
    boolean isBeforeAcceptance(Dossier dossier, Instant at) {
        return day(at).isBefore(toMediate(dossier).startDay());
    }

    boolean maySuspend(Dossier dossier, Suspend suspend) {
        var clock = toMediate(dossier);
        return clocks.maySuspend(clock, reason(suspend.ground()))
                && suspend.at().isBefore(clock.due());
    }

    /** The day of the suspension is the first that is not counted. */
    List<LegalClock> suspended(Dossier dossier, Suspend suspend) {
        return List.of(
                clocks.suspended(
                        toMediate(dossier),
                        day(suspend.at()),
                        reason(suspend.ground()),
                        suspend.note()));
    }

    /** The day of the resumption counts again, unless it is the day of the suspension itself. */
    List<LegalClock> resumed(Dossier dossier, Instant at) {
        var clock = toMediate(dossier);
        var dayBefore = day(at).minusDays(1);
        var from = clock.course().exclusions().getLast().from();
        return List.of(clocks.resumed(clock, dayBefore.isBefore(from) ? from : dayBefore));
    }

    boolean mayExtend(Dossier dossier, int days) {
        return clocks.mayExtend(toMediate(dossier), days);
    }

    List<LegalClock> extended(Dossier dossier, int days) {
        return List.of(clocks.extended(toMediate(dossier), days, "各方当事人"));
    }

    private static LegalClock toMediate(Dossier dossier) {
        return dossier.clock(TO_MEDIATE).orElseThrow();
    }

    private static ExclusionReason reason(SuspensionGround ground) {
        return switch (ground) {
            case APPRAISAL -> ExclusionReason.APPRAISAL;
            case EXPERT_OPINION -> ExclusionReason.EXPERT_OPINION;
        };
    }
}
