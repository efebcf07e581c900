package org.ipcase.mediation.confirmation.domain;

import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.PaperSignature;

/**
 * The joint application of a party without an account (纸质申请, MED-15, 民诉法解释 354: 书面或者口头提出): signed,
 * sealed or with a fingerprint before somebody who attests it, put on record by the body with the
 * scanned page.
 */
final class OnPaper {
    private OnPaper() {}

    /** Everybody has an account, or whoever has none has signed. */
    static Optional<Problem> nobodyNeedsIt(OnFile state) {
        var without =
                state.file().dispute().parties().stream().filter(it -> !it.hasAccount()).toList();
        if (without.isEmpty()) {
            return Optional.of(ConfirmationProblem.PARTY_SIGNS_ITSELF);
        }
        return without.stream().allMatch(it -> isSigned(state, it.id()))
                ? Optional.of(ConfirmationProblem.ALREADY_SIGNED)
                : Optional.empty();
    }

    /** Whether this very signature may be put on record. */
    static Optional<Refusal> refusal(OnFile state, PaperSignature signature, Actor recorder) {
        var dispute = state.file().dispute();
        var party = dispute.party(signature.party());
        if (party.isEmpty()) {
            var problem = ConfirmationProblem.NO_SUCH_PETITIONER;
            return Optional.of(
                    new Refusal(
                            problem,
                            problem.title(),
                            List.of(new FieldError("party", "unknown-value", problem.title()))));
        }
        if (party.get().hasAccount()) {
            return refused(
                    ConfirmationProblem.PARTY_SIGNS_ITSELF, signature.party() + " has an account");
        }
        if (isSigned(state, signature.party())) {
            return refused(
                    ConfirmationProblem.ALREADY_SIGNED, signature.party() + " has signed already");
        }
        var digest = dispute.agreement().digest();
        if (!signature.digest().equals(digest)) {
            return refused(
                    ConfirmationProblem.TEXT_CHANGED,
                    "The agreement to confirm has the digest " + digest);
        }
        return signature.paper().witness().equals(recorder.name())
                ? refused(
                        ConfirmationProblem.ATTESTED_BY_RECORDER,
                        recorder.name() + " records it and cannot attest it")
                : Optional.empty();
    }

    private static boolean isSigned(OnFile state, String party) {
        return state instanceof AwaitingSignatures waiting && waiting.petition().isSignedBy(party);
    }

    private static Optional<Refusal> refused(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}
