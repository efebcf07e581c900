package org.ipcase.mediation.committee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.domain.CommitteeCommand;
import org.ipcase.mediation.committee.domain.CommitteeEvent;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.springframework.stereotype.Component;

/**
 * Looks bodies up by the id that everyone uses: an agency id such as {@code mc-510100}, or the
 * record's own for a body that is no agency of the directory.
 */
@Component
public class CommitteeRegister {
    public static final String TYPE = "committee";

    /** The platform itself, which may list the whole register. */
    static final Actor PLATFORM = Actor.system("mediation-service");

    private final Desk<CommitteeState, CommitteeCommand, CommitteeEvent> desk;

    CommitteeRegister(Desk<CommitteeState, CommitteeCommand, CommitteeEvent> desk) {
        this.desk = desk;
    }

    /** Id of the record of a body that came with the register, or of any body by its own id. */
    static RecordId recordOf(String id) {
        return RecordId.isWellFormed(id) ? new RecordId(id) : RecordId.derived(TYPE, id);
    }

    public Optional<OnRegister> find(String id) {
        return snapshot(id)
                .map(Snapshot::state)
                .filter(OnRegister.class::isInstance)
                .map(OnRegister.class::cast);
    }

    Optional<Snapshot<CommitteeState>> snapshot(String id) {
        return desk.load(recordOf(id)).or(() -> byField(id));
    }

    /** A body registered here that is an agency of the directory. */
    private Optional<Snapshot<CommitteeState>> byField(String id) {
        return RecordId.isWellFormed(id)
                ? Optional.empty()
                : WholeList.of(desk, PLATFORM, Map.of("id", id)).stream()
                        .findFirst()
                        .flatMap(found -> desk.load(new RecordId(found.id())));
    }

    /** All bodies, in whatever state, as lists show them. */
    List<RecordSummary> all() {
        return WholeList.of(desk, PLATFORM, Map.of());
    }

    public List<String> ids() {
        return all().stream().map(it -> it.fields().getOrDefault("id", it.id())).toList();
    }
}
