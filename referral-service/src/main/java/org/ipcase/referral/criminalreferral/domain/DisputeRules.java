package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CourseProblem.CORRECTION_FIRST;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOTHING_TO_CORRECT;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_RETURNED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.POLICE_HAVE_TIME;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.REASONS_ALREADY_GIVEN;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.REASONS_AWAITED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.RECONSIDERATION_LATE;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.FilingOrdered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pressed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.ReasonsRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Reconsideration;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Supervisable;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Upheld;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.WithPolice;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Withdrawn;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.AcceptBack;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.FileOnReconsideration;
import org.ipcase.referral.criminalreferral.domain.Letter.Kind;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;

/** The rules when the police did not file (复议、立案监督): REF-15 to REF-20. */
record DisputeRules(CriminalReferralClocks until, CourseClocks clocks, PoliceRules police) {

    /** What is against a step at this moment though person and state are right. */
    Optional<Refusal> refusesNow(Step<?> step, CriminalReferral state, Instant now) {
        if (step.equals(LaterSteps.REQUEST_RECONSIDERATION) && state instanceof NotFiled it) {
            var clock = clocks.reconsider(it.course().answer().orElseThrow());
            return when(CriminalReferralClocks.late(clock, now), RECONSIDERATION_LATE, clock);
        }
        if (step.equals(LaterSteps.REQUEST_SUPERVISION) || step.equals(LaterSteps.DEMAND_REASONS)) {
            return refusesEarlySupervision(state, now);
        }
        if (state instanceof ReasonsRequested asked) {
            return refusesOfReasons(step, asked, now);
        }
        return state instanceof Pressed pressed
                ? refusesOfPressure(step, pressed, now)
                : refusesTakingBack(step, state);
    }

    /** REF-18b: silence can be supervised once the police's own period has passed, at any time. */
    private Optional<Refusal> refusesEarlySupervision(CriminalReferral state, Instant now) {
        if (state instanceof WithPolice here) {
            return running(until.filing(here.receipt()), now);
        }
        return state instanceof Reconsideration it
                ? running(
                        clocks.reconsideration(
                                it.course().latest(Kind.RECONSIDERATION_REQUEST).orElseThrow()),
                        now)
                : Optional.empty();
    }

    private static Optional<Refusal> running(LegalClock clock, Instant now) {
        return when(!CriminalReferralClocks.late(clock, now), POLICE_HAVE_TIME, clock);
    }

    private Optional<Refusal> refusesOfReasons(Step<?> step, ReasonsRequested asked, Instant now) {
        var given = given(asked);
        if (step.equals(LaterSteps.GIVE_REASONS)) {
            return when(given.isPresent(), REASONS_ALREADY_GIVEN, reasonsClock(asked));
        }
        if (step.equals(LaterSteps.ACCEPT_REASONS)) {
            return when(given.isEmpty(), REASONS_AWAITED, reasonsClock(asked));
        }
        if (step.equals(LaterSteps.ORDER_FILING)) {
            var clock = reasonsClock(asked);
            var early = given.isEmpty() && !CriminalReferralClocks.late(clock, now);
            return when(early, REASONS_AWAITED, clock);
        }
        return refusesOfPressure(step, asked, now);
    }

    private Optional<Refusal> refusesOfPressure(Step<?> step, Pressed pressed, Instant now) {
        if (step.equals(LaterSteps.ISSUE_CORRECTION)) {
            var clock = pressing(pressed);
            var answered = pressed instanceof ReasonsRequested it && given(it).isPresent();
            return when(
                    answered || !CriminalReferralClocks.late(clock, now),
                    NOTHING_TO_CORRECT,
                    clock);
        }
        if (step.equals(LaterSteps.REPORT_TO_HIGHER)) {
            var corrected = pressed.course().latest(Kind.CORRECTION_OPINION).isPresent();
            return when(!corrected, CORRECTION_FIRST, pressing(pressed));
        }
        return Optional.empty();
    }

    private LegalClock pressing(Pressed pressed) {
        return switch (pressed) {
            case ReasonsRequested it -> reasonsClock(it);
            case FilingOrdered it ->
                    clocks.order(it.course().latest(Kind.FILING_ORDER).orElseThrow());
        };
    }

    private LegalClock reasonsClock(ReasonsRequested asked) {
        return clocks.reasons(demand(asked));
    }

    private static Letter demand(ReasonsRequested asked) {
        return asked.course()
                .latest(Kind.DEMAND_FOR_REASONS, Kind.DEMAND_FOR_SILENCE)
                .orElseThrow();
    }

    /** The reasons that answer this demand. */
    static Optional<Letter> given(ReasonsRequested asked) {
        var demand = demand(asked);
        return asked.course().latest(Kind.REASONS).filter(it -> !it.at().isBefore(demand.at()));
    }

    /** A withdrawn case is the agency's only if the police sent it back (REF-25). */
    private static Optional<Refusal> refusesTakingBack(Step<?> step, CriminalReferral state) {
        return step.equals(LaterSteps.ACCEPT_BACK)
                        && state instanceof Withdrawn it
                        && it.course().latest(Kind.RETURN, Kind.COURT_RETURN).isEmpty()
                ? Optional.of(new Refusal(NOT_RETURNED, "The police withdrew the case only"))
                : Optional.empty();
    }

