package org.ipcase.mediation.mediator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.WholeList;
import org.ipcase.mediation.mediator.domain.MediatorCommand;
import org.ipcase.mediation.mediator.domain.MediatorEvent;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.springframework.stereotype.Component;

/**
 * Looks mediators up by the id that everyone uses: one of the shipped register such as {@code
 * md-510100-01}, or the record's own.
 */
@Component
public class MediatorRegister {
    public static final String TYPE = "mediator";

    /** The platform itself, which may list the whole register. */
    static final Actor PLATFORM = Actor.system("mediation-service");

    private final Desk<MediatorState, MediatorCommand, MediatorEvent> desk;

    MediatorRegister(Desk<MediatorState, MediatorCommand, MediatorEvent> desk) {
        this.desk = desk;
    }

    public static RecordId recordOf(String id) {
        return RecordId.isWellFormed(id) ? new RecordId(id) : RecordId.derived(TYPE, id);
    }

    public Optional<Snapshot<MediatorState>> snapshot(String id) {
        return desk.load(recordOf(id));
    }

    public List<RecordSummary> all() {
        return WholeList.of(desk, PLATFORM, Map.of());
    }

    public List<RecordSummary> of(String committee) {
        return WholeList.of(desk, PLATFORM, Map.of("committee", committee));
    }
}
