package org.ipcase.cases.keyprotection.domain;

import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOT_THE_HEAD;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOT_THE_OFFICE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Entered;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may change an entry (权限); everybody may read the list. */
public final class KeyEntryAccess {
    private KeyEntryAccess() {}

    /** What is listed is public; what is only proposed is not. */
    public static final Actor EVERYBODY =
            new Actor(
                    "public",
                    "public",
                    "public",
                    AgencyType.RIGHTS_HOLDER,
                    "000000",
                    Set.of(),
                    Set.of());

    public static Set<String> readers(Entered it) {
        var keys = new LinkedHashSet<String>();
        var by = it.proposal();
        keys.addAll(AccessKey.ownedBy(by.agency(), by.agencyType(), by.agencyRegion()));
        if (it.admission() != null) {
            keys.add(AccessKey.person(EVERYBODY.sub()));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(Entered it, Actor actor) {
        return Step.allowed(KeyEntryStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(KeyEntryStep step, Entered it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(KeyEntryStep step, Entered it, Actor actor) {
        var office = it.proposal().agency();
        return switch (step) {
            case ADMIT, DECLINE, RENEW, REMOVE ->
                    Officials.unless(
                            Officials.leads(actor, office),
                            NOT_THE_HEAD,
                            actor.name() + " does not lead " + office);
            case REVIEW ->
                    Officials.unless(
                            Officials.handles(actor, office),
                            NOT_THE_OFFICE,
                            "It is kept by " + office);
        };
    }
}
