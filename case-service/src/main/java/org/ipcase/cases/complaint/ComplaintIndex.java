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
import org.ipcase.cases.complaint.domain.Jurisdiction.Dispute;
import org.ipcase.cases.complaint.domain.Jurisdiction.Offer;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.platform.handover.DeskHandovers;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists and the worklist see of a complaint (列表与待办); nothing of who reported (CR-16). */
final class ComplaintIndex {
    /** The clock of the common superior, not of the owner. */
    private static final String DESIGNATION = "JUR-04";

    /** The clock of the office that was asked, not of the owner. */
    private static final String RECEIVER = "JUR-06";

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
                tasks(complaint),
                DeskHandovers.marks(underWay(complaint)));
    }

    /** What the screen of hand-overs in doubt shows of a submission. */
    static Map<String, Handover> underWay(Complaint state) {
        return state instanceof Submitted it
                ? it.dossier()
                        .holding()
                        .open()
                        .map(open -> Map.of("COMPLAINT", open))
                        .orElseGet(Map::of)
                : Map.of();
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

    /** What is asked of whom: each clock that runs, and what waits without one. */
    private static List<Task> tasks(Submitted complaint) {
        var dossier = complaint.dossier();
        var tasks = new ArrayList<>(clocks(dossier, complaint));
        switch (complaint) {
            case Received _, Accepted _, InMediation _, Called _ -> {}
            case SupplementRequested(_, _, var until) ->
                    submitter(dossier, "supplement", until, tasks);
            case IdentityWanted(_, var until) -> submitter(dossier, "prove-identity", until, tasks);
            case Offered(_, _, var offer) -> offered(dossier, offer, tasks);
            case Disputed(_, _, var dispute) -> disputed(dossier, dispute, tasks);
            case CaseFiled _, FilingDeclined _, Terminated _, Returned _ -> {}
            // From here the case record has the tasks.
            case FilingPending _ -> tasks.clear();
            case Rejected _, Withdrawn _, Settled _ -> {}
        }
        reportBack(dossier, tasks);
        return List.copyOf(tasks);
    }

    private static List<Task> clocks(Dossier dossier, Submitted complaint) {
        var holder = AccessKey.agency(dossier.office().id(), Role.OFFICER);
        var called = complaint instanceof Called;
        return dossier.clocks().stream()
                .filter(LegalClock::pending)
                .filter(it -> !it.rule().equals(DESIGNATION) && !it.rule().equals(RECEIVER))
                .map(it -> task(holder, action(it.rule(), called), it))
                .toList();
    }

    private static Task task(String holder, String action, LegalClock clock) {
        return new Task(holder, action, clock.rule(), clock.warn(), clock.due());
    }

    private static String action(String rule, boolean called) {
        return switch (rule) {
            case "CR-05", "CPR-02" -> "accept";
            case "CR-08", "CR-08a" -> called ? "record-agreement" : "call-mediation";
            case "CR-09" -> "tell-termination";
            case "CR-14" -> "tell-reporter";
            case "CR-01" -> "route";
            case "CR-13", "JUR-03" -> "agree-jurisdiction";
            default -> "file-case";
        };
    }

    /** Whoever was asked takes it or objects; a receiver that never answers is late (JUR-06). */
    private static void offered(Dossier dossier, Offer offer, List<Task> tasks) {
        var receiver = AccessKey.agency(offer.to().id(), Role.OFFICER);
        dossier.clocks().stream()
                .filter(it -> it.pending() && it.rule().equals(RECEIVER))
                .findFirst()
                .ifPresentOrElse(
                        it -> tasks.add(task(receiver, "accept-transfer", it)),
                        () -> also(receiver, "accept-transfer", tasks));
    }

    /** The other side and the superior; a notice from outside is recorded by the owner (JUR-05). */
    private static void disputed(Dossier dossier, Dispute dispute, List<Task> tasks) {
        var superior = dispute.superior().agency();
        if (dispute.reportedAt() == null) {
            also(AccessKey.agency(dispute.other().id(), Role.OFFICER), "agree-jurisdiction", tasks);
        } else if (superior != null) {
            dossier.clocks().stream()
                    .filter(it -> it.pending() && it.rule().equals(DESIGNATION))
                    .map(it -> task(AccessKey.agency(superior), "designate", it))
                    .forEach(tasks::add);
        } else {
            also(
                    AccessKey.agency(dossier.office().id(), Role.OFFICER),
                    "record-designation",
                    tasks);
        }
    }

    /**
     * For another office, until the first of the owner's clocks ends; that one is watched there.
     */
    private static void also(String holder, String action, List<Task> tasks) {
        tasks.stream()
                .min(Comparator.comparing(Task::due))
                .map(it -> new Task(holder, action, "", it.warn(), it.due()))
                .ifPresent(tasks::add);
    }

    private static void submitter(
            Dossier dossier, String action, LocalDate until, List<Task> tasks) {
        if (dossier.submitter().isPerson()) {
            tasks.add(day(AccessKey.person(dossier.submitter().sub()), action, "CR-04", until));
        }
    }

    /** The reception wants to hear what became of it (CR-02). */
    private static void reportBack(Dossier dossier, List<Task> tasks) {
        var holder = AccessKey.agency(dossier.office().id(), Role.OFFICER);
        dossier.reportBackBy()
                .map(until -> day(holder, "report-back", "CR-02", until))
                .ifPresent(tasks::add);
    }

    private static Task day(String holder, String action, String rule, LocalDate until) {
        return new Task(holder, action, rule, midnight(until), midnight(until.plusDays(1)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
