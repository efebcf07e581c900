package org.ipcase.cases.courtmeasure.domain;

import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.NOT_A_KEEPER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Measure;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read and keep the register of court measures (权限). */
public final class CourtMeasureAccess {
    private CourtMeasureAccess() {}

    public static Set<String> readers(Measure it) {
        var keys = new LinkedHashSet<String>();
        var it0 = it.application();
        keys.addAll(AccessKey.ownedBy(it0.agency(), it0.agencyType(), it0.agencyRegion()));
        // Whoever enforces in that place needs to know that a court has acted.
        for (var type : AgencyType.values()) {
            if (type.enforces()) {
                keys.add(AccessKey.office(type, it0.region()));
            }
        }
        if (it0.court() != null) {
            keys.add(AccessKey.agency(it0.court()));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(Measure it, Actor actor) {
        return Step.allowed(CourtMeasureStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(CourtMeasureStep step, Measure it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(CourtMeasureStep step, Measure it, Actor actor) {
        var agency = it.application().agency();
        return Officials.unless(
                Officials.handles(actor, agency)
                        || actor.has(Role.JUDGE)
                                && (actor.worksFor(agency)
                                        || actor.agency().equals(it.application().court())),
                NOT_A_KEEPER,
                "Kept by " + agency + ", not for " + step.path());
    }
}
