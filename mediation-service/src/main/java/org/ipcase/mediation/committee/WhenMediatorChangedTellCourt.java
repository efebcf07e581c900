package org.ipcase.mediation.committee;

import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.mediation.RegisterEvent.MediatorChanged;
import org.ipcase.mediation.committee.domain.CommitteeCommand;
import org.ipcase.mediation.committee.domain.CommitteeCommand.NoteMediator;
import org.ipcase.mediation.committee.domain.CommitteeEvent;
import org.ipcase.mediation.committee.domain.CommitteeFile.CourtNotice.Change;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.springframework.stereotype.Component;

/**
 * A mediator who comes, pauses or goes is a change that the court of the place is told of (MED-O4,
 * 人民调解法 10); a grade is not, nor what shipped with the platform.
 */
@Component
class WhenMediatorChangedTellCourt {
    private final Desk<CommitteeState, CommitteeCommand, CommitteeEvent> committees;
    private final CommitteeRegister register;

    WhenMediatorChangedTellCourt(
            Desk<CommitteeState, CommitteeCommand, CommitteeEvent> committees,
            CommitteeRegister register) {
        this.committees = committees;
        this.register = register;
    }

    Outcome<CommitteeState> act(Told<MediatorChanged> told) {
        var data = told.data();
        var body =
                register.snapshot(data.committee())
                        .orElseThrow(() ->
                                new IllegalStateException("Expected the body " + data.committee()));
        var change = Boolean.TRUE.equals(data.shipped()) ? Optional.<Change>empty() : of(data);
        return change.isPresent()
                ? committees.react(
                        body.id(),
                        told,
                        new NoteMediator(
                                Actor.system(told.source()),
                                told.at(),
                                data.mediator(),
                                change.get()))
                : new Outcome.Done<>(body, true);
    }

    private static Optional<Change> of(MediatorChanged data) {
        return switch (data.change()) {
            case "ENGAGED" -> Optional.of(Change.MEDIATOR_ENGAGED);
            case "SUSPENDED" -> Optional.of(Change.MEDIATOR_SUSPENDED);
            case "RESUMED" -> Optional.of(Change.MEDIATOR_RESUMED);
            case "REMOVED" -> Optional.of(Change.MEDIATOR_REMOVED);
            default -> Optional.empty();
        };
    }
}
