package org.ipcase.mediation.confirmation.domain;

import java.util.List;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.Confirmation.Confirmed;
import org.ipcase.mediation.confirmation.domain.Confirmation.Dismissed;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.DecideObjection;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.ObjectToRuling;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.RecordService;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.RecordThirdPersonObjection;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.ObjectionDismissed;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.ObjectionMade;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.RulingRevoked;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.RulingServed;

/** Service of the ruling and objections to it (送达、异议, MED-22, 民诉法解释 372). */
record Objecting(ConfirmationPeriods periods) {
    /** The fifteen days of a party run from the day on which the ruling reached it. */
    Decision<ConfirmationEvent> served(AppliedFor state, RecordService service) {
        if (state.file().dispute().party(service.party()).isEmpty()) {
            return invalid(ConfirmationProblem.UNKNOWN_PARTY, "party", "unknown-value");
        }
        if (service.on().isBefore(rulingOf(state).on())
                || service.on().isAfter(ConfirmationPeriods.day(service.at()))) {
            return invalid(ConfirmationProblem.SERVED_BEFORE_RULING, "on", "out-of-range");
        }
        if (state.file().objectionPeriods().containsKey(service.party())) {
            return Decision.reject(
                    ConfirmationProblem.ALREADY_SERVED, "Served on " + service.party());
        }
        return Decision.accept(
                new RulingServed(service.party(), service.on(), periods.toObject(service.on())));
    }

    Decision<ConfirmationEvent> object(AppliedFor state, ObjectToRuling object) {
        var party = state.file().dispute().partyOf(object.actor()).orElseThrow();
        return Decision.accept(
                new ObjectionMade(
                        new Objection(
                                party.id(),
                                party.name(),
                                object.reason(),
                                ConfirmationPeriods.day(object.at()),
                                null)));
    }

    Decision<ConfirmationEvent> objectThird(AppliedFor state, RecordThirdPersonObjection object) {
        if (periods.isLateForThirdPerson(object.knownOn(), object.at())) {
            return Decision.reject(
                    ConfirmationProblem.OBJECTION_LATE,
                    "Six months from %s have passed".formatted(object.knownOn()));
        }
        return Decision.accept(
                new ObjectionMade(
                        new Objection(
                                null,
                                object.by(),
                                object.reason(),
                                ConfirmationPeriods.day(object.at()),
                                null)));
    }

    Decision<ConfirmationEvent> decide(DecideObjection decide) {
        var decision =
                new Objection.Decided(
                        decide.outcome(),
                        decide.reasons(),
                        CourtWork.ruling(decide, decide.documentNumber()));
        return Decision.accept(
                switch (decide.outcome()) {
                    case DISMISSED -> new ObjectionDismissed(decision);
                    case REVOKED -> new RulingRevoked(decision);
                });
    }

    private static Ruling rulingOf(AppliedFor state) {
        return switch (state) {
            case Confirmed confirmed -> confirmed.ruling();
            case Dismissed dismissed -> dismissed.ruling();
            case Confirmation.AwaitingSignatures _,
                    Confirmation.Applied _,
                    Confirmation.Accepted _,
                    Confirmation.NotAccepted _,
                    Confirmation.Revoked _,
                    Confirmation.Withdrawn _ ->
                    throw new IllegalStateException(
                            "Expected a ruling, but it is " + state.apiState());
        };
    }

    private static Decision<ConfirmationEvent> invalid(
            ConfirmationProblem problem, String field, String code) {
        return Decision.reject(
                new Refusal(
                        problem,
                        problem.title(),
                        List.of(new FieldError(field, code, problem.title()))));
    }
}
