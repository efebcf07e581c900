package org.ipcase.mediation.mediator;

import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.mediation.RegisterEvent.MediatorComplaintAnswered;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Outcome;
import org.ipcase.mediation.mediator.domain.MediatorCommand;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Remove;
import org.ipcase.mediation.mediator.domain.MediatorEvent;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.springframework.stereotype.Component;

/** A serious complaint that was found right removes the mediator (MED-O7, 人民调解法 15). */
@Component
class WhenComplaintEndsInRemovalRemoveMediator {
    private final Desk<MediatorState, MediatorCommand, MediatorEvent> mediators;

    WhenComplaintEndsInRemovalRemoveMediator(
            Desk<MediatorState, MediatorCommand, MediatorEvent> mediators) {
        this.mediators = mediators;
    }

    org.ipcase.platform.record.Outcome<?> act(Told<MediatorComplaintAnswered> told) {
        var answered = told.data();
        var mediator = answered.mediatorRecord();
        var there = mediators.load(mediator);
        if (!answered.outcome().equals(Outcome.REMOVAL.name()) || isRemoved(there)) {
            return new org.ipcase.platform.record.Outcome.Done<>(there.orElseThrow(), true);
        }
        return mediators.react(
                mediator,
                told,
                new Remove(
                        Actor.system(told.source()),
                        told.at(),
                        "人民调解法 第15条：投诉 " + answered.complaintId()));
    }

    private static boolean isRemoved(Optional<Snapshot<MediatorState>> there) {
        return there.map(Snapshot::state)
                .filter(MediatorState.Removed.class::isInstance)
                .isPresent();
    }
}
