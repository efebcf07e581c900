package org.ipcase.cases.plantvariety.domain;

import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_THE_HEAD;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_THE_OWNER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.plantvariety.domain.PlantVariety.VarietyRequest;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read a plant variety request and do what with it (权限). */
public final class PlantVarietyAccess {
    private PlantVarietyAccess() {}

    public static Set<String> readers(VarietyRequest it) {
        var keys = new LinkedHashSet<String>();
        var submitter = it.request().submitter();
        keys.add(AccessKey.person(submitter.sub()));
        if (submitter.holder()) {
            keys.add(AccessKey.agency(submitter.agency()));
        }
        var office = it.request().office();
        keys.addAll(AccessKey.ownedBy(office.id(), office.type(), office.region()));
        return keys;
    }

    public static List<AllowedAction> allowedActions(VarietyRequest it, Actor actor) {
        return Step.allowed(PlantVarietyStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(PlantVarietyStep step, VarietyRequest it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(PlantVarietyStep step, VarietyRequest it, Actor actor) {
        var office = it.request().office().id();
        return switch (step) {
            case WITHDRAW, REQUEST_DAMAGES_MEDIATION ->
                    Officials.unless(
                            it.request().submitter().is(actor)
                                    || step == PlantVarietyStep.REQUEST_DAMAGES_MEDIATION
                                            && Officials.handles(actor, office),
                            NOT_THE_OWNER,
                            "Asked for by somebody else");
            case EXTEND_MEASURE ->
                    Officials.unless(
                            Officials.leads(actor, office),
                            NOT_THE_HEAD,
                            actor.name() + " does not lead " + office);
            case FILE,
                    REFUSE,
                    TAKE_MEASURE,
                    LIFT_MEASURE,
                    SERVE_NOTICE,
                    WAIVE_STATEMENT,
                    DECIDE,
                    RECORD_DAMAGES_MEDIATION ->
                    Officials.unless(
                            Officials.handles(actor, office),
                            NOT_THE_OFFICE,
                            "It is with " + office);
        };
    }
}
