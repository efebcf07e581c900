package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;

/** What a penalty leaves to pay (应缴款项), CASE-22. */
public final class Debts {
    private Debts() {}

    /** Fine and confiscated gains, without any extra fine. */
    static Money of(PenaltyDecision decision) {
        var fine = decision.fine();
        var gains = decision.confiscation();
        var owed = fine == null ? Money.ZERO : fine;
        return gains == null ? owed : owed.plus(gains);
    }

    /** The extra fine for late payment as of a day. */
    public static Money extra(CaseDossier dossier, LocalDate day) {
        var aftermath = dossier.matters().aftermath();
        var decision = aftermath.decision();
        var fine = decision == null ? null : decision.fine();
        if (fine == null || aftermath.served() == null || aftermath.overturned()) {
            return Money.ZERO;
        }
        var deferral = aftermath.deferral();
        var last =
                deferral != null
                        ? deferral.until()
                        : AftermathClocks.newest(dossier.clocks(), AftermathClocks.PAYMENT)
                                .map(LegalClock::lastDay)
                                .orElse(day);
        return ExtraFine.of(fine, last, aftermath.payments(), aftermath.remedies(), day);
    }

    /** What is left to pay as of a day, the extra fine with it. */
    public static Money left(CaseDossier dossier, LocalDate day) {
        var aftermath = dossier.matters().aftermath();
        var decision = aftermath.decision();
        if (decision == null || taken(aftermath)) {
            return Money.ZERO;
        }
        var owed = of(decision).plus(extra(dossier, day)).fen();
        return new Money(Math.max(0, owed - aftermath.paid().fen()));
    }

    private static boolean taken(Aftermath aftermath) {
        return aftermath.remedies().stream()
                .map(Aftermath.Remedy::outcome)
                .anyMatch(
                        it -> it != null && it.against() && it != Aftermath.Remedy.Outcome.CHANGED);
    }
}
