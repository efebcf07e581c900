package org.ipcase.mediation.performance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.Side;
import org.jspecify.annotations.Nullable;

/**
 * The file of a performance (履行档案), as it grows.
 *
 * @param confirmedBy court whose ruling makes the agreement enforceable; absent without one
 * @param clocks visit (MED-14) and enforcement (MED-21)
 */
public record PerformanceFile(
        About about,
        List<PlanItem> plan,
        List<Visit> visits,
        @Nullable String confirmedBy,
        List<LegalClock> clocks) {

    public PerformanceFile {
        plan = List.copyOf(plan);
        visits = List.copyOf(visits);
        clocks = List.copyOf(clocks);
    }

    /**
     * Whose agreement it is; it never changes.
     *
     * @param sides access keys of those who act for each side
     * @param helpers keys of the mediators and the director
     * @param effectiveOn day on which the agreement took effect
     * @param until last day of the performance period
     */
    public record About(
            RecordId id,
            String number,
            RecordId mediationId,
            String mediationNumber,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            String title,
            Map<Side, Set<String>> sides,
            Set<String> helpers,
            LocalDate effectiveOn,
            LocalDate until) {
        public About {
            sides = Map.copyOf(sides);
            helpers = Set.copyOf(helpers);
        }

        public Set<String> keysOf(Side side) {
            return sides.getOrDefault(side, Set.of());
        }

        public Optional<Side> sideOf(Actor actor) {
            var mine = actor.keys();
            return java.util.Arrays.stream(Side.values())
                    .filter(side -> keysOf(side).stream().anyMatch(mine::contains))
                    .findFirst();
        }

        boolean isHelpedBy(Actor actor) {
            return actor.keys().stream().anyMatch(helpers::contains);
        }
    }

    Optional<PlanItem> item(int no) {
        return plan.stream().filter(it -> it.instalment().no() == no).findFirst();
    }

    public Optional<LegalClock> clock(String rule) {
        return clocks.stream().filter(clock -> clock.rule().equals(rule)).findFirst();
    }

    boolean hasDefault() {
        return plan.stream().anyMatch(it -> it.standing() == PlanItem.Standing.DEFAULTED);
    }

    PerformanceFile with(PlanItem changed) {
        var all =
                plan.stream()
                        .map(it -> it.instalment().no() == changed.instalment().no() ? changed : it)
                        .toList();
        return new PerformanceFile(about, all, visits, confirmedBy, clocks);
    }

    PerformanceFile with(Visit visit) {
        var all = new ArrayList<>(visits);
        all.add(visit);
        return new PerformanceFile(about, plan, all, confirmedBy, clocks);
    }

    PerformanceFile confirmedBy(@Nullable String court) {
        return new PerformanceFile(about, plan, visits, court, clocks);
    }

    PerformanceFile withClocks(List<LegalClock> changed) {
        var all = new ArrayList<>(clocks);
        for (var clock : changed) {
            all.removeIf(some -> some.rule().equals(clock.rule()));
            all.add(clock);
        }
        return new PerformanceFile(about, plan, visits, confirmedBy, all);
    }
}
