package org.ipcase.mediation.mediator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.mediator.domain.MediatorAccess;
import org.ipcase.mediation.mediator.domain.MediatorAction;
import org.ipcase.mediation.mediator.domain.MediatorFile;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.mediation.mediator.domain.MediatorState.NotEngaged;
import org.ipcase.mediation.mediator.domain.MediatorState.OnRegister;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists, the worklist and access see of a mediator: never the date of birth. */
final class MediatorIndex {
    private MediatorIndex() {}

    static Index of(MediatorState state) {
        return switch (state) {
            case NotEngaged _ -> new Index("", state.apiState(), "", Set.of(), Map.of(), List.of());
            case OnRegister there -> of(there);
        };
    }

    private static Index of(OnRegister state) {
        var file = state.file();
        return new Index(
                file.number(),
                state.apiState(),
                file.entry().name(),
                MediatorAccess.readers(file),
                fields(file),
                file.clock("MED-O8").filter(LegalClock::pending).stream()
                        .map(clock -> confirm(file, clock.due()))
                        .toList());
    }

    private static Map<String, String> fields(MediatorFile file) {
        var entry = file.entry();
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", entry.id());
        fields.put("committee", entry.committee());
        fields.put("region", file.region());
        fields.put("grade", entry.grade().name());
        fields.put("available", Boolean.toString(entry.sub() != null));
        return fields;
    }

    /** When the publication is over, those who keep the register put the grade into effect. */
    private static Task confirm(MediatorFile file, Instant over) {
        return new Task(
                AccessKey.supervisor(file.region()),
                MediatorAction.CONFIRM_GRADE.api(),
                "MED-O8",
                over,
                over);
    }
}
