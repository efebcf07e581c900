package org.ipcase.referral.courtcase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.courtcase.domain.CourtCase;
import org.ipcase.referral.courtcase.domain.CourtCase.Judged;
import org.ipcase.referral.courtcase.domain.CourtCase.Kept;
import org.ipcase.referral.courtcase.domain.CourtCase.NotSeized;
import org.ipcase.referral.courtcase.domain.CourtCase.Pending;
import org.ipcase.referral.courtcase.domain.CourtCase.Received;
import org.ipcase.referral.courtcase.domain.CourtCase.Returned;
import org.ipcase.referral.courtcase.domain.CourtCaseAccess;
import org.ipcase.referral.courtcase.domain.CourtCaseClocks;

/** What lists, the worklist and access see of a case before the court. */
record CourtCaseIndex(CourtCaseClocks clocks) implements Function<CourtCase, Index> {
    @Override
    public Index apply(CourtCase state) {
        return switch (state) {
            case NotSeized _ -> new Index("", "", "", Set.of(), Map.of(), List.of());
            case Kept kept ->
                    new Index(
                            kept.matter().number(),
                            kept.stateName(),
                            title(kept),
                            CourtCaseAccess.readers(kept),
                            fields(kept),
                            tasks(kept));
        };
    }

    private static String title(Kept kept) {
        var matter = kept.matter();
        var parties = matter.parties().stream().map(Named::name).collect(Collectors.joining("、"));
        return matter.prosecution()
                .map(it -> "%s %s".formatted(parties, it.crime().title().zh()))
                .orElseGet(() -> "%s · %s".formatted(matter.title(), parties));
    }

    private static Map<String, String> fields(Kept kept) {
        var matter = kept.matter();
        var fields = new HashMap<String, String>();
        fields.put("kind", matter.kind().name());
        fields.put("court", matter.court().id());
        fields.put("agency", matter.court().id());
        fields.put("region", matter.region());
        kept.docket().registration().ifPresent(it -> fields.put("caseNumber", it.number().text()));
        matter.prosecution()
                .ifPresent(it -> {
                    fields.put("referralId", it.referralId().value());
                    fields.put("caseId", it.caseId().value());
                });
        return fields;
    }

    private List<Task> tasks(Kept kept) {
        return switch (kept) {
            case Received it ->
                    clocks.registration(it.matter()).stream()
                            .map(clock -> task(it, "register", clock))
                            .toList();
            case Pending it -> pending(it);
            case Judged _, Returned _ -> List.of();
        };
    }

    private List<Task> pending(Pending it) {
        var tasks = new ArrayList<Task>();
        clocks.judgment(it.matter(), it.docket())
                .ifPresent(clock -> tasks.add(task(it, "record-judgment", clock)));
        return tasks;
    }

    private static Task task(Kept kept, String action, LegalClock clock) {
        return new Task(
                AccessKey.agency(kept.matter().court().id(), Role.JUDGE),
                action,
                clock.rule(),
                clock.warn(),
                clock.due());
    }
}
