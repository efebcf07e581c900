package org.ipcase.referral.courtcase.domain;

import java.util.Optional;
import org.ipcase.referral.courtcase.domain.CourtCase.Judged;
import org.ipcase.referral.courtcase.domain.CourtCase.Kept;
import org.ipcase.referral.courtcase.domain.CourtCase.Pending;
import org.ipcase.referral.courtcase.domain.CourtCase.Received;
import org.ipcase.referral.courtcase.domain.CourtCase.Returned;
import org.ipcase.referral.courtcase.domain.CourtCase.Undecided;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseJudged;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseLinked;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseReceived;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseRegistered;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseReturned;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.ContestRuledOn;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.FactsContested;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.FactsTaken;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.LinkRemoved;

/** Records what happened to a case before the court. */
public final class CourtCaseEvolution {
    private CourtCaseEvolution() {}

    public static CourtCase evolve(CourtCase state, CourtCaseEvent event) {
        return switch (event) {
            case CaseReceived(var matter, var registration) ->
                    registration
                            .<CourtCase>map(it -> new Pending(matter, Docket.EMPTY.registered(it)))
                            .orElseGet(() -> new Received(matter, Docket.EMPTY));
            case CaseRegistered(var registration) ->
                    new Pending(
                            kept(state).matter(), kept(state).docket().registered(registration));
            case CaseLinked(var link) -> open(state).with(open(state).docket().linked(link));
            case LinkRemoved(var link, _, _) ->
                    open(state).with(open(state).docket().unlinked(link));
            case FactsTaken(var fact) -> open(state).with(open(state).docket().taken(fact));
            case FactsContested(var fact) -> open(state).with(open(state).docket().changed(fact));
            case ContestRuledOn(var fact) -> open(state).with(open(state).docket().changed(fact));
            case CaseJudged(var judgment) ->
                    new Judged(kept(state).matter(), kept(state).docket(), judgment);
            case CaseReturned(var back) ->
                    new Returned(
                            kept(state).matter(),
                            kept(state).docket(),
                            state instanceof Judged it
                                    ? Optional.of(it.judgment())
                                    : Optional.empty(),
                            back);
        };
    }

    private static Kept kept(CourtCase state) {
        return expect(Kept.class, state);
    }

    private static Undecided open(CourtCase state) {
        return expect(Undecided.class, state);
    }

    private static <T> T expect(Class<T> family, CourtCase state) {
        if (family.isInstance(state)) {
            return family.cast(state);
        }
        throw new IllegalStateException(
                "Expected %s, but it is %s".formatted(family.getSimpleName(), state.stateName()));
    }
}
