package org.ipcase.mediation.performance.domain;

import java.util.Optional;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.performance.domain.Performance.NotOpened;
import org.ipcase.mediation.performance.domain.Performance.OnFile;
import org.ipcase.mediation.performance.domain.PerformanceCommand.ApplyForEnforcement;
import org.ipcase.mediation.performance.domain.PerformanceCommand.FollowConfirmation;
import org.ipcase.mediation.performance.domain.PerformanceCommand.OnRecord;
import org.ipcase.mediation.performance.domain.PerformanceCommand.Open;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordSuit;
import org.ipcase.mediation.performance.domain.PerformanceCommand.RecordVisit;
import org.ipcase.mediation.performance.domain.PerformanceEvent.EnforceabilityChanged;
import org.ipcase.mediation.performance.domain.PerformanceEvent.EnforcementRequested;
import org.ipcase.mediation.performance.domain.PerformanceEvent.PerformanceOpened;
import org.ipcase.mediation.performance.domain.PerformanceEvent.SuitRecorded;
import org.ipcase.mediation.performance.domain.PerformanceEvent.VisitRecorded;

/** The rules of performance: person and state first ({@link PerformanceGuard}), then the matter. */
public final class PerformanceDecider {
    private final PerformancePeriods periods;
    private final Instalments instalments;
    private final AgencyDirectory agencies;

    public PerformanceDecider(Clocks clocks, AgencyDirectory agencies) {
        this.periods = new PerformancePeriods(clocks);
        this.instalments = new Instalments(periods);
        this.agencies = agencies;
    }

    public Decision<PerformanceEvent> decide(Performance state, PerformanceCommand command) {
        return switch (state) {
            case NotOpened _ ->
                    switch (command) {
                        case Open open -> open(open);
                        case OnRecord _, FollowConfirmation _ ->
                                throw new IllegalStateException(
                                        "Expected a performance for %s, but there is none"
                                                .formatted(command));
                    };
            case OnFile onFile ->
                    switch (command) {
                        case Open _ ->
                                Decision.reject(
                                        PerformanceProblem.ALREADY_OPENED,
                                        "On file as " + onFile.file().about().number());
                        case FollowConfirmation follow -> follow(onFile, follow);
                        case OnRecord asked ->
                                PerformanceGuard.refusal(onFile, asked)
                                        .map(Decision::<PerformanceEvent>reject)
                                        .orElseGet(() -> answer(onFile, asked));
                    };
        };
    }

    private Decision<PerformanceEvent> open(Open open) {
        return Decision.accept(
                new PerformanceOpened(
                        open.about(),
                        open.plan().stream().map(PlanItem::open).toList(),
                        periods.opened(open.about().until())));
    }

    private Decision<PerformanceEvent> answer(OnFile state, OnRecord command) {
        return switch (command) {
            case PerformanceCommand.ReportPerformance it -> instalments.report(state, it);
            case PerformanceCommand.RecordPerformance it -> instalments.record(state, it);
            case PerformanceCommand.RecordDefault it -> instalments.defaulted(state, it);
            case RecordVisit it -> visit(state, it);
            case ApplyForEnforcement it -> enforce(state, it);
            case RecordSuit it -> sue(state, it);
        };
    }

    private Decision<PerformanceEvent> visit(OnFile state, RecordVisit record) {
        if (record.visit().on().isAfter(PerformancePeriods.day(record.at()))) {
            return Decision.reject(
                    Instalments.invalid(PerformanceProblem.DAY_NOT_POSSIBLE, "on", "in-future")
                            .orElseThrow());
        }
        return Decision.accept(
                new VisitRecorded(
                        record.visit(),
                        periods.visited(state.file(), record.visit(), record.at())));
    }

    /**
     * MED-21: within two years (民事诉讼法 250), at the court that ruled or one of its level where the
     * property is (民诉法解释 460).
     */
    private Decision<PerformanceEvent> enforce(OnFile state, ApplyForEnforcement apply) {
        if (periods.isTooLateToEnforce(state.file(), apply.at())) {
            return Decision.reject(
                    PerformanceProblem.LIMIT_PASSED,
                    "Two years from %s have passed".formatted(state.file().about().until()));
        }
        var ruled = court(String.valueOf(state.file().confirmedBy()));
        var asked = court(apply.court());
        var level = ruled.map(Agency::level);
        if (asked.isEmpty() || !level.equals(asked.map(Agency::level))) {
            return Decision.reject(
                    PerformanceProblem.WRONG_COURT,
                    "%s ruled; %s is no court of its level"
                            .formatted(state.file().confirmedBy(), apply.court()));
        }
        return Decision.accept(
                new EnforcementRequested(
                        apply.court(),
                        apply.unperformed(),
                        PerformancePeriods.day(apply.at()),
                        periods.enforcement(state.file(), apply.at())));
    }

    private Decision<PerformanceEvent> sue(OnFile state, RecordSuit suit) {
        return suit.on().isAfter(PerformancePeriods.day(suit.at()))
                ? Decision.reject(
                        Instalments.invalid(PerformanceProblem.DAY_NOT_POSSIBLE, "on", "in-future")
                                .orElseThrow())
                : Decision.accept(new SuitRecorded(suit.court(), suit.on()));
    }

    private Optional<Agency> court(String id) {
        return agencies.byId(id).filter(it -> it.type() == AgencyType.COURT);
    }

    private Decision<PerformanceEvent> follow(OnFile state, FollowConfirmation follow) {
        return Decision.accept(
                new EnforceabilityChanged(
                        follow.court(),
                        follow.court() == null
                                ? periods.revoked(state.file(), follow.at())
                                : periods.confirmed(state.file())));
    }
}
