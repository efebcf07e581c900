package org.ipcase.mediation.mediator.domain;

import java.util.List;
import java.util.Objects;
import org.ipcase.mediation.mediator.domain.MediatorEvent.GradeConfirmed;
import org.ipcase.mediation.mediator.domain.MediatorEvent.GradeProposed;
import org.ipcase.mediation.mediator.domain.MediatorEvent.GradePublished;
import org.ipcase.mediation.mediator.domain.MediatorEvent.GradeWithdrawn;
import org.ipcase.mediation.mediator.domain.MediatorEvent.MediatorEngaged;
import org.ipcase.mediation.mediator.domain.MediatorEvent.MediatorRemoved;
import org.ipcase.mediation.mediator.domain.MediatorEvent.MediatorResumed;
import org.ipcase.mediation.mediator.domain.MediatorEvent.MediatorSuspended;
import org.ipcase.mediation.mediator.domain.MediatorEvent.TieDeclared;
import org.ipcase.mediation.mediator.domain.MediatorEvent.TrainingRecorded;
import org.ipcase.mediation.mediator.domain.MediatorState.Engaged;
import org.ipcase.mediation.mediator.domain.MediatorState.OnRegister;
import org.ipcase.mediation.mediator.domain.MediatorState.Removed;
import org.ipcase.mediation.mediator.domain.MediatorState.Suspended;

/** Reads the record: what each fact makes of the state. Never refuses, never computes. */
public final class MediatorRecord {
    private MediatorRecord() {}

    public static MediatorState evolve(MediatorState state, MediatorEvent event) {
        if (event instanceof MediatorEngaged it) {
            return new Engaged(
                    new MediatorFile(
                            it.entry(),
                            it.number(),
                            it.region(),
                            it.agency(),
                            it.graded(),
                            List.of(),
                            null,
                            List.of()));
        }
        if (state instanceof OnRegister there) {
            return evolve(there, event);
        }
        throw new IllegalStateException(
                "Expected MediatorEngaged first, but it is " + event.getClass().getSimpleName());
    }

    private static MediatorState evolve(OnRegister state, MediatorEvent event) {
        var file = state.file();
        return switch (event) {
            case MediatorEngaged _ -> state;
            case TrainingRecorded(var training) -> keep(state, file.with(training));
            case TieDeclared(var tie) -> keep(state, file.with(tie));
            case GradeProposed(var proposal) -> keep(state, file.withProposal(proposal));
            case GradePublished(var on, var clocks) ->
                    keep(
                            state,
                            file.withProposal(Objects.requireNonNull(file.proposal()).published(on))
                                    .withClocks(clocks));
            case GradeWithdrawn(_, _, var clocks) ->
                    keep(state, file.withProposal(null).withClocks(clocks));
            case GradeConfirmed(var grade, _, var clocks) ->
                    keep(state, file.graded(grade).withClocks(clocks));
            case MediatorSuspended(var reason, var on) -> new Suspended(file, reason, on);
            case MediatorResumed _ -> new Engaged(file);
            case MediatorRemoved(var reason, var on) -> new Removed(file, reason, on);
        };
    }

    private static OnRegister keep(OnRegister state, MediatorFile file) {
        return switch (state) {
            case Engaged _ -> new Engaged(file);
            case Suspended(_, var reason, var on) -> new Suspended(file, reason, on);
            case Removed(_, var reason, var on) -> new Removed(file, reason, on);
        };
    }
}
