package org.ipcase.mediation.mediator.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.mediator.domain.MediatorState.Engaged;
import org.ipcase.mediation.mediator.domain.MediatorState.OnRegister;
import org.ipcase.mediation.mediator.domain.MediatorState.Removed;
import org.ipcase.mediation.mediator.domain.MediatorState.Suspended;

/** Person first, then state: the same answer for a screen beforehand and for the command. */
public final class MediatorGuard {
    private MediatorGuard() {}

    public static List<AllowedAction> allowedActions(OnRegister state, Actor actor) {
        return Arrays.stream(MediatorAction.values())
                .map(action -> AllowedAction.of(action.api(), refusal(action, state, actor)))
                .toList();
    }

    static Optional<Refusal> refusal(MediatorAction action, OnRegister state, Actor actor) {
        return MediatorAccess.refusal(action, state.file(), actor)
                .or(() -> progress(action, state))
                .or(() -> grading(action, state.file()))
                .map(problem ->
                        new Refusal(
                                problem,
                                "%s: %s of %s, who is %s"
                                        .formatted(
                                                problem.title(),
                                                action.api(),
                                                state.file().entry().id(),
                                                state.apiState())));
    }

    private static Optional<Problem> progress(MediatorAction action, OnRegister state) {
        return switch (state) {
            case Engaged _ ->
                    action == MediatorAction.RESUME
                            ? Optional.of(MediatorProblem.NOT_SUSPENDED)
                            : Optional.empty();
            case Suspended _ ->
                    switch (action) {
                        case PROPOSE_GRADE, PUBLISH_GRADE, CONFIRM_GRADE, SUSPEND ->
                                Optional.of(MediatorProblem.SUSPENDED);
                        case RECORD_TRAINING, DECLARE_TIE, WITHDRAW_GRADE, RESUME, REMOVE ->
                                Optional.empty();
                    };
            case Removed _ -> Optional.of(MediatorProblem.REMOVED);
        };
    }

    private static Optional<Problem> grading(MediatorAction action, MediatorFile file) {
        var proposal = file.proposal();
        return switch (action) {
            case PROPOSE_GRADE ->
                    proposal == null
                            ? Optional.empty()
                            : Optional.of(MediatorProblem.GRADE_PENDING);
            case PUBLISH_GRADE ->
                    proposal == null
                            ? Optional.of(MediatorProblem.NO_PROPOSAL)
                            : proposal.publishedOn() == null
                                    ? Optional.empty()
                                    : Optional.of(MediatorProblem.ALREADY_PUBLISHED);
            case WITHDRAW_GRADE ->
                    proposal == null ? Optional.of(MediatorProblem.NO_PROPOSAL) : Optional.empty();
            case CONFIRM_GRADE ->
                    proposal == null
                            ? Optional.of(MediatorProblem.NO_PROPOSAL)
                            : proposal.publishedOn() == null
                                    ? Optional.of(MediatorProblem.NOT_PUBLISHED)
                                    : Optional.empty();
            case RECORD_TRAINING, DECLARE_TIE, SUSPEND, RESUME, REMOVE -> Optional.empty();
        };
    }
}
