package org.ipcase.mediation.confirmation.domain;

import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.ACCEPT;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.APPLY;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.APPLY_ON_PAPER;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.CONFIRM;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.DECIDE_OBJECTION;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.DECLINE;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.DISMISS;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.EXTEND;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.OBJECT;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.RECORD_SERVICE;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.RECORD_THIRD_PERSON_OBJECTION;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.SIGN;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.SIGN_ON_PAPER;
import static org.ipcase.mediation.confirmation.domain.ConfirmationAction.WITHDRAW;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.mediation.confirmation.domain.Confirmation.Accepted;
import org.ipcase.mediation.confirmation.domain.Confirmation.Applied;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.Confirmed;
import org.ipcase.mediation.confirmation.domain.Confirmation.Dismissed;
import org.ipcase.mediation.confirmation.domain.Confirmation.NotAccepted;
import org.ipcase.mediation.confirmation.domain.Confirmation.NotRequested;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.Confirmation.Revoked;
import org.ipcase.mediation.confirmation.domain.Confirmation.Withdrawn;

/** What each state of a confirmation is open to (程序阶段), and what the rest is refused with. */
final class ConfirmationProgress {
    private ConfirmationProgress() {}

    static Set<ConfirmationAction> openTo(OnFile state) {
        return switch (state) {
            case NotRequested _, NotAccepted _, Withdrawn _ -> EnumSet.of(APPLY, APPLY_ON_PAPER);
            case AwaitingSignatures _ -> EnumSet.of(SIGN, SIGN_ON_PAPER, WITHDRAW);
            case Applied _ -> EnumSet.of(ACCEPT, DECLINE, WITHDRAW);
            case Accepted _ -> EnumSet.of(EXTEND, CONFIRM, DISMISS, WITHDRAW);
            case Confirmed _ ->
                    EnumSet.of(
                            RECORD_SERVICE,
                            OBJECT,
                            RECORD_THIRD_PERSON_OBJECTION,
                            DECIDE_OBJECTION);
            case Dismissed _ -> EnumSet.of(RECORD_SERVICE, OBJECT, DECIDE_OBJECTION);
            case Revoked _ -> EnumSet.noneOf(ConfirmationAction.class);
        };
    }

    static Optional<Problem> refusal(ConfirmationAction action, OnFile state) {
        return openTo(state).contains(action) ? Optional.empty() : Optional.of(why(state));
    }

    private static ConfirmationProblem why(OnFile state) {
        return switch (state) {
            case NotRequested _, NotAccepted _, Withdrawn _ -> ConfirmationProblem.NOT_APPLIED;
            case AwaitingSignatures _ -> ConfirmationProblem.SIGNATURES_MISSING;
            case Applied _ -> ConfirmationProblem.NOT_ACCEPTED_YET;
            case Accepted _ -> ConfirmationProblem.NOT_DECIDED_YET;
            case Confirmed _, Dismissed _, Revoked _ -> ConfirmationProblem.DECIDED;
        };
    }
}
