package org.ipcase.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile.Archived;
import org.ipcase.cases.casefile.domain.CaseFile.Closed;
import org.ipcase.cases.casefile.domain.CaseFile.Decided;
import org.ipcase.cases.casefile.domain.CaseFile.FilingPending;
import org.ipcase.cases.casefile.domain.CaseFile.FilingRefused;
import org.ipcase.cases.casefile.domain.CaseFile.HearingHeld;
import org.ipcase.cases.casefile.domain.CaseFile.Investigating;
import org.ipcase.cases.casefile.domain.CaseFile.InvestigationEnded;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFile.Returned;
import org.ipcase.cases.casefile.domain.CaseFile.ReviewPassed;
import org.ipcase.cases.casefile.domain.CaseFile.Served;
import org.ipcase.cases.casefile.domain.CaseFile.Suspended;
import org.ipcase.cases.casefile.domain.CaseFile.Terminated;
import org.ipcase.cases.casefile.domain.CaseFile.UnderReview;
import org.ipcase.cases.casefile.domain.Custody.Dispute;
import org.ipcase.cases.casefile.domain.Measure;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.platform.record.Index.Task;

/** What is due in a case, and for whom (待办). */
final class CaseTasks {
    /** What the office's officers have to do after a decision, by clock. */
    private static final Map<String, String> AFTER =
            Map.of(
                    "CASE-24", "apply-enforcement",
                    "CASE-25", "publish",
                    "CASE-26-PUSH", "push-publication",
                    "CASE-27", "withdraw-publication",
                    "CASE-29", "publish",
                    "CASE-29-IP", "publish",
                    "CASE-30", "fill-closing-form");

    /** What the office of the place of registration has to do with what was pushed to it. */
    private static final Map<String, String> ELSEWHERE =
            Map.of("CASE-26-RECEIPT", "receive-publication", "CASE-26-PUBLISH", "publish");

    private CaseTasks() {}

    static List<Task> of(Opened file) {
        var tasks = new ArrayList<>(step(file));
        file.dossier().matters().measures().taken().stream()
                .flatMap(it -> measure(file.dossier(), it))
                .forEach(tasks::add);
        custody(file.dossier()).forEach(tasks::add);
        AFTER.forEach((rule, action) ->
                due(file.dossier(), action, rule, Role.OFFICER).forEach(tasks::add));
        elsewhere(file.dossier()).forEach(tasks::add);
        identification(file.dossier()).forEach(tasks::add);
        return tasks;
    }

    /**
     * Hand over to the first, agree with the other, designate: who is asked depends on the step.
     */
    private static Stream<Task> custody(CaseDossier dossier) {
        var tasks = new ArrayList<Task>();
        due(dossier, "transfer", "JUR-02", Role.HEAD).forEach(tasks::add);
        var dispute = dossier.matters().custody().dispute();
        if (dispute == null) {
            return Stream.concat(tasks.stream(), offered(dossier));
        }
        running(dossier, "JUR-03")
                .ifPresent(clock ->
                        Stream.of(dispute.one(), dispute.other())
                                .map(it -> AccessKey.agency(it.id(), Role.HEAD))
                                .map(holder -> task(holder, "agree-jurisdiction", clock))
                                .forEach(tasks::add));
        running(dossier, "JUR-04")
                .ifPresent(clock -> tasks.add(designation(dossier, dispute, clock)));
        return tasks.stream();
    }

    /**
     * The office to which the case is offered (JUR-06); the file is the sender's until it answers.
     */
    private static Stream<Task> offered(CaseDossier dossier) {
        var transfer = dossier.matters().custody().transfer();
        return transfer == null
                ? Stream.empty()
                : running(dossier, "JUR-06").stream()
                        .map(clock ->
                                task(
                                        AccessKey.agency(transfer.to().id(), Role.HEAD),
                                        "accept-transfer",
                                        clock));
    }

