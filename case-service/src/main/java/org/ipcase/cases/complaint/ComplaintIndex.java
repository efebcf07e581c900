package org.ipcase.cases.complaint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Accepted;
import org.ipcase.cases.complaint.domain.Complaint.CaseFiled;
import org.ipcase.cases.complaint.domain.Complaint.FilingDeclined;
import org.ipcase.cases.complaint.domain.Complaint.FilingPending;
import org.ipcase.cases.complaint.domain.Complaint.InMediation;
import org.ipcase.cases.complaint.domain.Complaint.NoComplaint;
import org.ipcase.cases.complaint.domain.Complaint.Received;
import org.ipcase.cases.complaint.domain.Complaint.Rejected;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Complaint.SupplementRequested;
import org.ipcase.cases.complaint.domain.Complaint.Withdrawn;
import org.ipcase.cases.complaint.domain.ComplaintAccess;
import org.ipcase.cases.complaint.domain.ComplaintRules;
import org.ipcase.cases.complaint.domain.Dossier;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists and the worklist see of a complaint (列表与待办). */
final class ComplaintIndex {
    private ComplaintIndex() {}

    static Index of(Complaint state) {
        return switch (state) {
            case NoComplaint _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Submitted complaint -> of(complaint);
        };
    }

    private static Index of(Submitted complaint) {
        var dossier = complaint.dossier();
        return new Index(
                dossier.number(),
                ComplaintRules.name(complaint),
                title(dossier),
                ComplaintAccess.readers(dossier),
                fields(dossier),
                tasks(complaint));
    }

    private static String title(Dossier dossier) {
        var respondents =
                dossier.submission().respondents().stream()
                        .map(Party::name)
                        .collect(Collectors.joining("、"));
        return dossier.submission().right().title() + " · " + respondents;
    }

    private static Map<String, String> fields(Dossier dossier) {
        var submission = dossier.submission();
        var fields = new LinkedHashMap<String, String>();
        fields.put("intake", submission.intake().name());
        fields.put("right", submission.right().kind().name());
        fields.put("region", submission.region());
        fields.put("agency", dossier.office().id());
        fields.put("agencyName", dossier.office().name());
        return fields;
    }

    private static List<Task> tasks(Submitted complaint) {
        var dossier = complaint.dossier();
        return switch (complaint) {
            case Received _ -> officers(dossier, first(dossier));
            case SupplementRequested(_, _, var until) -> {
                var tasks = new ArrayList<>(officers(dossier, first(dossier)));
                var due = until.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
                var warn = until.atStartOfDay(WorkCalendar.ZONE).toInstant();
                tasks.add(
                        new Task(
                                AccessKey.person(dossier.submitter().sub()),
                                "supplement",
                                "CR-04",
                                warn,
                                due));
                yield tasks;
            }
            case Accepted _, InMediation _ -> officers(dossier, "file-case");
            // From here the case record has the tasks.
            case FilingPending _, CaseFiled _, FilingDeclined _, Rejected _, Withdrawn _ ->
                    List.of();
        };
    }

    private static String first(Dossier dossier) {
        return dossier.submission().intake().needsAcceptance() ? "accept" : "file-case";
    }

    /** The clock that ends first among those still pending. */
    private static List<Task> officers(Dossier dossier, String action) {
        var holder = AccessKey.agency(dossier.office().id(), Role.OFFICER);
        return dossier.clocks().stream()
                .filter(LegalClock::pending)
                .min(Comparator.comparing(LegalClock::due))
                .map(it -> new Task(holder, action, it.rule(), it.warn(), it.due()))
                .stream()
                .toList();
    }
}
