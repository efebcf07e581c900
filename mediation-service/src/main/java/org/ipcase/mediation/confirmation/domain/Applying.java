package org.ipcase.mediation.confirmation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.confirmation.domain.Confirmation.Applied;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Apply;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.OnRecord;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Sign;
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
        var dispute = state.file().dispute();
        if (apply.decidesOwnershipOrValidity()) {
            return Decision.reject(
                    ConfirmationProblem.OWNERSHIP_OR_VALIDITY,
                    "The applicant says that the agreement decides ownership or validity");
        }
        var missing = Petition.missing(apply.materials());
        if (!missing.isEmpty()) {
            return Decision.reject(
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
        if (options.stream().noneMatch(it -> it.court().equals(apply.court()))) {
            return Decision.reject(
                    ConfirmationProblem.WRONG_COURT,
                    "Competent: "
                            + options.stream()
                                    .map(it -> "%s (%s)".formatted(it.court(), it.because().en()))
                                    .collect(Collectors.joining("; ")));
        }
        var petition =
                new Petition(apply.court(), apply.circumstances(), apply.materials(), List.of());
        var events = new ArrayList<ConfirmationEvent>();
        events.add(new PetitionDrawnUp(petition));
        events.addAll(signed(new AwaitingSignatures(state.file(), petition), apply));
        return Decision.accept(events);
    }

    Decision<ConfirmationEvent> sign(AwaitingSignatures state, Sign sign) {
        var digest = state.file().dispute().agreement().digest();
        if (sign.digest() != null && !sign.digest().equals(digest)) {
            return Decision.reject(
                    ConfirmationProblem.TEXT_CHANGED,
                    "The agreement to confirm has the digest " + digest);
        }
        return Decision.accept(signed(state, sign));
    }

    /** The last signature brings the application to the court on that day. */
    private List<ConfirmationEvent> signed(AwaitingSignatures state, OnRecord command) {
        var events = new ArrayList<ConfirmationEvent>();
        var petition = state.petition();
        for (var party : state.file().dispute().parties()) {
            if (party.isActedForBy(command.actor()) && !petition.isSignedBy(party.id())) {
                var signature =
                        new PetitionSignature(
                                party.id(),
                                command.actor().sub(),
                                command.actor().name(),
                                command.at(),
                                state.file().dispute().agreement().digest());
                events.add(new PetitionSigned(signature));
                petition = petition.with(signature);
            }
        }
        if (state.file().dispute().parties().stream()
                .map(Petitioner::id)
                .allMatch(petition::isSignedBy)) {
            events.add(
                    new ConfirmationRequested(
                            petition.court(),
                            ConfirmationPeriods.day(command.at()),
                            periods.applied(state.file(), command.at())));
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
