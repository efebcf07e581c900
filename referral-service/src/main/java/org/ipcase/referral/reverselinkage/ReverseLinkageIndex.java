package org.ipcase.referral.reverselinkage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Answered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Deciding;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Ended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.NotOpened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.NotProsecuted;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Opened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.OpinionIssued;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Suspended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Transferred;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.WithAgency;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageAccess;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageClocks;

/** What lists, the worklist and access see of a reverse linkage. */
record ReverseLinkageIndex(ReverseLinkageClocks clocks) implements Function<ReverseLinkage, Index> {
    /** Registration follows the transfer at once; the guidance gives no number. */
    private static final Duration AT_ONCE = Duration.ofHours(24);

    @Override
    public Index apply(ReverseLinkage state) {
        return switch (state) {
            case NotOpened _ -> new Index("", "", "", Set.of(), Map.of(), List.of());
            case Opened linkage ->
                    new Index(
                            linkage.matter().number(),
                            linkage.stateName(),
                            title(linkage),
                            ReverseLinkageAccess.readers(linkage),
                            fields(linkage),
                            tasks(linkage));
        };
    }

    private static String title(Opened linkage) {
        var matter = linkage.matter();
        return "%s 涉嫌%s不起诉"
                .formatted(
                        matter.subjects().stream()
                                .map(Named::name)
                                .collect(Collectors.joining("、")),
                        matter.crime().title().zh());
    }

    private static Map<String, String> fields(Opened linkage) {
        var matter = linkage.matter();
        var fields = new HashMap<String, String>();
        fields.put("region", matter.region());
        fields.put("procuratorate", matter.procuratorate().office().id());
        fields.put("crime", matter.crime().code());
        matter.origin().caseId().ifPresent(id -> fields.put("caseId", id.value()));
        matter.origin().referral().ifPresent(id -> fields.put("referralId", id.value()));
        if (linkage instanceof WithAgency with) {
            fields.put("agency", with.opinion().agency().id());
        }
        return fields;
    }

    private List<Task> tasks(Opened linkage) {
        return switch (linkage) {
            case NotProsecuted here ->
                    List.of(task(procurator(here), "transfer", clocks.transfer(here.matter())));
            case Transferred(_, var transfer) ->
                    List.of(atOnce(procurator(linkage), "register", "REV-02", transfer.at()));
            case Deciding here ->
                    List.of(task(procurator(here), "issue-opinion", here.review().clock()));
            case Suspended here ->
                    here.review().clock().state() == ClockState.SUSPENDED
                            ? List.of()
                            : List.of(task(procurator(here), "resume", here.review().clock()));
            case OpinionIssued(_, _, var opinion) -> {
                var tasks = new ArrayList<Task>();
                tasks.add(
                        task(
                                AccessKey.agency(opinion.agency().id(), Role.OFFICER),
                                "answer",
                                opinion.reply()));
                if (opinion.followUp().superiorTold().isEmpty()) {
                    var due = opinion.reply().due();
                    tasks.add(
                            new Task(
                                    procurator(linkage),
                                    "notify-superior",
                                    opinion.reply().rule(),
                                    due,
                                    due.plus(AT_ONCE)));
                }
                yield tasks;
            }
            case Answered _, Ended _ -> List.of();
        };
    }

    private static Task task(String holder, String action, LegalClock clock) {
        return new Task(holder, action, clock.rule(), clock.warn(), clock.due());
    }

    private static Task atOnce(String holder, String action, String rule, Instant since) {
        return new Task(holder, action, rule, since, since.plus(AT_ONCE));
    }

    private static String procurator(Opened linkage) {
        return AccessKey.agency(linkage.matter().procuratorate().office().id(), Role.PROCURATOR);
    }
}
