package org.ipcase.mediation.entrustment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.entrustment.domain.Entrustment;
import org.ipcase.mediation.entrustment.domain.Entrustment.Agreed;
import org.ipcase.mediation.entrustment.domain.Entrustment.Applied;
import org.ipcase.mediation.entrustment.domain.Entrustment.Assigned;
import org.ipcase.mediation.entrustment.domain.Entrustment.Choosing;
import org.ipcase.mediation.entrustment.domain.Entrustment.Mediating;
import org.ipcase.mediation.entrustment.domain.Entrustment.NotOpened;
import org.ipcase.mediation.entrustment.domain.Entrustment.Opened;
import org.ipcase.mediation.entrustment.domain.Entrustment.Over;
import org.ipcase.mediation.entrustment.domain.Entrustment.Returned;
import org.ipcase.mediation.entrustment.domain.Entrustment.SuitReceived;
import org.ipcase.mediation.entrustment.domain.Entrustment.Suspected;
import org.ipcase.mediation.entrustment.domain.EntrustmentAccess;
import org.ipcase.mediation.entrustment.domain.EntrustmentAction;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists, the worklist and access see of an entrustment. */
final class EntrustmentIndex {
    private EntrustmentIndex() {}

    static Index of(Entrustment state) {
        return switch (state) {
            case NotOpened _ -> new Index("", state.apiState(), "", Set.of(), Map.of(), List.of());
            case Opened opened -> of(opened);
        };
    }

    private static Index of(Opened state) {
        var file = state.file();
        var request = file.request();
        return new Index(
                request.number(),
                state.apiState(),
                "%s / %s · %s"
                        .formatted(
                                request.applicant().name(),
                                request.respondent().name(),
                                request.right().title()),
                EntrustmentAccess.readers(file),
                fields(file),
                tasks(state));
    }

    private static Map<String, String> fields(EntrustmentFile file) {
        var request = file.request();
        var fields = new LinkedHashMap<String, String>();
        fields.put("court", request.court());
        fields.put("agency", request.court());
        fields.put("region", request.region());
        fields.put("stage", request.stage().name());
        fields.put("right", request.right().kind().name());
        var committee = file.committee();
        if (committee != null) {
            fields.put("committee", committee);
        }
        var mediation = file.mediationId();
        if (mediation != null) {
            fields.put("mediationId", mediation.value());
        }
        return fields;
    }

    private static List<Task> tasks(Opened state) {
        var file = state.file();
        return switch (state) {
            case Applied _ -> tasks(file, "LIT-04", EntrustmentAction.ACCEPT, court(file));
            case Choosing _ -> choosing(file);
            case Assigned _ -> tasks(file, "LIT-05", EntrustmentAction.CONFIRM, body(file));
            case Mediating _ -> mediating(file);
            case SuitReceived _ ->
                    tasks(file, "LIT-12", EntrustmentAction.REGISTER_SUIT, court(file));
            case Suspected _, Agreed _, Returned _, Over _ -> List.of();
        };
    }

    private static List<Task> choosing(EntrustmentFile file) {
        var tasks = new ArrayList<Task>();
        for (var side : Side.values()) {
            if (!file.choices().containsKey(side)) {
                tasks.addAll(
                        tasks(
                                file,
                                "LIT-03",
                                EntrustmentAction.CHOOSE_BODY,
                                file.request().sides().of(side)));
            }
        }
        tasks.addAll(tasks(file, "LIT-04", EntrustmentAction.DESIGNATE, court(file)));
        return tasks;
    }

    private static List<Task> mediating(EntrustmentFile file) {
        var tasks = new ArrayList<Task>();
        for (var rule : List.of("LIT-01", "LIT-02", "LIT-02-SUMMARY")) {
            tasks.addAll(tasks(file, rule, EntrustmentAction.RETURN, body(file)));
        }
        tasks.addAll(tasks(file, "LIT-06", EntrustmentAction.RECORD_CONTACT, body(file)));
        return tasks;
    }

    private static Set<String> court(EntrustmentFile file) {
        return Set.of(AccessKey.agency(file.request().court(), Role.JUDGE));
    }

    private static Set<String> body(EntrustmentFile file) {
        return EntrustmentAccess.directorKey(file).map(Set::of).orElse(Set.of());
    }

    private static List<Task> tasks(
            EntrustmentFile file, String rule, EntrustmentAction action, Set<String> holders) {
        return file.pending(rule).stream()
                .flatMap(clock ->
                        holders.stream()
                                .map(holder ->
                                        new Task(
                                                holder,
                                                action.api(),
                                                rule,
                                                clock.warn(),
                                                clock.due())))
                .toList();
    }
}
