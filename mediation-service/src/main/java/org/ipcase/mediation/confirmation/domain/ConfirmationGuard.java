package org.ipcase.mediation.confirmation.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.OnRecord;

/** Asked before a command is decided, and by screens before it is given: one answer for both. */
public final class ConfirmationGuard {
    private ConfirmationGuard() {}

    public static List<AllowedAction> allowedActions(OnFile state, Actor actor, Instant now) {
        return Arrays.stream(ConfirmationAction.values())
                .map(action -> AllowedAction.of(action.api(), refusal(action, state, actor, now)))
                .toList();
    }

    static Optional<Refusal> refusal(OnFile state, OnRecord command) {
        return refusal(ConfirmationAction.of(command), state, command.actor(), command.at());
    }

    private static Optional<Refusal> refusal(
            ConfirmationAction action, OnFile state, Actor actor, Instant now) {
        return ConfirmationAccess.refusal(action, state, actor)
                .or(() -> ConfirmationProgress.refusal(action, state))
                .or(() -> particular(action, state, actor, now))
                .map(problem ->
                        new Refusal(
                                problem,
                                "%s: %s of %s, which is %s"
                                        .formatted(
                                                problem.title(),
                                                action.api(),
                                                state.file().number(),
                                                state.apiState())));
    }

    private static Optional<Problem> particular(
            ConfirmationAction action, OnFile state, Actor actor, Instant now) {
        return switch (action) {
            case APPLY -> toApply(state, now);
            case SIGN -> late(state, now).or(() -> signed(state, actor));
            case APPLY_ON_PAPER -> toApply(state, now).or(() -> OnPaper.nobodyNeedsIt(state));
            case SIGN_ON_PAPER -> late(state, now).or(() -> OnPaper.nobodyNeedsIt(state));
            case OBJECT -> toObject(state, actor, now);
            case RECORD_THIRD_PERSON_OBJECTION -> underExamination(state);
            case DECIDE_OBJECTION ->
                    when(state.file().openObjection().isEmpty(), ConfirmationProblem.NO_OBJECTION);
            case ACCEPT, DECLINE, EXTEND, CONFIRM, DISMISS, RECORD_SERVICE, WITHDRAW ->
                    Optional.empty();
        };
    }

    /** MED-17 and LIT-10 first: such an agreement is never confirmed, whatever the day. */
    private static Optional<Problem> toApply(OnFile state, Instant now) {
        var dispute = state.file().dispute();
        if (dispute.agreement().decidesOwnershipOrValidity()) {
            return Optional.of(ConfirmationProblem.OWNERSHIP_OR_VALIDITY);
        }
        if (dispute.entrustedAfterFiling()) {
            return Optional.of(ConfirmationProblem.COURT_HAS_THE_CASE);
        }
        return late(state, now);
    }

    /** MED-15: day 30 is in time, day 31 is not; the last day moves off a holiday. */
    private static Optional<Problem> late(OnFile state, Instant now) {
        return when(
                state.file().clock(ConfirmationPeriods.TO_APPLY).stream()
                        .anyMatch(clock -> !now.isBefore(clock.due())),
                ConfirmationProblem.LIMIT_PASSED);
    }

    private static Optional<Problem> signed(OnFile state, Actor actor) {
        var signed =
                state instanceof AwaitingSignatures waiting
                        && state.file().dispute().parties().stream()
                                .filter(it -> it.isActedForBy(actor))
                                .allMatch(it -> waiting.petition().isSignedBy(it.id()));
        return when(signed, ConfirmationProblem.ALREADY_SIGNED);
    }

    private static Optional<Problem> toObject(OnFile state, Actor actor, Instant now) {
        var period =
                state.file()
                        .dispute()
                        .partyOf(actor)
                        .map(it -> state.file().objectionPeriods().get(it.id()));
        return when(
                        period.map(LegalClock::due).filter(due -> !now.isBefore(due)).isPresent(),
                        ConfirmationProblem.OBJECTION_LATE)
                .or(() -> underExamination(state));
    }

    private static Optional<Problem> underExamination(OnFile state) {
        return when(
                state instanceof AppliedFor && state.file().openObjection().isPresent(),
                ConfirmationProblem.OBJECTION_OPEN);
    }

    private static Optional<Problem> when(boolean refused, Problem problem) {
        return refused ? Optional.of(problem) : Optional.empty();
    }
}