    private static Optional<Refusal> when(boolean refused, Problem problem, LegalClock clock) {
        return refused
                ? Optional.of(
                        new Refusal(
                                problem,
                                "%s: last day %s".formatted(clock.rule(), clock.lastDay())))
                : Optional.empty();
    }

    Decision<CriminalReferralEvent> acceptBack(AcceptBack it) {
        return Decision.accept(
                new DisputeEvent.CaseAcceptedBack(it.actor().name(), it.at(), it.note()));
    }

    /** REF-16. */
    Decision<CriminalReferralEvent> reconsider(DisputeCommand.RequestReconsideration it) {
        return issued(
                Kind.RECONSIDERATION_REQUEST,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                DisputeEvent.ReconsiderationRequested::new);
    }

    /** REF-17. */
    Decision<CriminalReferralEvent> uphold(Reconsideration state, DisputeCommand.UpholdRefusal it) {
        return issued(
                Kind.RECONSIDERATION_DECISION,
                it.actor(),
                it.at(),
                it.paper(),
                lateReconsideration(state, it.at()),
                DisputeEvent.RefusalUpheld::new);
    }

    /** REF-17: the police give in. */
    Decision<CriminalReferralEvent> giveIn(Reconsideration state, FileOnReconsideration it) {
        return police.decided(state, it.filing(), it.officer(), it.at())
                .map(decision ->
                        issued(
                                Kind.RECONSIDERATION_DECISION,
                                it.actor(),
                                it.at(),
                                it.paper(),
                                lateReconsideration(state, it.at()),
                                letter ->
                                        new DisputeEvent.FiledOnReconsideration(letter, decision)))
                .orElseGet(
                        () -> Decision.reject(police.outsideCustody(state, it.filing(), it.at())));
    }

    private boolean lateReconsideration(Reconsideration state, Instant at) {
        var request = state.course().latest(Kind.RECONSIDERATION_REQUEST).orElseThrow();
        return CriminalReferralClocks.late(clocks.reconsideration(request), at);
    }

    /** REF-18 after a refusal, REF-18b after silence. */
    Decision<CriminalReferralEvent> suggest(
            CriminalReferral.Disputable state, DisputeCommand.RequestSupervision it) {
        var late =
                state instanceof Upheld upheld
                        && CriminalReferralClocks.late(
                                clocks.supervision(
                                        upheld.course()
                                                .latest(Kind.RECONSIDERATION_DECISION)
                                                .orElseThrow()),
                                it.at());
        return issued(
                silent(state) ? Kind.SUPERVISION_FOR_SILENCE : Kind.SUPERVISION_REQUEST,
                it.actor(),
                it.at(),
                it.paper(),
                late,
                DisputeEvent.SupervisionSuggested::new);
    }

    /** REF-19; the procuratorate may also act on what it sees by itself (SPP-19 第557条). */
    Decision<CriminalReferralEvent> demand(Supervisable state, DisputeCommand.DemandReasons it) {
        return issued(
                silent(state) ? Kind.DEMAND_FOR_SILENCE : Kind.DEMAND_FOR_REASONS,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                DisputeEvent.ReasonsDemanded::new);
    }

    private static boolean silent(Supervisable state) {
        return switch (state) {
            case WithPolice _ -> true;
            case Reconsideration _ -> true;
            case CriminalReferral.SupervisionRequested it ->
                    it.course().latest(Kind.SUPERVISION_FOR_SILENCE).isPresent();
            case NotFiled _ -> false;
            case CriminalReferral.AcceptedBack _ -> false;
            case Upheld _ -> false;
        };
    }

    Decision<CriminalReferralEvent> give(ReasonsRequested state, DisputeCommand.GiveReasons it) {
        return issued(
                Kind.REASONS,
                it.actor(),
                it.at(),
                it.paper(),
                CriminalReferralClocks.late(reasonsClock(state), it.at()),
                DisputeEvent.ReasonsGiven::new);
    }

    /** REF-20b: what the agency is told is in the letter, and told with it. */
    Decision<CriminalReferralEvent> findGood(DisputeCommand.AcceptReasons it) {
        return issued(
                Kind.REASONS_ACCEPTED,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                DisputeEvent.ReasonsFoundGood::new);
    }

    /** REF-20: the chief procurator decides. */
    Decision<CriminalReferralEvent> order(DisputeCommand.OrderFiling it) {
        return issued(
                Kind.FILING_ORDER,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                letter -> new DisputeEvent.FilingWasOrdered(letter, it.chief()));
    }

    Decision<CriminalReferralEvent> correct(DisputeCommand.IssueCorrection it) {
        return issued(
                Kind.CORRECTION_OPINION,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                DisputeEvent.CorrectionIssued::new);
    }

    Decision<CriminalReferralEvent> reportUp(DisputeCommand.ReportToHigher it) {
        return issued(
                Kind.REPORT_TO_HIGHER,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                letter -> new DisputeEvent.HigherProcuratorateAsked(letter, it.higher()));
    }

    static Decision<CriminalReferralEvent> issued(
            Kind kind,
            Actor by,
            Instant at,
            Paper paper,
            boolean late,
            Function<Letter, CriminalReferralEvent> event) {
        return Decision.accept(event.apply(letter(kind, by, at, paper, late)));
    }

    static Letter letter(Kind kind, Actor by, Instant at, Paper paper, boolean late) {
        return new Letter(
                kind,
                paper.number(),
                paper.unusual(),
                by.name(),
                by.agency(),
                at,
                paper.text(),
                kind.source(),
                late);
    }
}
