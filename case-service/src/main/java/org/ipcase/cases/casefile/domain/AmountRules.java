package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ChangeAmounts;
import org.ipcase.cases.casefile.domain.CaseFileEvent.AmountsChanged;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReferralRequested;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ScreeningRepeated;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ScreeningRepeated.Occasion;
import org.ipcase.kernel.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Amounts, and the criminal screen that runs on them (金额认定与刑事筛查).
 *
 * <p>The screen runs at every change, at filing and before the penalty notice; a hit or a suspicion
 * calls for a referral at once (有案必移).
 *
 * <p>Source: REQ-01; REF-01, REF-02; D310 art. 3; domain.md 4.5.
 */
record AmountRules(CrimeScreen screen) {
    Decision<CaseFileEvent> change(CaseDossier dossier, ChangeAmounts it) {
        var earlier = dossier.assessment();
        var told = it.actDate();
        var actDate =
                told != null
                        ? told
                        : earlier != null ? earlier.actDate() : dossier.opening().actDate();
        var assessment =
                new Assessment(
                        it.amounts(),
                        it.crimes(),
                        actDate,
                        screen.screen(it.amounts(), it.crimes(), actDate),
                        it.at());
        var events = new ArrayList<CaseFileEvent>();
        events.add(new AmountsChanged(assessment, it.reason(), it.actor().sub()));
        events.addAll(calledFor(dossier, assessment));
        return Decision.accept(events);
    }

    /** The same amounts screened again, by the law as it is read then. */
    List<CaseFileEvent> again(
            CaseDossier dossier, @Nullable Assessment known, Occasion occasion, Instant at) {
        if (known == null) {
            return List.of();
        }
        var assessment =
                new Assessment(
                        known.amounts(),
                        known.crimes(),
                        known.actDate(),
                        screen.screen(known.amounts(), known.crimes(), known.actDate()),
                        at);
        var events = new ArrayList<CaseFileEvent>();
        events.add(new ScreeningRepeated(assessment, occasion));
        events.addAll(calledFor(dossier, assessment));
        return events;
    }

    /**
     * One task at a time. After a refusal by the head or by the police only a screen that says
     * something new opens another.
     */
    private static List<CaseFileEvent> calledFor(CaseDossier dossier, Assessment assessment) {
        var referral = dossier.referral();
        var open = referral != null && !referral.in(ReferralLink.Stage.BACK);
        var news = referral == null || assessment.saysMoreThan(dossier.assessment());
        return assessment.screening().result().opensReferral() && !open && news
                ? List.of(new ReferralRequested(assessment))
                : List.of();
    }
}
