package org.ipcase.cases.workstation.domain;

import static org.ipcase.cases.workstation.domain.WorkstationProblem.NOT_THE_OFFICE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.cases.workstation.domain.Workstation.Station;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may change the entry of a workstation (权限); everybody may read it. */
public final class WorkstationAccess {
    private WorkstationAccess() {}

    /** The register is public: where the next workstation is. */
    public static final Actor EVERYBODY =
            new Actor(
                    "public",
                    "public",
                    "public",
                    AgencyType.RIGHTS_HOLDER,
                    "000000",
                    Set.of(),
                    Set.of());

    public static Set<String> readers(Station it) {
        var keys = new LinkedHashSet<String>();
        var by = it.registration();
        keys.addAll(AccessKey.ownedBy(by.agency(), by.agencyType(), by.agencyRegion()));
        keys.add(AccessKey.person(EVERYBODY.sub()));
        return keys;
    }

    public static List<AllowedAction> allowedActions(Station it, Actor actor) {
        return Step.allowed(WorkstationStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(WorkstationStep step, Station it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(WorkstationStep step, Station it, Actor actor) {
        return switch (step) {
            case CHANGE, CLOSE ->
                    Officials.unless(
                            Officials.handles(actor, it.registration().agency()),
                            NOT_THE_OFFICE,
                            "It is run by " + it.registration().agency());
        };
    }
}
