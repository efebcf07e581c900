package org.ipcase.mediation.danger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.mediation.danger.domain.DangerAction;
import org.ipcase.mediation.danger.domain.DangerNotice;
import org.ipcase.mediation.danger.domain.DangerNotice.Answered;
import org.ipcase.mediation.danger.domain.DangerNotice.NotSent;
import org.ipcase.mediation.danger.domain.DangerNotice.OnFile;
import org.ipcase.mediation.danger.domain.DangerNotice.Received;
import org.ipcase.mediation.danger.domain.DangerNotice.Report;
import org.ipcase.mediation.danger.domain.DangerNotice.Sent;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists, the worklist and access see of a danger report: the office and those who report. */
final class DangerIndex {
    private DangerIndex() {}

    static Index of(DangerNotice state) {
        return switch (state) {
            case NotSent _ -> new Index("", state.apiState(), "", Set.of(), Map.of(), List.of());
            case OnFile onFile -> of(onFile);
        };
    }

    private static Index of(OnFile state) {
        var report = state.report();
        return new Index(
                report.number(),
                state.apiState(),
                String.join(" / ", report.parties()),
                readers(report),
                Map.of(
                        "agency", report.office(),
                        "region", report.region(),
                        "committee", report.committee(),
                        "mediationId", report.mediationId().value()),
                tasks(state));
    }

    private static Set<String> readers(Report report) {
        var readers = new LinkedHashSet<>(report.reporters());
        readers.add(AccessKey.agency(report.office()));
        return readers;
    }

    private static List<Task> tasks(OnFile state) {
        var office = AccessKey.agency(state.report().office());
        return switch (state) {
            case Sent sent ->
                    List.of(
                            new Task(
                                    office,
                                    DangerAction.RECEIVE.api(),
                                    sent.toReceive().rule(),
                                    sent.toReceive().warn(),
                                    sent.toReceive().due()));
            case Received received ->
                    List.of(
                            new Task(
                                    office,
                                    DangerAction.ANSWER.api(),
                                    "",
                                    received.receipt().at(),
                                    received.receipt().at()));
            case Answered _ -> List.of();
        };
    }
}
