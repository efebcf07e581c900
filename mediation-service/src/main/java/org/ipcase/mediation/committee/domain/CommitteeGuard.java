package org.ipcase.mediation.committee.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.committee.domain.CommitteeState.Active;
import org.ipcase.mediation.committee.domain.CommitteeState.Dissolved;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;
import org.ipcase.mediation.committee.domain.CommitteeState.Suspended;

/** Person first, then state: the same answer for a screen beforehand and for the command. */
public final class CommitteeGuard {
    private CommitteeGuard() {}

    public static List<AllowedAction> allowedActions(OnRegister state, Actor actor) {
        return Arrays.stream(CommitteeAction.values())
                .map(action -> AllowedAction.of(action.api(), refusal(action, state, actor)))
                .toList();
    }

    static Optional<Refusal> refusal(CommitteeAction action, OnRegister state, Actor actor) {
        return CommitteeAccess.refusal(action, state.file(), actor)
                .or(() -> progress(action, state))
                .or(() -> particular(action, state, actor))
                .map(problem ->
                        new Refusal(
                                problem,
                                "%s: %s of %s, which is %s"
                                        .formatted(
                                                problem.title(),
                                                action.api(),
                                                state.file().committee().id(),
                                                state.apiState())));
    }

    private static Optional<Problem> progress(CommitteeAction action, OnRegister state) {
        return switch (state) {
            case Active _ ->
                    action == CommitteeAction.RESUME
                            ? Optional.of(CommitteeProblem.NOT_SUSPENDED)
                            : Optional.empty();
            case Suspended _ ->
                    switch (action) {
                        case SUSPEND, AWARD_STARS -> Optional.of(CommitteeProblem.SUSPENDED);
                        case RE_ELECT,
                                CHANGE_MEMBERS,
                                RESUME,
                                DISSOLVE,
                                NOTIFY_COURT,
                                RECEIVE_NOTICE,
                                LINK_COURT_PLATFORM ->
                                Optional.empty();
                    };
            case Dissolved _ ->
                    switch (action) {
                        case NOTIFY_COURT, RECEIVE_NOTICE -> Optional.empty();
                        case RE_ELECT,
                                CHANGE_MEMBERS,
                                SUSPEND,
                                RESUME,
                                DISSOLVE,
                                AWARD_STARS,
                                LINK_COURT_PLATFORM ->
                                Optional.of(CommitteeProblem.DISSOLVED);
                    };
        };
    }

    private static Optional<Problem> particular(
            CommitteeAction action, OnRegister state, Actor actor) {
        return switch (action) {
            case NOTIFY_COURT ->
                    state.file().noticesDue().isEmpty()
                            ? Optional.of(CommitteeProblem.NO_NOTICE_DUE)
                            : Optional.empty();
            case RECEIVE_NOTICE ->
                    state.file().unread().stream().noneMatch(it -> actor.worksFor(it.court()))
                            ? Optional.of(CommitteeProblem.NO_NOTICE_UNREAD)
                            : Optional.empty();
            case RE_ELECT,
                    CHANGE_MEMBERS,
                    SUSPEND,
                    RESUME,
                    DISSOLVE,
                    AWARD_STARS,
                    LINK_COURT_PLATFORM ->
                    Optional.empty();
        };
    }
}
