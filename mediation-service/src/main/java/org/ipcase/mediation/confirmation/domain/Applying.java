package org.ipcase.mediation.confirmation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.confirmation.domain.Confirmation.Applied;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Apply;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.ApplyOnPaper;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.OnRecord;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.PaperSignature;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Sign;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.SignOnPaper;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Withdraw;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.ConfirmationRequested;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.PetitionDrawnUp;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.PetitionSigned;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.PetitionWithdrawn;
import org.ipcase.mediation.confirmation.domain.Petition.PetitionSignature;

/** The joint application (共同申请, MED-15, MED-16, MED-17). */
record Applying(ConfirmationPeriods periods, Jurisdiction jurisdiction) {
    /** The first party draws it up; {@link ConfirmationGuard} has looked at day and agreement. */
    Decision<ConfirmationEvent> apply(OnFile state, Apply apply) {
        return drawnUp(state, apply, waiting -> byPeopleOf(waiting, apply));
    }

    /** The same on paper, handed in by the body for a party without an account. */
    Decision<ConfirmationEvent> applyOnPaper(OnFile state, ApplyOnPaper apply) {
        return OnPaper.refusal(state, apply.signature(), apply.actor())
                .map(Decision::<ConfirmationEvent>reject)
                .orElseGet(() ->
                        drawnUp(
                                state,
                                apply.application(),
                                _ -> List.of(onPaper(apply, apply.signature()))));
    }

    private Decision<ConfirmationEvent> drawnUp(
            OnFile state,
            Apply apply,
            Function<AwaitingSignatures, List<PetitionSignature>> signatures) {
        var refusal = refusal(state.file().dispute(), apply);
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        var petition =
                new Petition(apply.court(), apply.circumstances(), apply.materials(), List.of());
        var waiting = new AwaitingSignatures(state.file(), petition);
        var events = new ArrayList<ConfirmationEvent>();
        events.add(new PetitionDrawnUp(petition));
        events.addAll(signed(waiting, signatures.apply(waiting), apply.at()));
        return Decision.accept(events);
    }

    private Optional<Refusal> refusal(SettledDispute dispute, Apply apply) {
        if (apply.decidesOwnershipOrValidity()) {
            return Optional.of(
                    new Refusal(
                            ConfirmationProblem.OWNERSHIP_OR_VALIDITY,
                            "The applicant says that the agreement decides ownership or"
                                    + " validity"));
        }
        var missing = Petition.missing(apply.materials());
        if (!missing.isEmpty()) {
            return Optional.of(
                    new Refusal(
                            ConfirmationProblem.MATERIALS_MISSING,
                            "Missing: " + missing,
                            missing.stream()
                                    .map(it ->
                                            new FieldError(
                                                    "materials", "required", "Missing: " + it))
                                    .toList()));
        }
        var options =
                jurisdiction.options(
                        dispute, apply.circumstances(), ConfirmationPeriods.day(apply.at()));
        return options.stream().anyMatch(it -> it.court().equals(apply.court()))
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                ConfirmationProblem.WRONG_COURT,
                                "Competent: "
                                        + options.stream()
                                                .map(it ->
                                                        "%s (%s)"
                                                                .formatted(
                                                                        it.court(),
                                                                        it.because().en()))
                                                .collect(Collectors.joining("; "))));
    }

    Decision<ConfirmationEvent> sign(AwaitingSignatures state, Sign sign) {
        var digest = state.file().dispute().agreement().digest();
        if (sign.digest() != null && !sign.digest().equals(digest)) {
            return Decision.reject(
                    ConfirmationProblem.TEXT_CHANGED,
                    "The agreement to confirm has the digest " + digest);
        }
        return Decision.accept(signed(state, byPeopleOf(state, sign), sign.at()));
    }

    Decision<ConfirmationEvent> signOnPaper(AwaitingSignatures state, SignOnPaper sign) {
        return OnPaper.refusal(state, sign.signature(), sign.actor())
                .map(Decision::<ConfirmationEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                signed(
                                        state,
                                        List.of(onPaper(sign, sign.signature())),
                                        sign.at())));
    }

    /** For every party the person acts for that has not signed. */
    private static List<PetitionSignature> byPeopleOf(AwaitingSignatures state, OnRecord command) {
        var dispute = state.file().dispute();
        return dispute.parties().stream()
                .filter(it -> it.isActedForBy(command.actor()))
                .filter(it -> !state.petition().isSignedBy(it.id()))
                .map(it ->
                        new PetitionSignature(
                                it.id(),
                                command.actor().sub(),
                                command.actor().name(),
                                command.at(),
                                dispute.agreement().digest()))
                .toList();
    }

    private static PetitionSignature onPaper(OnRecord command, PaperSignature signature) {
        return new PetitionSignature(
                signature.party(),
                command.actor().sub(),
                signature.name(),
                command.at(),
                signature.digest(),
                signature.paper());
    }

    /** The last signature brings the application to the court on that day. */
    private List<ConfirmationEvent> signed(
            AwaitingSignatures state, List<PetitionSignature> signatures, Instant at) {
        var events = new ArrayList<ConfirmationEvent>();
        var petition = state.petition();
        for (var signature : signatures) {
            events.add(new PetitionSigned(signature));
            petition = petition.with(signature);
        }
        if (state.file().dispute().parties().stream()
                .map(Petitioner::id)
                .allMatch(petition::isSignedBy)) {
            events.add(
                    new ConfirmationRequested(
                            petition.court(),
                            ConfirmationPeriods.day(at),
                            periods.applied(state.file(), at)));
        }
        return events;
    }

    /** Until the ruling a party may take the application back, and it is no longer joint. */
    Decision<ConfirmationEvent> withdraw(AppliedFor state, Withdraw withdraw) {
        var met =
                state instanceof Applied
                        ? ConfirmationPeriods.TO_ACCEPT
                        : ConfirmationPeriods.TO_RULE;
        return Decision.accept(
                new PetitionWithdrawn(
                        withdraw.reason(),
                        ConfirmationPeriods.day(withdraw.at()),
                        periods.openAgain(state.file(), met, withdraw.at())));
    }
}
