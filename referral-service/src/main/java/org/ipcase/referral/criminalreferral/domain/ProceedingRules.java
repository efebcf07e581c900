package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_COURT_OF_LEVEL;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.URGING_EARLY;
import static org.ipcase.referral.criminalreferral.domain.DisputeRules.issued;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Investigated;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NonProsecution;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Prosecution;
import org.ipcase.referral.criminalreferral.domain.Letter.Kind;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordJudgment;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordNonProsecution;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordProsecution;

/** The rules of the criminal case as far as the agency is told of it: REF-20c, REF-25, REQ-11. */
record ProceedingRules(CourseClocks clocks) {

    /** REF-20c: three months after filing, not before. */
    Optional<Refusal> refusesNow(Step<?> step, CriminalReferral state, Instant now) {
        if (!step.equals(LaterSteps.URGE) || !(state instanceof Investigated filed)) {
            return Optional.empty();
        }
        var clock = clocks.idle(filed.course().filing().orElseThrow());
        return CriminalReferralClocks.late(clock, now)
                ? Optional.empty()
                : Optional.of(new Refusal(URGING_EARLY, "Last day is " + clock.lastDay()));
    }

    Decision<CriminalReferralEvent> urge(ProceedingCommand.Urge it) {
        return issued(
                Kind.URGING,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                ProceedingEvent.InvestigationUrged::new);
    }

    Decision<CriminalReferralEvent> withdraw(ProceedingCommand.WithdrawCase it) {
        return issued(
                Kind.WITHDRAWAL,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                ProceedingEvent.CriminalCaseWithdrawn::new);
    }

    /** REF-25, D310 art. 13: no crime or clearly minor, but an administrative offence. */
    Decision<CriminalReferralEvent> giveBack(ProceedingCommand.ReturnToAdministration it) {
        return issued(
                Kind.RETURN,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                ProceedingEvent.CaseReturned::new);
    }

    Decision<CriminalReferralEvent> prosecute(RecordProsecution it) {
        return it.court()
                .map(court ->
                        issued(
                                Kind.INDICTMENT,
                                it.actor(),
                                it.at(),
                                it.paper(),
                                false,
                                letter -> new ProceedingEvent.Prosecuted(letter, court)))
                .orElseGet(() -> Decision.reject(NO_COURT_OF_LEVEL, "Nobody could judge the case"));
    }

    Decision<CriminalReferralEvent> doNotProsecute(Investigated state, RecordNonProsecution it) {
        var crime = state.dispatch().letter().report().crime();
        return issued(
                Kind.NON_PROSECUTION,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                letter ->
                        new ProceedingEvent.NotProsecuted(
                                letter,
                                new Outcome.NonProsecution(it.kind(), crime, it.decidedOn())));
    }

    static Decision<CriminalReferralEvent> linkBack(
            CriminalReferral state, ProceedingCommand.NoteReverseLinkage it) {
        return state instanceof NonProsecution
                ? Decision.accept(new ProceedingEvent.ReverseLinkageBegun(it.at()))
                : Decision.accept();
    }

    /**
     * A fine that the agency imposed before is set off against the criminal fine.
     *
     * <p>Source: REF-22, D310 art. 11; 行政处罚法(2021) 第35条.
     */
    Decision<CriminalReferralEvent> judge(Prosecution state, RecordJudgment it) {
        var paid = state.dispatch().letter().report().finesImposed();
        var setOff = it.fine().filter(fine -> fine.compareTo(paid) < 0).orElse(paid);
        var judgment =
                new Outcome.Judgment(
                        it.decidedOn(),
                        it.convicted(),
                        it.sentence(),
                        it.fine(),
                        it.fine().isPresent() ? setOff : Money.ZERO);
        return issued(
                Kind.JUDGMENT,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                letter -> new ProceedingEvent.CourtJudged(letter, judgment));
    }
}