    /** The rights holder who was asked by a day to identify the goods (CASE-09). */
    private static Stream<Task> identification(CaseDossier dossier) {
        var holder = dossier.opening().holder();
        return holder == null
                ? Stream.empty()
                : dossier.matters().inquiry().examinations().stream()
                        .filter(it -> it.kind() == ExclusionReason.RIGHTS_HOLDER_IDENTIFICATION)
                        .filter(it -> it.endedOn() == null)
                        .flatMap(it -> Stream.ofNullable(it.dueOn()))
                        .map(day ->
                                new Task(
                                        AccessKey.person(holder.sub()),
                                        "give-identification",
                                        "CASE-09",
                                        midnight(day),
                                        midnight(day.plusDays(1))));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    /**
     * The common superior; between the provinces the owner waits for the national body's notice.
     */
    private static Task designation(CaseDossier dossier, Dispute dispute, LegalClock clock) {
        return dispute.commonSuperior()
                .map(region -> AccessKey.office(dispute.one().type(), region))
                .map(superior -> task(superior, "designate", clock))
                .orElseGet(() -> task(dossier, "record-designation", Role.OFFICER, clock));
    }

    private static Optional<LegalClock> running(CaseDossier dossier, String rule) {
        return dossier.clocks().stream()
                .filter(clock -> clock.rule().equals(rule) && clock.state().running())
                .reduce((_, last) -> last);
    }

    /** Two clocks, two owners: the office of the place of registration has its own (CASE-26). */
    private static Stream<Task> elsewhere(CaseDossier dossier) {
        var office = dossier.matters().publication().elsewhere();
        return office == null
                ? Stream.empty()
                : ELSEWHERE.entrySet().stream()
                        .flatMap(it ->
                                running(dossier, it.getKey())
                                        .map(clock ->
                                                task(
                                                        AccessKey.agency(office.id(), Role.OFFICER),
                                                        it.getValue(),
                                                        clock))
                                        .stream());
    }

    private static List<Task> step(Opened file) {
        return switch (file) {
            case FilingPending _ -> task(file, "approve-filing", "CASE-02", Role.HEAD);
            case Investigating _ -> task(file, "conclude-investigation", "CASE-20", Role.OFFICER);
            case InvestigationEnded _, Returned _ ->
                    task(file, "submit-review", "CASE-20", Role.OFFICER);
            case UnderReview _ -> task(file, "pass-review", "CASE-17", Role.LEGAL_REVIEWER);
            case ReviewPassed _ -> task(file, "serve-notice", "CASE-20", Role.OFFICER);
            case NoticeServed _ -> {
                var tasks = new ArrayList<>(task(file, "decide", "CASE-20", Role.HEAD));
                tasks.addAll(task(file, "name-presider", "CASE-19-PRESIDER", Role.HEAD));
                yield tasks;
            }
            case HearingHeld _ -> {
                var tasks = new ArrayList<>(task(file, "decide", "CASE-20", Role.HEAD));
                tasks.addAll(task(file, "report-hearing", "CASE-19-REPORT", Role.OFFICER));
                yield tasks;
            }
            case Decided _ -> task(file, "serve-decision", "CASE-21", Role.OFFICER);
            case Terminated _ -> List.of();
            case Suspended _, Served _, Closed _, Archived _, FilingRefused _ -> List.of();
        };
    }

    private static List<Task> task(Opened file, String action, String rule, Role role) {
        return due(file.dossier(), action, rule, role).toList();
    }

    /** Nobody is asked for anything while the clock stands still, e.g. with the police. */
    private static Stream<Task> due(CaseDossier dossier, String action, String rule, Role role) {
        return running(dossier, rule).map(it -> task(dossier, action, role, it)).stream();
    }

    /**
     * The goods go back on the last day; an urgent measure is reported within 24 hours.
     *
     * <p>The last days of a seizure alarm one by one (CASE-11: day 25, 29 and 30): the officer from
     * the first of them on, the head from the second, both on the last.
     */
    private static Stream<Task> measure(CaseDossier dossier, Measure it) {
        if (it.end() != null) {
            return Stream.empty();
        }
        var limit = it.clocks().getFirst();
        return it.clocks().stream()
                .filter(clock -> clock.state().running())
                .flatMap(clock ->
                        clock.equals(limit)
                                ? limit(dossier, it, clock)
                                : Stream.of(task(dossier, "approve-measure", Role.HEAD, clock)));
    }

    private static Stream<Task> limit(CaseDossier dossier, Measure it, LegalClock clock) {
        var days = clock.deadline().alarmDays();
        var last = midnight(clock.lastDay());
        var mayProlong =
                it.kind() != Measure.Kind.REGISTRATION_PRESERVATION
                        && clock.course().extensions().isEmpty();
        return Stream.of(
                limit(
                        dossier,
                        "end-measure",
                        Role.OFFICER,
                        clock,
                        days.isEmpty() ? clock.warn() : midnight(days.getFirst())),
                limit(
                        dossier,
                        mayProlong ? "prolong-measure" : "end-measure",
                        Role.HEAD,
                        clock,
                        days.size() < 2 ? last : midnight(days.get(1))));
    }

    private static Task limit(
            CaseDossier dossier, String action, Role role, LegalClock clock, Instant warn) {
        var holder = AccessKey.agency(dossier.opening().office().id(), role);
        return new Task(holder, action, clock.rule(), warn, clock.due());
    }

    private static Task task(CaseDossier dossier, String action, Role role, LegalClock clock) {
        return task(AccessKey.agency(dossier.opening().office().id(), role), action, clock);
    }

    private static Task task(String holder, String action, LegalClock clock) {
        return new Task(holder, action, clock.rule(), clock.warn(), clock.due());
    }
}
