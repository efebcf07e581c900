package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casefile.domain.Aftermath.Deferral;
import org.ipcase.cases.casefile.domain.Aftermath.Remedy;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Which periods run after a decision (决定之后的期限): payment, remedies, enforcement, publication,
 * closing.
 */
record AftermathClocks(RunningClocks running) {
    static final String PAYMENT = "CASE-22";
    static final String RECONSIDERATION = "CASE-23";
    static final String SUIT = "CASE-23-SUIT";
    static final String SUIT_AFTER = "CASE-23-AFTER";
    static final String ENFORCEMENT = "CASE-24";
    static final String DEMAND = "CASE-24-DEMAND";
    static final String WITHDRAWAL = "CASE-27";
    static final String CLOSING = "CASE-30";

    private static final Set<String> REMEDIES = Set.of(RECONSIDERATION, SUIT, SUIT_AFTER);

    /** The moment after the thirty days of a public notice. */
    LocalDate deemedOn(LocalDate publishedOn) {
        return LegalDay.of(running.engine().start("CASE-21-NOTICE", publishedOn).due());
    }

    /**
     * Remedies run from service; payment if something is to be paid; else the case may be closed.
     * The three months for the court begin where the remedy period ends.
     */
    List<LegalClock> served(List<LegalClock> clocks, PenaltyDecision decision, LocalDate on) {
        var next = running.startedOn(clocks, RECONSIDERATION, on);
        next = running.startedOn(next, SUIT, on);
        if (Debts.of(decision).fen() == 0) {
            return running.startedOn(next, CLOSING, on);
        }
        next = running.startedOn(next, PAYMENT, on);
        return running.startedOn(next, ENFORCEMENT, last(next, SUIT).orElse(on));
    }

    List<LegalClock> paid(List<LegalClock> clocks, boolean whole, LocalDate on, Instant at) {
        return whole ? done(clocks, CaseClocks.momentOf(on, at), at) : clocks;
    }

    /** Nothing is left to pay or to enforce: the case may be closed. */
    private List<LegalClock> done(List<LegalClock> clocks, Instant on, Instant at) {
        var next = running.met(clocks, PAYMENT, on);
        next = running.cancelled(next, ENFORCEMENT, at);
        next = running.cancelled(next, DEMAND, at);
        return mayClose(next, LegalDay.of(at));
    }

    /**
     * The three months for the court begin when the longer time to pay is over, and never before
     * the remedies are (行政处罚法 72).
     */
    List<LegalClock> deferred(List<LegalClock> clocks, Deferral deferral, Instant at) {
        var next = running.cancelled(clocks, PAYMENT, at);
        var enforceable = newest(next, ENFORCEMENT).filter(LegalClock::pending);
        return enforceable.isEmpty()
                ? next
                : running.startedOn(
                        running.cancelled(next, ENFORCEMENT, at),
                        ENFORCEMENT,
                        later(enforceable.get().startDay(), deferral));
    }

    private static LocalDate later(LocalDate day, @Nullable Deferral deferral) {
        return deferral != null && deferral.until().isAfter(day) ? deferral.until() : day;
    }

    List<LegalClock> remedyFiled(
            List<LegalClock> clocks, Remedy.Kind kind, LocalDate on, Instant at) {
        var moment = CaseClocks.momentOf(on, at);
        var next = running.cancelled(clocks, ENFORCEMENT, at);
        return switch (kind) {
            case RECONSIDERATION -> running.met(next, RECONSIDERATION, moment);
            case SUIT -> running.met(running.met(next, SUIT, moment), SUIT_AFTER, moment);
        };
    }

