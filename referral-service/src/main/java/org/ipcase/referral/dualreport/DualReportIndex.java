package org.ipcase.referral.dualreport;

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
import org.ipcase.referral.dualreport.domain.DualReport;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReport.Filed;
import org.ipcase.referral.dualreport.domain.DualReport.NotFiled;
import org.ipcase.referral.dualreport.domain.DualReport.NotReported;
import org.ipcase.referral.dualreport.domain.DualReport.Reconsidering;
import org.ipcase.referral.dualreport.domain.DualReport.Reported;
import org.ipcase.referral.dualreport.domain.DualReport.ReviewUpheld;
import org.ipcase.referral.dualreport.domain.DualReport.Reviewing;
import org.ipcase.referral.dualreport.domain.DualReport.UnderExamination;
import org.ipcase.referral.dualreport.domain.DualReport.Upheld;
import org.ipcase.referral.dualreport.domain.DualReportAccess;
import org.ipcase.referral.dualreport.domain.DualReportClocks;
import org.ipcase.referral.dualreport.domain.Oversight.Entry;
import org.ipcase.referral.dualreport.domain.Oversight.Stage;

/** What lists, the worklist and access see of a dual report. */
record DualReportIndex(DualReportClocks clocks) implements Function<DualReport, Index> {

    @Override
    public Index apply(DualReport state) {
        return switch (state) {
            case NotReported _ -> new Index("", "", "", Set.of(), Map.of(), List.of());
            case Existing report ->
                    new Index(
                            report.report().number(),
                            report.stateName(),
                            title(report),
                            DualReportAccess.readers(report),
                            fields(report),
                            tasks(report));
        };
    }

    private static String title(Existing report) {
        var content = report.report().content();
        return "%s 涉嫌侵犯%s"
                .formatted(
                        content.suspects().stream()
                                .map(Named::name)
                                .collect(Collectors.joining("、")),
                        content.rightTitle());
    }

    private static Map<String, String> fields(Existing report) {
        var fields = new HashMap<String, String>();
        fields.put("region", report.report().region());
        fields.put("police", report.report().recipients().police().id());
        fields.put("procuratorate", report.report().recipients().procuratorate().id());
        fields.put("supervision", report.oversight().supervision().stage().name());
        report.report()
                .content()
                .linkedCase()
                .ifPresent(it -> fields.put("caseId", it.id().value()));
        return fields;
    }

    private List<Task> tasks(Existing report) {
        var tasks = new ArrayList<Task>();
        if (report.oversight().assignment().isEmpty()) {
            tasks.add(task(procurator(report), "assign", clocks.assignment(report.report())));
        }
        tasks.addAll(deciding(report));
        var supervision = report.oversight().supervision();
        if (!supervision.entries().isEmpty()) {
            tasks.addAll(supervision(report, supervision.entries().getLast()));
        }
        return tasks;
    }

    private List<Task> deciding(Existing report) {
        return switch (report) {
            case Reported it -> List.of(task(police(it), "accept", clocks.acceptance(it.report())));
            case UnderExamination it -> List.of(task(police(it), "file", it.examination().clock()));
            case Reconsidering it ->
                    List.of(
                            task(
                                    police(it),
                                    "decide-reconsideration",
                                    clocks.reconsiderationRuling(it.request())));
            case Reviewing it ->
                    it.report().recipients().higherPolice().stream()
                            .map(higher ->
                                    task(
                                            AccessKey.agency(higher.id(), Role.POLICE),
                                            "decide-review",
                                            clocks.reviewRuling(it.reviewed().request())))
                            .toList();
            case Filed _, NotFiled _, Upheld _, ReviewUpheld _ -> List.of();
        };
    }

    /** Who owes the next step of supervision. */
    private List<Task> supervision(Existing report, Entry last) {
        return switch (last.stage()) {
            case REASONS_DEMANDED ->
                    List.of(task(police(report), "give-reasons", clocks.reasons(report, last)));
            case FILING_ORDERED ->
                    report instanceof Filed
                            ? List.of()
                            : List.of(task(police(report), "file", clocks.ordered(last)));
            case REQUESTED, REASONS_GIVEN ->
                    List.of(
                            task(
                                    procurator(report),
                                    last.stage() == Stage.REQUESTED
                                            ? "demand-reasons"
                                            : "accept-reasons",
                                    clocks.answerToReporter(last)));
            case NONE, REASONS_ACCEPTED -> List.of();
        };
    }

    private static Task task(String holder, String action, LegalClock clock) {
        return new Task(holder, action, clock.rule(), clock.warn(), clock.due());
    }

    private static String procurator(Existing report) {
        return AccessKey.agency(report.report().recipients().procuratorate().id(), Role.PROCURATOR);
    }

    private static String police(Existing report) {
        return AccessKey.agency(report.report().recipients().police().id(), Role.POLICE);
    }
}
