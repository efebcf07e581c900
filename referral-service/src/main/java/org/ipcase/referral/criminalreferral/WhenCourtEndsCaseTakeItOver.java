package org.ipcase.referral.criminalreferral;

import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.referral.CourtEvent;
import org.ipcase.kernel.event.referral.CourtEvent.CourtCaseJudged;
import org.ipcase.kernel.event.referral.CourtEvent.CourtCaseReturned;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.number.DocumentNumber;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteCourtReturn;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteJudgment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the court has judged or hands the case back, the referral takes it over and tells the case:
 * the referring officer sees it the same day (REQ-11, REF-25).
 */
@Configuration(proxyBeanMethods = false)
class WhenCourtEndsCaseTakeItOver {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;

    WhenCourtEndsCaseTakeItOver(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk) {
        this.desk = desk;
    }

    @Bean
    Reaction<CourtCaseJudged> takeOverJudgment() {
        return on(CourtCaseJudged.TYPE, CourtCaseJudged.class, this::judged);
    }

    @Bean
    Reaction<CourtCaseReturned> takeOverReturnByCourt() {
        return on(CourtCaseReturned.TYPE, CourtCaseReturned.class, this::returned);
    }

    private <T extends CourtEvent> Reaction<T> on(
            String type, Class<T> data, java.util.function.Function<Told<T>, Outcome<?>> act) {
        return new Reaction<>(
                getClass().getSimpleName() + " " + type,
                ReferralEvent.TOPIC,
                ReferralEvent.TYPE_PREFIX + type + ".v1",
                data,
                act);
    }

    private Outcome<?> judged(Told<CourtCaseJudged> told) {
        var it = told.data();
        return desk.react(
                it.referralId(),
                told,
                new NoteJudgment(
                        Actor.system(told.source()),
                        it.at(),
                        paper(DocumentNumber.courtCase(it.caseNumber()), it.sentence()),
                        it.judge(),
                        it.decidedOn(),
                        it.convicted(),
                        Optional.ofNullable(it.fine())));
    }

    private Outcome<?> returned(Told<CourtCaseReturned> told) {
        var it = told.data();
        return desk.react(
                it.referralId(),
                told,
                new NoteCourtReturn(
                        Actor.system(told.source()),
                        it.at(),
                        paper(DocumentNumber.administrative(it.documentNumber()), it.reasons()),
                        it.judge()));
    }

    /** The court has read its number already; here it only gets the form we store. */
    private static Paper paper(NumberCheck check, String text) {
        return switch (check) {
            case NumberCheck.Valid(var value) -> new Paper(value, false, text);
            case NumberCheck.Doubtful(var value, _) -> new Paper(value, true, text);
            case NumberCheck.Invalid(_, var message) ->
                    throw new IllegalStateException("Expected a number, but " + message);
        };
    }
}