    /**
     * @param dossier with the remedy as it ended
     */
    List<LegalClock> remedyEnded(CaseDossier dossier, Remedy remedy, Instant at) {
        var on = LegalDay.of(at);
        var ended = remedy.endedOn() == null ? on : remedy.endedOn();
        var outcome = remedy.outcome();
        if (outcome == null) {
            return dossier.clocks();
        }
        var next = outcome.against() ? unpublished(dossier, ended, at) : dossier.clocks();
        var aftermath = dossier.matters().aftermath();
        if (aftermath.taken()) {
            return done(next, CaseClocks.momentOf(ended, at), at);
        }
        if (remedy.kind() == Remedy.Kind.RECONSIDERATION) {
            next = suable(next, outcome, ended, at);
        }
        if (aftermath.form() == null && Debts.of(aftermath).compareTo(aftermath.paid()) > 0) {
            var over =
                    remedy.kind() == Remedy.Kind.SUIT
                            ? ended
                            : last(next, suit(next)).orElse(ended);
            return running.startedOn(next, ENFORCEMENT, later(over, aftermath.deferral()));
        }
        // What it was changed to may be paid already.
        return outcome == Remedy.Outcome.CHANGED
                ? done(next, CaseClocks.momentOf(ended, at), at)
                : next;
    }

    private List<LegalClock> unpublished(CaseDossier dossier, LocalDate ended, Instant at) {
        return dossier.matters().publication().shownOn(LegalDay.of(at))
                ? running.startedOn(dossier.clocks(), WITHDRAWAL, ended)
                : new PublicationClocks(running, CaseClocks.SMALL_FINES)
                        .overturned(dossier.clocks(), at);
    }

    /**
     * Fifteen days from the decision on reconsideration; who withdrew it, or was not let in, has
     * what is left of the six months (行政诉讼法 45, 46).
     */
    private List<LegalClock> suable(
            List<LegalClock> clocks, Remedy.Outcome outcome, LocalDate ended, Instant at) {
        return outcome == Remedy.Outcome.WITHDRAWN
                ? clocks
                : running.startedOn(running.cancelled(clocks, SUIT, at), SUIT_AFTER, ended);
    }

    /** Under which rule the party may sue: after a reconsideration, or at once. */
    static String suit(List<LegalClock> clocks) {
        return newest(clocks, SUIT_AFTER).isPresent() ? SUIT_AFTER : SUIT;
    }

    List<LegalClock> demanded(List<LegalClock> clocks, LocalDate on) {
        return running.startedOn(clocks, DEMAND, on);
    }

    List<LegalClock> applied(List<LegalClock> clocks, LocalDate on, Instant at) {
        var moment = CaseClocks.momentOf(on, at);
        return running.met(running.met(clocks, DEMAND, moment), ENFORCEMENT, moment);
    }

    /** Fifteen working days for the form, once: what happens to a closed case asks for no other. */
    List<LegalClock> mayClose(List<LegalClock> clocks, LocalDate on) {
        return newest(clocks, CLOSING).isPresent()
                ? clocks
                : running.startedOn(clocks, CLOSING, on);
    }

    List<LegalClock> formed(List<LegalClock> clocks, Instant at) {
        return running.met(clocks, CLOSING, at);
    }

    /** What belongs to the office's work ends with it; remedies and publication go on. */
    List<LegalClock> closed(List<LegalClock> clocks, Instant at) {
        return clocks.stream()
                .map(clock ->
                        goesOn(clock.rule())
                                ? clock
                                : clock.rule().equals(CLOSING)
                                        ? running.engine().met(clock, at)
                                        : running.engine().cancelled(clock, at))
                .toList();
    }

    private static boolean goesOn(String rule) {
        return REMEDIES.contains(rule)
                || rule.equals(WITHDRAWAL)
                || PublicationClocks.RULES.contains(rule);
    }

    /** Whether the newest clock of a rule is there and over. */
    static boolean over(List<LegalClock> clocks, String rule, Instant at) {
        return newest(clocks, rule).filter(it -> !at.isBefore(it.due())).isPresent();
    }

    static Optional<LegalClock> newest(List<LegalClock> clocks, String rule) {
        return clocks.stream().filter(it -> it.rule().equals(rule)).reduce((_, last) -> last);
    }

    private static Optional<LocalDate> last(List<LegalClock> clocks, String rule) {
        return newest(clocks, rule).map(LegalClock::lastDay);
    }
}
