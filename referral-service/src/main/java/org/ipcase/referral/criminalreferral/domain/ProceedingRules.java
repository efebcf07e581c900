package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_INVESTIGATED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_COURT_OF_LEVEL;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.URGING_EARLY;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.DECIDED_OUTSIDE_CUSTODY;
import static org.ipcase.referral.criminalreferral.domain.DisputeRules.issued;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Investigated;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Judgment;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NonProsecution;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Prosecution;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Withdrawn;
import org.ipcase.referral.criminalreferral.domain.Letter.Kind;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteCourtReturn;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteJudgment;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordNonProsecution;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordProsecution;

/** The rules of the criminal case as far as the agency is told of it: REF-20c, REF-25, REQ-11. */
record ProceedingRules(CourseClocks clocks) {

    /** REF-20c: three months after filing, not before; REF-25: a case goes back once. */
    Optional<Refusal> refusesNow(Step<?> step, CriminalReferral state, Instant now) {
        if (step.equals(LaterSteps.RETURN_TO_ADMINISTRATION)
                && state instanceof Withdrawn gone
                && gone.course().latest(Kind.RETURN, Kind.COURT_RETURN).isPresent()) {
            return Optional.of(new Refusal(NOT_INVESTIGATED, "The file is on its way back"));
        }
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
        var received = CriminalReferralClocks.day(state.course().custody().receipt().at());
        if (it.decidedOn().isBefore(received)
                || it.decidedOn().isAfter(CriminalReferralClocks.day(it.at()))) {
            return Decision.reject(
                    DECIDED_OUTSIDE_CUSTODY,
                    "%s is not between receipt on %s and today"
                            .formatted(it.decidedOn(), received));
        }
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
     * The court's judgment is taken over as it was told, once. A fine that the agency imposed
     * before is set off against the criminal fine.
     *
     * <p>Source: REQ-11; REF-22, D310 art. 11; 行政处罚法(2021) 第35条.
     */
    static Decision<CriminalReferralEvent> judged(CriminalReferral state, NoteJudgment it) {
        if (!(state instanceof Prosecution before)) {
            return Decision.accept();
        }
        var paid = before.dispatch().letter().report().finesImposed();
        var setOff = it.fine().filter(fine -> fine.compareTo(paid) < 0).orElse(paid);
        var judgment =
                new Outcome.Judgment(
                        it.decidedOn(),
                        it.convicted(),
                        Optional.of(it.paper().text()),
                        it.fine(),
                        it.fine().isPresent() ? setOff : Money.ZERO);
        return Decision.accept(
                new ProceedingEvent.CourtJudged(
                        fromCourt(Kind.JUDGMENT, before, it.judge(), it.at(), it.paper()),
                        judgment));
    }

    /** REF-25 by the court, before or after a judgment that punishes not everybody. */
    static Decision<CriminalReferralEvent> returned(CriminalReferral state, NoteCourtReturn it) {
        return state instanceof Prosecution || state instanceof Judgment
                ? Decision.accept(
                        new ProceedingEvent.CaseReturned(
                                fromCourt(
                                        Kind.COURT_RETURN,
                                        (Pursued) state,
                                        it.judge(),
                                        it.at(),
                                        it.paper())))
                : Decision.accept();
    }

    private static Letter fromCourt(
            Kind kind, Pursued state, String judge, Instant at, Letter.Paper paper) {
        var court = state.course().outcome().flatMap(Outcome::court).orElseThrow();
        return new Letter(
                kind,
                paper.number(),
                paper.unusual(),
                judge,
                court.id(),
                at,
                paper.text(),
                kind.source(),
                false);
    }
}
