package org.ipcase.mediation.performance;

import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.mediation.MediationEvent.ConfirmationDecided;
import org.ipcase.mediation.performance.domain.Performance;
import org.ipcase.mediation.performance.domain.PerformanceCommand;
import org.ipcase.mediation.performance.domain.PerformanceCommand.FollowConfirmation;
import org.ipcase.mediation.performance.domain.PerformanceEvent;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.springframework.stereotype.Component;

/** A confirmed agreement can be enforced (MED-21); one whose ruling was revoked cannot. */
@Component
class WhenConfirmationDecidedNoteEnforceability {
    private final Desk<Performance, PerformanceCommand, PerformanceEvent> performances;

    WhenConfirmationDecidedNoteEnforceability(
            Desk<Performance, PerformanceCommand, PerformanceEvent> performances) {
        this.performances = performances;
    }

    Outcome<Performance> act(Told<ConfirmationDecided> told) {
        var decided = told.data();
        var id = WhenAgreementReachedOpenPerformance.idOf(decided.mediationId());
        return switch (decided.state()) {
            case "CONFIRMED" -> performances.react(id, told, follow(told, decided.court()));
            case "CONFIRMATION_REVOKED" -> performances.react(id, told, follow(told, null));
            default -> new Outcome.Done<>(performances.load(id).orElseThrow(), true);
        };
    }

    private static FollowConfirmation follow(
            Told<?> told, @org.jspecify.annotations.Nullable String court) {
        return new FollowConfirmation(Actor.system(told.source()), told.at(), court);
    }
}
