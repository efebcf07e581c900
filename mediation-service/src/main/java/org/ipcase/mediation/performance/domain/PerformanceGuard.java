package org.ipcase.mediation.performance.domain;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.performance.domain.Performance.Defaulted;
import org.ipcase.mediation.performance.domain.Performance.Enforcement;
import org.ipcase.mediation.performance.domain.Performance.OnFile;
import org.ipcase.mediation.performance.domain.Performance.Partly;
import org.ipcase.mediation.performance.domain.Performance.Performed;
import org.ipcase.mediation.performance.domain.Performance.Performing;
import org.ipcase.mediation.performance.domain.Performance.Sued;
import org.ipcase.mediation.performance.domain.PerformanceCommand.OnRecord;

/**
 * Who may read a performance, who may do what, and when: asked before a command is decided and by
 * screens before it is given. Readers are the parties, the mediators and the director, and the
 * court once it is asked to enforce.
 */
public final class PerformanceGuard {
    private PerformanceGuard() {}

    public static Set<String> readers(OnFile state) {
        var about = state.file().about();
        var readers = new LinkedHashSet<>(about.helpers());
        for (var side : Side.values()) {
            readers.addAll(about.keysOf(side));
        }
        if (state instanceof Enforcement(_, var court, _)) {
            readers.add(AccessKey.agency(court));
        }
        return readers;
    }

    public static List<AllowedAction> allowedActions(OnFile state, Actor actor) {
        return Arrays.stream(PerformanceAction.values())
                .map(it -> AllowedAction.of(it.api(), refusal(it, state, actor)))
                .toList();
    }

    static Optional<Refusal> refusal(OnFile state, OnRecord command) {
        return refusal(PerformanceAction.of(command), state, command.actor());
    }

    private static Optional<Refusal> refusal(PerformanceAction action, OnFile state, Actor actor) {
        return access(action, state, actor)
                .or(() -> progress(action, state))
                .map(problem ->
                        new Refusal(
                                problem,
                                "%s: %s of %s, which is %s"
                                        .formatted(
                                                problem.title(),
                                                action.api(),
                                                state.file().about().number(),
                                                state.apiState())));
    }

    private static Optional<Problem> access(PerformanceAction action, OnFile state, Actor actor) {
        var about = state.file().about();
        var owes = owes(state, actor);
        var isOwed = isOwed(state, actor);
        return switch (action) {
            case REPORT_PERFORMANCE -> unless(owes, PerformanceProblem.ONLY_DEBTOR);
            case RECORD_PERFORMANCE, RECORD_DEFAULT ->
                    unless(isOwed || about.isHelpedBy(actor), PerformanceProblem.NOT_BY_DEBTOR);
            case RECORD_VISIT -> unless(about.isHelpedBy(actor), PerformanceProblem.ONLY_COMMITTEE);
            case APPLY_ENFORCEMENT, RECORD_SUIT -> unless(isOwed, PerformanceProblem.ONLY_CREDITOR);
        };
    }

    static boolean owes(OnFile state, Actor actor) {
        var side = state.file().about().sideOf(actor);
        return state.file().plan().stream()
                .anyMatch(it -> side.filter(it.instalment().debtor()::equals).isPresent());
    }

    static boolean isOwed(OnFile state, Actor actor) {
        var side = state.file().about().sideOf(actor);
        return state.file().plan().stream()
                .anyMatch(it -> side.filter(it.instalment().debtor().other()::equals).isPresent());
    }

    private static Optional<Problem> progress(PerformanceAction action, OnFile state) {
        var file = state.file();
        return switch (action) {
            case REPORT_PERFORMANCE, RECORD_PERFORMANCE ->
                    unless(!(state instanceof Performed), PerformanceProblem.OVER);
            case RECORD_VISIT -> Optional.empty();
            case RECORD_DEFAULT ->
                    switch (state) {
                        case Performed _ -> Optional.of(PerformanceProblem.OVER);
                        case Enforcement _, Sued _ ->
                                Optional.of(PerformanceProblem.WITH_THE_COURT);
                        case Performing _, Partly _, Defaulted _ -> Optional.empty();
                    };
            case APPLY_ENFORCEMENT ->
                    toCourt(state)
                            .or(() ->
                                    unless(
                                            file.confirmedBy() != null,
                                            PerformanceProblem.NOT_CONFIRMED));
            case RECORD_SUIT ->
                    toCourt(state)
                            .or(() ->
                                    unless(
                                            file.confirmedBy() == null,
                                            PerformanceProblem.CONFIRMED));
        };
    }

    private static Optional<Problem> toCourt(OnFile state) {
        return switch (state) {
            case Performed _ -> Optional.of(PerformanceProblem.OVER);
            case Enforcement _, Sued _ -> Optional.of(PerformanceProblem.WITH_THE_COURT);
            case Performing _, Partly _, Defaulted _ ->
                    unless(state.file().hasDefault(), PerformanceProblem.NO_DEFAULT);
        };
    }

    private static Optional<Problem> unless(boolean allowed, Problem problem) {
        return allowed ? Optional.empty() : Optional.of(problem);
    }
}
