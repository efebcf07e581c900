package org.ipcase.mediation.performance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.performance.domain.Performance.OnFile;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordDefault;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordPerformance;
import org.ipcase.mediation.performance.domain.PerformanceCommand.ReportPerformance;
import org.ipcase.mediation.performance.domain.PerformanceEvent.DefaultRecorded;
import org.ipcase.mediation.performance.domain.PerformanceEvent.InstalmentRecorded;
import org.ipcase.mediation.performance.domain.PerformanceEvent.Overall;
import org.ipcase.mediation.performance.domain.PerformanceEvent.PerformanceReported;
import org.ipcase.mediation.performance.domain.PlanItem.Standing;

/** What becomes of each instalment (分期履行, MED-14, MED-21). */
record Instalments(PerformancePeriods periods) {
    /** The debtor's word waits for the other side's; it changes nothing by itself. */
    Decision<PerformanceEvent> report(OnFile state, ReportPerformance report) {
        return checked(state, report.instalment(), report.report().on(), report)
                .map(Decision::<PerformanceEvent>reject)
                .orElseGet(() -> {
                    var item = item(state, report.instalment());
                    return isSide(state, report, item.instalment().debtor())
                            ? Decision.accept(
                                    new PerformanceReported(item.reported(report.report())))
                            : Decision.reject(
                                    PerformanceProblem.ONLY_DEBTOR,
                                    "Instalment %d is owed by the %s"
                                            .formatted(
                                                    report.instalment(),
                                                    item.instalment().debtor()));
                });
    }

    Decision<PerformanceEvent> record(OnFile state, RecordPerformance record) {
        return checked(state, record.instalment(), record.on(), record)
                .or(() -> ownWord(state, record.instalment(), record))
                .map(Decision::<PerformanceEvent>reject)
                .orElseGet(() -> {
                    var item =
                            item(state, record.instalment())
                                    .performed(record.on(), record.amount());
                    var after = state.file().with(item);
                    var overall = overall(after);
                    return Decision.accept(
                            new InstalmentRecorded(
                                    item,
                                    overall,
                                    PerformancePeriods.day(record.at()),
                                    clocks(state, overall, record)));
                });
    }

    private List<LegalClock> clocks(OnFile state, Overall overall, RecordPerformance record) {
        return overall == Overall.PERFORMED
                ? periods.performed(state.file(), record.at())
                : List.of();
    }

    /** On the last day it is not a default yet; from the next day on it is. */
    Decision<PerformanceEvent> defaulted(OnFile state, RecordDefault record) {
        var today = PerformancePeriods.day(record.at());
        return checked(state, record.instalment(), today, record)
                .or(() -> ownWord(state, record.instalment(), record))
                .or(() -> notDue(item(state, record.instalment()), today))
                .map(Decision::<PerformanceEvent>reject)
                .orElseGet(() -> {
                    var item = item(state, record.instalment()).defaulted(today);
                    return Decision.accept(
                            new DefaultRecorded(
                                    item, record.note(), overall(state.file().with(item)), today));
                });
    }

    private static Optional<Refusal> notDue(PlanItem item, LocalDate today) {
        var due = item.instalment().due();
        return today.isAfter(due)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                PerformanceProblem.NOT_DUE_YET,
                                "Instalment %d may be performed until the end of %s"
                                        .formatted(item.instalment().no(), due)));
    }

    /** Nobody settles his own debt: the other side or the committee says so. */
    private static Optional<Refusal> ownWord(OnFile state, int no, PerformanceCommand command) {
        return isSide(state, command, item(state, no).instalment().debtor())
                ? Optional.of(
                        new Refusal(
                                PerformanceProblem.NOT_BY_DEBTOR,
                                "Instalment %d is your own to perform".formatted(no)))
                : Optional.empty();
    }

    private static Optional<Refusal> checked(
            OnFile state, int no, LocalDate on, PerformanceCommand command) {
        var item = state.file().item(no);
        if (item.isEmpty()) {
            return invalid(PerformanceProblem.UNKNOWN_INSTALMENT, "instalment", "unknown-value");
        }
        if (item.get().isPerformed()) {
            return Optional.of(
                    new Refusal(
                            PerformanceProblem.ALREADY_PERFORMED,
                            "Instalment %d was performed on %s".formatted(no, item.get().on())));
        }
        return on.isAfter(PerformancePeriods.day(command.at()))
                ? invalid(PerformanceProblem.DAY_NOT_POSSIBLE, "on", "in-future")
                : Optional.empty();
    }

    static Optional<Refusal> invalid(PerformanceProblem problem, String field, String code) {
        return Optional.of(
                new Refusal(
                        problem,
                        problem.title(),
                        List.of(new FieldError(field, code, problem.title()))));
    }

    private static boolean isSide(OnFile state, PerformanceCommand command, Side side) {
        return state.file().about().sideOf(command.actor()).filter(side::equals).isPresent();
    }

    private static PlanItem item(OnFile state, int no) {
        return state.file().item(no).orElseThrow();
    }

    /** How the agreement stands as a whole, by its instalments. */
    static Overall overall(PerformanceFile file) {
        if (file.plan().stream().allMatch(PlanItem::isPerformed)) {
            return Overall.PERFORMED;
        }
        if (!file.hasDefault()) {
            return Overall.PERFORMING;
        }
        return file.plan().stream().anyMatch(Instalments::hasSomething)
                ? Overall.PARTLY
                : Overall.DEFAULTED;
    }

    private static boolean hasSomething(PlanItem item) {
        return item.isPerformed() || item.standing() == Standing.PARTLY || item.paid() != null;
    }
}
