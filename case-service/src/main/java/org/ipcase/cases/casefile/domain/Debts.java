package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** What a penalty leaves to pay (应缴款项), CASE-22. */
public final class Debts {
    private Debts() {}

    /** Fine and confiscated gains, without any extra fine. */
    static Money of(PenaltyDecision decision) {
        return sum(decision.fine(), decision.confiscation());
    }

    /** The same as it stands after the remedies; nothing of what was quashed (CASE-23). */
    static Money of(Aftermath aftermath) {
        return aftermath.taken() ? Money.ZERO : sum(aftermath.fine(), aftermath.confiscation());
    }

    private static Money sum(@Nullable Money fine, @Nullable Money gains) {
        var owed = fine == null ? Money.ZERO : fine;
        return gains == null ? owed : owed.plus(gains);
    }

    /** The extra fine for late payment as of a day. */
    public static Money extra(CaseDossier dossier, LocalDate day) {
        var aftermath = dossier.matters().aftermath();
        var fine = aftermath.fine();
        if (fine == null || aftermath.served() == null || aftermath.taken()) {
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
        var owed = of(aftermath).plus(extra(dossier, day)).fen();
        return new Money(Math.max(0, owed - aftermath.paid().fen()));
    }
}
