package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CriminalReferralEvolution.expect;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.handover.Holding;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.AcceptedBack;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Filed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.FilingOrdered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.GoodsHandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Investigated;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Judgment;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NonProsecution;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Prosecution;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.ReasonsAccepted;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.ReasonsRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Reconsideration;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.ReverseLinkage;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.SupervisionRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Upheld;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.WithPolice;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Withdrawn;

/** What each event after the answer of the police makes of a referral. */
final class CourseEvolution {
    private CourseEvolution() {}

    static CriminalReferral evolve(CriminalReferral state, DisputeEvent event) {
        return switch (event) {
            case DisputeEvent.CaseAcceptedBack(var by, var at, _) ->
                    new AcceptedBack(acceptedBack(course(state), by, at));
            case DisputeEvent.ReconsiderationRequested(var letter) ->
                    new Reconsideration(course(state).with(letter));
            case DisputeEvent.RefusalUpheld(var letter) -> new Upheld(course(state).with(letter));
            case DisputeEvent.FiledOnReconsideration(var letter, var decision) ->
                    new Filed(
                            CriminalReferralEvolution.filed(
                                    pursued(state).with(course(state).with(letter)), decision));
            case DisputeEvent.SupervisionSuggested(var letter) ->
                    new SupervisionRequested(course(state).with(letter));
            case DisputeEvent.ReasonsDemanded(var letter) ->
                    new ReasonsRequested(course(state).with(letter));
            case DisputeEvent.ReasonsGiven(var letter) ->
                    new ReasonsRequested(course(state).with(letter));
            case DisputeEvent.ReasonsFoundGood(var letter) ->
                    new ReasonsAccepted(course(state).with(letter));
            case DisputeEvent.FilingWasOrdered(var letter, _) ->
                    new FilingOrdered(course(state).with(letter));
            case DisputeEvent.CorrectionIssued(var letter) ->
                    pursued(state).with(course(state).with(letter));
            case DisputeEvent.HigherProcuratorateAsked(var letter, _) ->
                    pursued(state).with(course(state).with(letter));
        };
    }

    static CriminalReferral evolve(CriminalReferral state, ProceedingEvent event) {
        return switch (event) {
            case ProceedingEvent.GoodsSent(var given) ->
                    investigated(state).with(sent(course(state), given));
            case ProceedingEvent.GoodsTaken(var taken) ->
                    state instanceof Filed
                            ? new GoodsHandedOver(taken(course(state), taken))
                            : pursued(state).with(taken(course(state), taken));
            case ProceedingEvent.GoodsRefused(var reasons, var by, var at) ->
                    pursued(state).with(refused(course(state), reasons, by, at));
            case ProceedingEvent.InvestigationUrged(var letter) ->
                    investigated(state).with(course(state).with(letter));
            case ProceedingEvent.CriminalCaseWithdrawn(var letter) ->
                    new Withdrawn(course(state).with(letter));
            case ProceedingEvent.CaseReturned(var letter) ->
                    new Withdrawn(givenBack(course(state).with(letter), letter.at()));
            case ProceedingEvent.Prosecuted(var letter, var court) ->
                    new Prosecution(
                            course(state).with(letter).ended(outcome(state).prosecutedAt(court)));
            case ProceedingEvent.NotProsecuted(var letter, var decision) ->
                    new NonProsecution(
                            course(state).with(letter).ended(outcome(state).with(decision)));
            case ProceedingEvent.ReverseLinkageBegun _ -> new ReverseLinkage(course(state));
            case ProceedingEvent.CourtJudged(var letter, var judgment) ->
                    new Judgment(course(state).with(letter).ended(outcome(state).with(judgment)));
        };
    }

    private static Pursued pursued(CriminalReferral state) {
        return expect(Pursued.class, state);
    }

    private static Investigated investigated(CriminalReferral state) {
        return expect(Investigated.class, state);
    }

    /** Of a silent bureau too: what it holds is the beginning of the course. */
    private static Course course(CriminalReferral state) {
        return state instanceof WithPolice here
                ? Course.of(here.custody())
                : pursued(state).course();
    }

    private static Outcome outcome(CriminalReferral state) {
        return course(state).outcome().orElse(Outcome.NONE);
    }

    /** File and goods are the agency's again. */
    private static Course acceptedBack(Course course, String by, Instant at) {
        var custody = course.custody();
        var back = course.in(custody.with(custody.dispatch().acceptedBack(by, at)));
        return back.goods()
                .map(it ->
                        back.with(
                                new Goods(
                                        Passages.accepted(it.holding(), by, at),
                                        it.given(),
                                        it.taken())))
                .orElse(back);
    }

    /** The file is on its way back, and the goods with it; what never left stays. */
    private static Course givenBack(Course course, Instant at) {
        var custody = course.custody();
        var dispatch = custody.dispatch();
        var agency = dispatch.letter().caseFile().agency();
        var back = course.in(custody.with(dispatch.givenBack(at)));
        return back.goods()
                .map(it ->
                        back.with(
                                new Goods(
                                        Passages.back(it.holding(), dispatch.police(), agency, at),
                                        it.given(),
                                        it.taken())))
                .orElse(back);
    }

    private static Course sent(Course course, Goods.Given given) {
        var dispatch = course.custody().dispatch();
        var agency = dispatch.letter().caseFile().agency();
        var before =
                course.goods()
                        .map(Goods::holding)
                        .orElseGet(() ->
                                Holding.of(
                                        dispatch.letter().caseFile().number() + "-G", agency.id()));
        var holding = Passages.sent(before, agency, dispatch.police(), given.at());
        return course.with(new Goods(holding, given, Optional.empty()));
    }

    /** Accepting and counting in are one act at the counter: two receipts of one moment. */
    private static Course taken(Course course, Goods.Taken taken) {
        var goods = course.goods().orElseThrow();
        var open = goods.holding().open().orElseThrow().terms();
        var counted =
                Passages.accepted(goods.holding(), taken.by(), taken.at())
                        .with(
                                open.id(),
                                new Slip(
                                        Stage.GOODS_RECEIVED,
                                        open.to(),
                                        taken.by(),
                                        taken.at(),
                                        taken.difference()));
        return course.with(new Goods(counted, goods.given(), Optional.of(taken)));
    }

    private static Course refused(Course course, String reasons, String by, Instant at) {
        var goods = course.goods().orElseThrow();
        var open = goods.holding().open().orElseThrow().terms();
        var refused =
                goods.holding()
                        .with(
                                open.id(),
                                new Slip(Stage.REFUSED, open.to(), by, at, Optional.of(reasons)));
        return course.with(new Goods(refused, goods.given(), Optional.empty()));
    }
}
