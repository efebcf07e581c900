package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.cases.casefile.domain.Aftermath.Application;
import org.ipcase.cases.casefile.domain.Aftermath.Demand;
import org.ipcase.cases.casefile.domain.Aftermath.Remedy;
import org.ipcase.cases.casefile.domain.AftermathEvent.EnforcementApplied;
import org.ipcase.cases.casefile.domain.AftermathEvent.EnforcementEnded;
import org.ipcase.cases.casefile.domain.AftermathEvent.PaymentDemanded;
import org.ipcase.cases.casefile.domain.AftermathStep.ApplyEnforcement;
import org.ipcase.cases.casefile.domain.AftermathStep.DemandPayment;
import org.ipcase.cases.casefile.domain.AftermathStep.EndEnforcement;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Demand and enforcement through the court (催告、申请强制执行): after the remedies, ten working days after
 * the demand, within three months.
 *
 * <p>Source: CASE-24; 行政强制法(2011) art. 53, 54.
 */
record EnforcementRules(AftermathClocks clocks) {
    Decision<CaseFileEvent> demand(CaseDossier dossier, DemandPayment it) {
        var deferral = dossier.matters().aftermath().deferral();
        var late =
                deferral != null
                        ? LegalDay.of(it.at()).isAfter(deferral.until())
                        : AftermathClocks.over(dossier.clocks(), AftermathClocks.PAYMENT, it.at());
        if (!late) {
            return Decision.reject(AftermathProblem.NOT_DUE, "The period still runs");
        }
        var served = dossier.matters().aftermath().served();
        var from = served == null ? null : served.on();
        return outside(it.servedOn(), from, it.at())
                ? impossible(it.servedOn(), from)
                : Decision.accept(
                        new PaymentDemanded(
                                new Demand(it.servedOn(), it.document()),
                                clocks.demanded(dossier.clocks(), it.servedOn())));
    }

    /** After the remedies, ten working days after the demand, within three months. */
    Decision<CaseFileEvent> apply(CaseDossier dossier, ApplyEnforcement it) {
        var aftermath = dossier.matters().aftermath();
        var on = CaseClocks.momentOf(it.appliedOn(), it.at());
        if (aftermath.remedyPending()) {
            return Decision.reject(AftermathProblem.REMEDY_PENDING, "Wait for its end");
        }
        var judged = aftermath.remedies().stream().anyMatch(one -> one.kind() == Remedy.Kind.SUIT);
        var remedy = AftermathClocks.suit(dossier.clocks());
        if (!judged && !AftermathClocks.over(dossier.clocks(), remedy, on)) {
            return Decision.reject(
                    AftermathProblem.REMEDY_PERIOD_RUNNING, "The party may still sue");
        }
        if (aftermath.demand() == null
                || !AftermathClocks.over(dossier.clocks(), AftermathClocks.DEMAND, on)) {
            return Decision.reject(
                    AftermathProblem.NOT_DEMANDED, "Ten working days have not passed");
        }
        if (AftermathClocks.over(dossier.clocks(), AftermathClocks.ENFORCEMENT, on)) {
            return Decision.reject(
                    AftermathProblem.ENFORCEMENT_TOO_LATE, "The three months are over");
        }
        return it.appliedOn().isAfter(LegalDay.of(it.at()))
                ? impossible(it.appliedOn(), null)
                : Decision.accept(
                        new EnforcementApplied(
                                new Application(
                                        it.court(), it.appliedOn(), it.document(), null, null),
                                clocks.applied(dossier.clocks(), it.appliedOn(), it.at())));
    }

    Decision<CaseFileEvent> end(CaseDossier dossier, EndEnforcement it) {
        var application = dossier.matters().aftermath().application();
        var from = application == null ? null : application.appliedOn();
        return outside(it.endedOn(), from, it.at())
                ? impossible(it.endedOn(), from)
                : Decision.accept(
                        new EnforcementEnded(
                                it.outcome(),
                                it.endedOn(),
                                clocks.mayClose(dossier.clocks(), it.endedOn())));
    }

    private static boolean outside(LocalDate day, @Nullable LocalDate from, Instant now) {
        return from == null || day.isBefore(from) || day.isAfter(LegalDay.of(now));
    }

    private static Decision<CaseFileEvent> impossible(LocalDate day, @Nullable LocalDate from) {
        return Decision.reject(
                CaseProblem.DAY_NOT_POSSIBLE, "%s: not before %s".formatted(day, from));
    }
}
