package org.ipcase.mediation.mediator;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.event.mediation.RegisterEvent;
import org.ipcase.kernel.event.mediation.RegisterEvent.MediatorChanged;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.mediator.domain.MediatorEvent;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.mediation.mediator.domain.MediatorState.OnRegister;
import org.ipcase.platform.record.Telling.Fact;

/** What others are told of a mediator: that the standing changed; no name and no reason. */
final class MediatorContracts {
    private static final int V1 = 1;

    private MediatorContracts() {}

    static List<Fact> facts(RecordId id, MediatorEvent event, MediatorState after) {
        return after instanceof OnRegister there ? facts(id, event, there) : List.of();
    }

    private static List<Fact> facts(RecordId id, MediatorEvent event, OnRegister after) {
        return switch (event) {
            case MediatorEvent.MediatorEngaged it ->
                    tell(id, after, "ENGAGED", it.on(), it.graded());
            case MediatorEvent.GradeConfirmed it -> tell(id, after, "GRADED", it.on(), false);
            case MediatorEvent.MediatorSuspended it -> tell(id, after, "SUSPENDED", it.on(), false);
            case MediatorEvent.MediatorResumed it -> tell(id, after, "RESUMED", it.on(), false);
            case MediatorEvent.MediatorRemoved it -> tell(id, after, "REMOVED", it.on(), false);
            case MediatorEvent.TrainingRecorded _,
                    MediatorEvent.TieDeclared _,
                    MediatorEvent.GradeProposed _,
                    MediatorEvent.GradePublished _,
                    MediatorEvent.GradeWithdrawn _ ->
                    List.of();
        };
    }

    private static List<Fact> tell(
            RecordId id, OnRegister after, String change, LocalDate on, boolean shipped) {
        var entry = after.file().entry();
        var fact =
                new MediatorChanged(
                        id,
                        entry.id(),
                        entry.committee(),
                        change,
                        after.apiState(),
                        on,
                        shipped ? true : null);
        return List.of(new Fact(RegisterEvent.TOPIC, MediatorChanged.TYPE, V1, id, fact));
    }
}
