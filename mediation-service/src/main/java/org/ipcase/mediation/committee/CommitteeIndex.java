package org.ipcase.mediation.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.mediation.committee.domain.CommitteeAccess;
import org.ipcase.mediation.committee.domain.CommitteeAction;
import org.ipcase.mediation.committee.domain.CommitteeFile;
import org.ipcase.mediation.committee.domain.CommitteeFile.CourtNotice;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.mediation.committee.domain.CommitteeState.NotRegistered;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists, the worklist and access see of a body on the register. */
final class CommitteeIndex {
    private CommitteeIndex() {}

    static Index of(CommitteeState state) {
        return switch (state) {
            case NotRegistered _ ->
                    new Index("", state.apiState(), "", Set.of(), Map.of(), List.of());
            case OnRegister there -> of(there);
        };
    }

    private static Index of(OnRegister state) {
        var file = state.file();
        return new Index(
                file.number(),
                state.apiState(),
                file.committee().zh(),
                CommitteeAccess.readers(file),
                fields(file),
                tasks(file));
    }

    private static Map<String, String> fields(CommitteeFile file) {
        var committee = file.committee();
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", committee.id());
        fields.put("en", committee.en());
        fields.put("region", committee.region());
        fields.put("kind", committee.kind().name());
        fields.put("director", committee.director());
        fields.put("termEnd", committee.termEnd().toString());
        var stars = file.stars();
        if (stars != null) {
            fields.put("stars", Integer.toString(stars.count()));
        }
        var charges = file.profile().charges();
        if (charges != null) {
            fields.put("charges", charges);
        }
        var platform = file.profile().courtPlatformId();
        if (platform != null) {
            fields.put("courtPlatformId", platform);
        }
        return fields;
    }

    /**
     * The bureau tells the court, which takes note (MED-O4); the body elects again before its term
     * ends (MED-O2).
     */
    private static List<Task> tasks(CommitteeFile file) {
        var tasks = new ArrayList<Task>();
        file.pending("MED-O4")
                .ifPresent(clock ->
                        file.noticesDue().stream()
                                .map(CourtNotice::bureau)
                                .distinct()
                                .map(AccessKey::agency)
                                .forEach(bureau ->
                                        tasks.add(
                                                new Task(
                                                        bureau,
                                                        CommitteeAction.NOTIFY_COURT.api(),
                                                        clock.rule(),
                                                        clock.warn(),
                                                        clock.due()))));
        file.pending("MED-O4-READING")
                .ifPresent(clock ->
                        file.unread().stream()
                                .map(CourtNotice::court)
                                .distinct()
                                .map(AccessKey::agency)
                                .forEach(court ->
                                        tasks.add(
                                                new Task(
                                                        court,
                                                        CommitteeAction.RECEIVE_NOTICE.api(),
                                                        clock.rule(),
                                                        clock.warn(),
                                                        clock.due()))));
        file.pending("MED-O2")
                .ifPresent(clock ->
                        CommitteeAccess.directorKey(file)
                                .ifPresent(director ->
                                        tasks.add(
                                                new Task(
                                                        director,
                                                        CommitteeAction.RE_ELECT.api(),
                                                        clock.rule(),
                                                        clock.warn(),
                                                        clock.due()))));
        return tasks;
    }
}
