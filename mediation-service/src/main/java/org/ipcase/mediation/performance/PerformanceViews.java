package org.ipcase.mediation.performance;

import java.time.Clock;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.performance.PerformanceView.CourtStepView;
import org.ipcase.mediation.performance.PerformanceView.DefaultRouteView;
import org.ipcase.mediation.performance.PerformanceView.PlanItemView;
import org.ipcase.mediation.performance.PerformanceView.ReportView;
import org.ipcase.mediation.performance.PerformanceView.VisitView;
import org.ipcase.mediation.performance.domain.Performance;
import org.ipcase.mediation.performance.domain.Performance.Defaulted;
import org.ipcase.mediation.performance.domain.Performance.Enforcement;
import org.ipcase.mediation.performance.domain.Performance.OnFile;
import org.ipcase.mediation.performance.domain.Performance.Partly;
import org.ipcase.mediation.performance.domain.Performance.Sued;
import org.ipcase.mediation.performance.domain.PerformanceGuard;
import org.ipcase.mediation.performance.domain.PlanItem;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a performance to one of its readers. */
@Component
class PerformanceViews {
    private static final DefaultRouteView ENFORCE =
            new DefaultRouteView(
                    "ENFORCEMENT",
                    "经司法确认的协议，可自履行期届满之日起二年内申请强制执行。",
                    "A confirmed agreement: ask for enforcement within two years of the last day.",
                    "MED-21",
                    "民事诉讼法 第206、250条");

    private static final DefaultRouteView SUE =
            new DefaultRouteView(
                    "COURT",
                    "未经司法确认的协议具有合同约束力，可以向人民法院起诉。",
                    "An agreement that is not confirmed binds as a contract: sue on it.",
                    "MED-14",
                    "人民调解法 第31、32条");

    private final Clocks clocks;
    private final Clock clock;

    PerformanceViews(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    PerformanceView of(Snapshot<Performance> snapshot, Actor reader) {
        var state = (OnFile) snapshot.state();
        var file = state.file();
        var about = file.about();
        return new PerformanceView(
                snapshot.id().value(),
                about.number(),
                state.apiState(),
                snapshot.revision(),
                PerformanceGuard.allowedActions(state, reader),
                ClockView.of(clocks.at(file.clocks(), clock.instant())),
                about.mediationId().value(),
                about.mediationNumber(),
                about.title(),
                about.until(),
                about.sideOf(reader).map(Side::name).orElse(null),
                file.confirmedBy() != null,
                file.confirmedBy(),
                file.plan().stream().map(PerformanceViews::item).toList(),
                file.visits().stream()
                        .map(it ->
                                new VisitView(it.on(), it.manner().name(), it.findings(), it.by()))
                        .toList(),
                court(state),
                routes(state));
    }

    private static PlanItemView item(PlanItem item) {
        var instalment = item.instalment();
        return new PlanItemView(
                instalment.no(),
                instalment.due(),
                instalment.what(),
                instalment.amount(),
                instalment.debtor().name(),
                item.standing().name(),
                item.paid(),
                item.on(),
                report(item.report()));
    }

    private static @Nullable ReportView report(PlanItem.@Nullable Report report) {
        if (report == null) {
            return null;
        }
        var evidence = report.evidenceId();
        return new ReportView(
                report.on(), report.note(), evidence == null ? null : evidence.value());
    }

    private static @Nullable CourtStepView court(OnFile state) {
        if (state instanceof Enforcement(_, var court, var on)) {
            return new CourtStepView("ENFORCEMENT", court, on);
        }
        return state instanceof Sued(_, var court, var on)
                ? new CourtStepView("SUIT", court, on)
                : null;
    }

    private static List<DefaultRouteView> routes(OnFile state) {
        var defaulted = state instanceof Defaulted || state instanceof Partly;
        if (!defaulted) {
            return List.of();
        }
        return List.of(state.file().confirmedBy() == null ? SUE : ENFORCE);
    }
}
