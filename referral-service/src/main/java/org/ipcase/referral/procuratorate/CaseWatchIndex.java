package org.ipcase.referral.procuratorate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.procuratorate.domain.CaseWatch;
import org.ipcase.referral.procuratorate.domain.CaseWatch.NotSeen;
import org.ipcase.referral.procuratorate.domain.CaseWatch.Seen;
import org.ipcase.referral.procuratorate.domain.CaseWatchAccess;
import org.ipcase.referral.procuratorate.domain.CaseWatchDecider;
import org.ipcase.referral.procuratorate.domain.Watched;
import org.ipcase.referral.procuratorate.domain.Watched.Flag;

/** What lists, the worklist and access see of a watched case. */
record CaseWatchIndex(CaseWatchDecider decider) implements Function<CaseWatch, Index> {

    @Override
    public Index apply(CaseWatch state) {
        return switch (state) {
            case NotSeen _ -> new Index("", "", "", Set.of(), Map.of(), List.of());
            case Seen(var watched) ->
                    new Index(
                            watched.identity().number(),
                            stateName(watched),
                            title(watched),
                            CaseWatchAccess.readers(state),
                            fields(watched),
                            tasks(watched),
                            marks(watched));
        };
    }

    static String stateName(Watched watched) {
        return watched.ending().isPresent() ? "CLOSED" : "OPEN";
    }

    private static String title(Watched watched) {
        return watched.identity().subjects().stream()
                .map(Named::name)
                .collect(Collectors.joining("、"));
    }

    /** One exact-match filter a flag: {@code ?unreferred=true}. */
    private static Map<String, String> fields(Watched watched) {
        var fields = new HashMap<String, String>();
        var identity = watched.identity();
        fields.put("caseId", identity.caseId().value());
        fields.put("agency", identity.agency().id());
        fields.put("region", identity.region().orElse(identity.agency().region()));
        watched.scale().ifPresent(it -> fields.put("screening", it.screening().name()));
        watched.referral().ifPresent(it -> fields.put("referral", it.state()));
        watched.penalty().ifPresent(it -> fields.put("penalty", it.kind()));
        for (var flag : watched.flags()) {
            fields.put(nameOf(flag), "true");
        }
        return fields;
    }

    /** By which cases are counted exactly, and the acts of a subject or of open cases are found. */
    private static Set<String> marks(Watched watched) {
        var marks = new HashSet<String>();
        watched.flags().forEach(flag -> marks.add(nameOf(flag)));
        if (watched.open().isPresent()) {
            marks.add(WatchedActs.OPEN);
        }
        if (watched.unpunished().isPresent()) {
            watched.identity().subjects().stream()
                    .map(Named::creditCode)
                    .filter(Objects::nonNull)
                    .forEach(code -> marks.add(WatchedActs.mark(code)));
        }
        return marks;
    }

    static String nameOf(Flag flag) {
        return switch (flag) {
            case UNREFERRED -> "unreferred";
            case REFERRED -> "referred";
            case REFUSED_BY_HEAD -> "refusedByHead";
            case REFUSED_BY_POLICE -> "refusedByPolice";
            case PUNISHED_INSTEAD -> "punishedInstead";
            case HIGH_PENALTY -> "highPenalty";
        };
    }

    /** REF-08: ten days for the copies. */
    private List<Task> tasks(Watched watched) {
        return decider.copiesClock(watched).filter(_ -> watched.copies().isEmpty()).stream()
                .map(clock ->
                        new Task(
                                AccessKey.agency(watched.identity().agency().id(), Role.OFFICER),
                                "send-copies",
                                clock.rule(),
                                clock.warn(),
                                clock.due()))
                .toList();
    }
}
