package org.ipcase.cases.punitiveclaim.domain;

import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NOT_THE_KEEPER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Kept;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read the facts and add to them (权限): who keeps them, nobody else. */
public final class PunitiveClaimAccess {
    private PunitiveClaimAccess() {}

    public static Set<String> readers(Kept it) {
        var keys = new LinkedHashSet<String>();
        var keeper = it.opening().keeper();
        keys.add(AccessKey.person(keeper.sub()));
        keys.add(AccessKey.agency(keeper.agency()));
        keys.add(AccessKey.AUDITOR);
        return keys;
    }

    public static List<AllowedAction> allowedActions(Kept it, Actor actor) {
        return Step.allowed(PunitiveClaimStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(PunitiveClaimStep step, Kept it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(PunitiveClaimStep step, Kept it, Actor actor) {
        return switch (step) {
            case RECORD_FACT, STRIKE_FACT, ESTABLISH_BASE, NOTE_FINES, CLAIM, CLOSE ->
                    Officials.unless(
                            actor.worksFor(it.opening().keeper().agency()) && keeps(actor),
                            NOT_THE_KEEPER,
                            "It is kept by " + it.opening().keeper().agency());
        };
    }

    static boolean keeps(Actor actor) {
        return actor.has(Role.RIGHTS_HOLDER)
                || actor.has(Role.JUDGE)
                || actor.agencyType().enforces() && Officials.handles(actor, actor.agency());
    }
}
