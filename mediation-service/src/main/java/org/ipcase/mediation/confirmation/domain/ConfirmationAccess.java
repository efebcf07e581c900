package org.ipcase.mediation.confirmation.domain;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;

/**
 * Who may read a confirmation, and who may do what (查看与办理权限): the parties, the mediators and the
 * director of the dispute; the court from the moment the joint application reached it, and no
 * office beside it (MED-23).
 */
public final class ConfirmationAccess {
    private ConfirmationAccess() {}

    public static Set<String> readers(OnFile state) {
        var readers = new LinkedHashSet<>(state.file().dispute().helpers());
        state.file().dispute().parties().forEach(it -> readers.addAll(it.keys()));
        court(state).ifPresent(court -> readers.add(AccessKey.agency(court)));
        return readers;
    }

    /** The court that has the application; an unfinished one is the parties' own. */
    public static Optional<String> court(OnFile state) {
        return state instanceof AppliedFor applied && !(state instanceof AwaitingSignatures)
                ? Optional.of(applied.petition().court())
                : Optional.empty();
    }

    /** Whether a judge of the court that has the application asks. */
    public static boolean isJudge(OnFile state, Actor actor) {
        return actor.has(Role.JUDGE) && court(state).filter(actor::worksFor).isPresent();
    }

    /** Empty if this person may ask for it at all; the state is another matter. */
    static Optional<Problem> refusal(ConfirmationAction action, OnFile state, Actor actor) {
        return switch (action) {
            case APPLY, SIGN, OBJECT, WITHDRAW ->
                    unless(
                            state.file().dispute().partyOf(actor).isPresent(),
                            ConfirmationProblem.ONLY_PARTY);
            case APPLY_ON_PAPER, SIGN_ON_PAPER ->
                    unless(state.file().dispute().isHelpedBy(actor), ConfirmationProblem.ONLY_BODY);
            case ACCEPT,
                    DECLINE,
                    EXTEND,
                    CONFIRM,
                    DISMISS,
                    RECORD_SERVICE,
                    RECORD_THIRD_PERSON_OBJECTION,
                    DECIDE_OBJECTION ->
                    unless(isJudge(state, actor), ConfirmationProblem.ONLY_JUDGE);
        };
    }

    private static Optional<Problem> unless(boolean allowed, Problem problem) {
        return allowed ? Optional.empty() : Optional.of(problem);
    }
}
