package org.ipcase.mediation.entrustment.domain;

import static org.ipcase.mediation.entrustment.domain.EntrustmentAction.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.entrustment.domain.Entrustment.Agreed;
import org.ipcase.mediation.entrustment.domain.Entrustment.Applied;
import org.ipcase.mediation.entrustment.domain.Entrustment.Assigned;
import org.ipcase.mediation.entrustment.domain.Entrustment.Choosing;
import org.ipcase.mediation.entrustment.domain.Entrustment.Mediating;
import org.ipcase.mediation.entrustment.domain.Entrustment.Opened;
import org.ipcase.mediation.entrustment.domain.Entrustment.Over;
import org.ipcase.mediation.entrustment.domain.Entrustment.Returned;
import org.ipcase.mediation.entrustment.domain.Entrustment.SuitReceived;
import org.ipcase.mediation.entrustment.domain.Entrustment.SuitRegistered;
import org.ipcase.mediation.entrustment.domain.Entrustment.Suspected;

/** Person first, then state: the same answer for a screen beforehand and for the command. */
public final class EntrustmentGuard {
    private EntrustmentGuard() {}

    public static List<AllowedAction> allowedActions(Opened state, Actor actor) {
        return Arrays.stream(EntrustmentAction.values())
                .map(action -> AllowedAction.of(action.api(), refusal(action, state, actor)))
                .toList();
    }

    static Optional<Refusal> refusal(EntrustmentAction action, Opened state, Actor actor) {
        return EntrustmentAccess.refusal(action, state.file(), actor)
                .or(() -> progress(action, state))
                .or(() -> stage(action, state))
                .map(problem ->
                        new Refusal(
                                problem,
                                "%s: %s of %s, which is %s"
                                        .formatted(
                                                problem.title(),
                                                action.api(),
                                                state.file().request().number(),
                                                state.apiState())));
    }

    static Set<EntrustmentAction> openTo(Opened state) {
        return switch (state) {
            case Applied _ -> EnumSet.of(ACCEPT, DECLINE, CONSENT);
            case Choosing _ -> EnumSet.of(CONSENT, CHOOSE_BODY, DESIGNATE, DECLINE);
            case Assigned _ -> EnumSet.of(CONFIRM, DECLINE_ASSIGNMENT);
            case Mediating _ ->
                    EnumSet.of(
                            RECORD_CONTACT,
                            DISCLOSE,
                            WAIVE,
                            EXTEND,
                            REPORT_FALSE_MEDIATION,
                            RETURN);
            case Suspected _ -> EnumSet.of(CLEAR_SUSPICION, CONFIRM_FALSE_MEDIATION);
            case Agreed _ -> EnumSet.of(ISSUE_DOCUMENT, REPORT_FALSE_MEDIATION);
            case Returned _ -> EnumSet.of(SUE, NAME_PARTICIPANTS);
            case SuitReceived _ -> EnumSet.of(REGISTER_SUIT, NAME_PARTICIPANTS);
            case SuitRegistered _ -> EnumSet.of(NAME_PARTICIPANTS);
            case Over _ -> EnumSet.noneOf(EntrustmentAction.class);
        };
    }

    private static Optional<Problem> progress(EntrustmentAction action, Opened state) {
        return openTo(state).contains(action) ? Optional.empty() : Optional.of(why(state));
    }

    private static EntrustmentProblem why(Opened state) {
        return switch (state) {
            case Applied _ -> EntrustmentProblem.NOT_ACCEPTED_YET;
            case Choosing _ -> EntrustmentProblem.NO_BODY_YET;
            case Assigned _ -> EntrustmentProblem.NOT_CONFIRMED_YET;
            case Mediating _ -> EntrustmentProblem.IN_MEDIATION;
            case Suspected _ -> EntrustmentProblem.SUSPECTED;
            case Agreed _ -> EntrustmentProblem.AGREED;
            case Returned _ -> EntrustmentProblem.RETURNED;
            case SuitReceived _ -> EntrustmentProblem.SUIT_RECEIVED;
            case Over _ -> EntrustmentProblem.ENDED;
        };
    }

    /** What depends on whether the suit was filed before (LIT-09, LIT-10, LIT-12). */
    private static Optional<Problem> stage(EntrustmentAction action, Opened state) {
        var after = state.file().request().stage().isAfterFiling();
        if (action == ISSUE_DOCUMENT && !after) {
            return Optional.of(EntrustmentProblem.CONFIRM_INSTEAD);
        }
        return action == SUE && after
                ? Optional.of(EntrustmentProblem.BACK_TO_TRIAL)
                : Optional.empty();
    }
}
