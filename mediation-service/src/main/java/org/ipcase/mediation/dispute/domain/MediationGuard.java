package org.ipcase.mediation.dispute.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.dispute.domain.Mediation.AgreementDrafted;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.OnRecord;

/**
 * Asked before a command is decided, and by screens before it is given: one answer for both, so a
 * button is never offered that the rules refuse for the person or the state.
 */
public final class MediationGuard {
    private MediationGuard() {}

    public static List<AllowedAction> allowedActions(OnFile state, Actor actor) {
        return Arrays.stream(Action.values())
                .map(action -> AllowedAction.of(action.api(), refusal(action, state, actor)))
                .toList();
    }

    private static Optional<Refusal> refusal(Action action, OnFile state, Actor actor) {
        return refusal(action, state, actor, signatureOf(action, state, actor));
    }

    /** Before a command: a signature is looked at by {@link Signing}, which knows whose it is. */
    static Optional<Refusal> refusal(OnFile state, OnRecord command) {
        return refusal(Action.of(command), state, command.actor(), Optional.empty());
    }

    private static Optional<Refusal> refusal(
            Action action, OnFile state, Actor actor, Optional<Problem> signature) {
        return MediationAccess.refusal(action, state.dossier(), actor)
                .or(() -> MediationProgress.refusal(action, state))
                .or(() -> particular(action, state, actor))
                .or(() -> signature)
                .map(problem -> new Refusal(problem, detail(problem, action, state)));
    }

    private static Optional<Problem> signatureOf(Action action, OnFile state, Actor actor) {
        return action == Action.SIGN ? Signing.refusal(state, actor) : Optional.empty();
    }

    private static Optional<Problem> particular(Action action, OnFile state, Actor actor) {
        return switch (action) {
            case REACH_AGREEMENT ->
                    state instanceof AgreementDrafted drafted && drafted.agreement().isSigned()
                            ? Optional.of(MediationProblem.AGREEMENT_SIGNED)
                            : Optional.empty();
            case RECORD_SESSION ->
                    state.dossier().nextSession().isEmpty()
                            ? Optional.of(MediationProblem.NO_SESSION_SCHEDULED)
                            : Optional.empty();
            case ACCEPT,
                    DECLINE,
                    REGISTER_PARTY,
                    CHOOSE_MEDIATORS,
                    ASSIGN_MEDIATORS,
                    CHALLENGE_MEDIATOR,
                    SCHEDULE_SESSION,
                    SUSPEND,
                    RESUME,
                    EXTEND,
                    SIGN,
                    FAIL,
                    REFUSE,
                    WITHDRAW,
                    INVITE_HELPER,
                    AGREE_HELPER,
                    ACKNOWLEDGE_RIGHTS,
                    CONFIRM_MINUTES,
                    REPORT_DANGER,
                    RECORD_PERIOD,
                    TIME_OUT ->
                    Optional.empty();
            case SIGN_ON_PAPER ->
                    Parties.present(state.dossier()).stream()
                                    .noneMatch(it -> state.dossier().sides().of(it.id()).isEmpty())
                            ? Optional.of(MediationProblem.PARTY_SIGNS_ITSELF)
                            : Optional.empty();
            case RECORD_CONTACT, GIVE_CONSENT ->
                    Parties.allConsent(state.dossier(), actor)
                            ? Optional.of(MediationProblem.CONSENT_GIVEN)
                            : Optional.empty();
        };
    }

    private static String detail(Problem problem, Action action, OnFile state) {
        return "%s: %s of %s, which is %s"
                .formatted(
                        problem.title(),
                        action.api(),
                        state.dossier().application().number(),
                        state.apiState());
    }
}
