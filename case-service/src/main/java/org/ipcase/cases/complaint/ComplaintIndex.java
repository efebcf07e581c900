package org.ipcase.cases.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.*;
import org.ipcase.cases.complaint.domain.ComplaintAccess;
import org.ipcase.cases.complaint.domain.ComplaintRules;
import org.ipcase.cases.complaint.domain.Dossier;
import org.ipcase.cases.complaint.domain.Intake;
import org.ipcase.cases.complaint.domain.Jurisdiction.Dispute;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists and the worklist see of a complaint (列表与待办); nothing of who reported (CR-16). */
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
                ComplaintAccess.readers(complaint),
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
        var origin = dossier.origin();
        if (origin != null) {
            fields.put("origin", origin.kind().name());
        }
        return fields;
    }

    private static List<Task> tasks(Submitted complaint) {
        var dossier = complaint.dossier();
        return switch (complaint) {
            case Received _ -> withReport(dossier, officers(dossier, first(dossier)));
            case SupplementRequested(_, _, var until) ->
                    submitterToo(dossier, "supplement", until);
            case IdentityWanted(_, var until) -> submitterToo(dossier, "prove-identity", until);
            case Accepted _, InMediation _ ->
                    withReport(dossier, officers(dossier, afterAcceptance(dossier)));
            case Called _ -> officers(dossier, "record-agreement");
            case Terminated(_, _, _, var toldOn) when toldOn == null ->
                    officers(dossier, "tell-termination");
            case Returned _ -> officers(dossier, "route");
            case Offered(_, _, var offer) ->
                    tasks(dossier, offer.to(), Role.OFFICER, "accept-transfer");
            case Disputed(_, _, var dispute) -> disputed(dossier, dispute);
            case CaseFiled _, FilingDeclined _ -> afterFiling(dossier);
            // From here the case record has the tasks.
            case FilingPending _, Rejected _, Withdrawn _, Settled _, Terminated _ -> List.of();
        };
    }

    private static String first(Dossier dossier) {
        return dossier.submission().intake().needsAcceptance() ? "accept" : "file-case";
    }

    private static String afterAcceptance(Dossier dossier) {
        return dossier.submission().intake() == Intake.CONSUMER_COMPLAINT
                ? "call-mediation"
                : "file-case";
    }

    /** What is still owed once filing is decided: telling the reporter, replying (CR-14, REV-06). */
    private static List<Task> afterFiling(Dossier dossier) {
        var holder = AccessKey.agency(dossier.office().id(), Role.OFFICER);
        return dossier.clocks().stream()
                .filter(LegalClock::pending)
                .map(it ->
                        new Task(
                                holder,
                                it.rule().equals("CR-14") ? "tell-reporter" : "answer",
                                it.rule(),
                                it.warn(),
                                it.due()))
                .toList();
    }

    private static List<Task> disputed(Dossier dossier, Dispute dispute) {
        var superior = dispute.superior().agency();
        if (dispute.reportedAt() == null) {
            var both = new ArrayList<>(officers(dossier, "agree-jurisdiction"));
            both.addAll(tasks(dossier, dispute.other(), Role.OFFICER, "agree-jurisdiction"));
            return both;
        }
        return superior == null
                ? officers(dossier, "record-designation")
                : tasks(dossier, AccessKey.agency(superior), "designate");
    }

    private static List<Task> submitterToo(Dossier dossier, String action, LocalDate until) {
        var tasks = new ArrayList<>(officers(dossier, first(dossier)));
        if (dossier.submitter().isPerson()) {
            tasks.add(
                    day(AccessKey.person(dossier.submitter().sub()), action, "CR-04", until));
        }
        return tasks;
    }

    /** The reception wants to hear what became of it (CR-02). */
    private static List<Task> withReport(Dossier dossier, List<Task> tasks) {
        var until = dossier.custody().last().map(it -> it.reportBackBy()).orElse(null);
        if (until == null) {
            return tasks;
        }
        var more = new ArrayList<>(tasks);
        var holder = AccessKey.agency(dossier.office().id(), Role.OFFICER);
        more.add(day(holder, first(dossier), "CR-02", until));
        return more;
    }

    private static Task day(String holder, String action, String rule, LocalDate until) {
        return new Task(holder, action, rule, midnight(until), midnight(until.plusDays(1)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    private static List<Task> officers(Dossier dossier, String action) {
        return tasks(dossier, dossier.office(), Role.OFFICER, action);
    }

    private static List<Task> tasks(Dossier dossier, Office office, Role role, String action) {
        return tasks(dossier, AccessKey.agency(office.id(), role), action);
    }

    /** The clock that ends first among those still pending. */
    private static List<Task> tasks(Dossier dossier, String holder, String action) {
        return dossier.clocks().stream()
                .filter(LegalClock::pending)
                .min(Comparator.comparing(LegalClock::due))
                .map(it -> new Task(holder, action, it.rule(), it.warn(), it.due()))
                .stream()
                .toList();
    }
}
