package org.ipcase.platform.figure;

import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.figure.Metric;
import org.ipcase.kernel.figure.Rollup;

/**
 * Who may see a number (统计查看范围): the roles that the dictionary names, for their own region and what
 * lies below it; the provincial supervisor and the auditor for the whole province. Agencies of one
 * region thus see the same number (REQ-25). The records behind it open by their own rules only.
 */
record FigureAccess(Rollup rollup) {

    /** The widest region whose figures this person may see. */
    String scope(Actor actor) {
        return actor.has(Role.SUPERVISOR) || actor.has(Role.AUDITOR)
                ? actor.region().substring(0, 2) + "0000"
                : actor.region();
    }

    Optional<Refusal> refuses(Actor actor, Metric metric, String region) {
        if (!metric.openTo(actor.roles())) {
            return Optional.of(
                    new Refusal(FigureProblem.NOT_FOR_ROLE, "Not for your role: " + metric.id()));
        }
        if (!rollup.countsFor(region, scope(actor))) {
            return Optional.of(
                    new Refusal(
                            FigureProblem.OUTSIDE_REGION,
                            "Your figures are those of " + scope(actor)));
        }
        return Optional.empty();
    }
}
