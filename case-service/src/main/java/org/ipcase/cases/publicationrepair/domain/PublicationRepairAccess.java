package org.ipcase.cases.publicationrepair.domain;

import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_THE_HEAD;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_THE_PARTY;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Filed;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who may read an application and do what with it (权限): the party, and the office that punished.
 */
public final class PublicationRepairAccess {
    private PublicationRepairAccess() {}

    public static Set<String> readers(Filed it) {
        var keys = new LinkedHashSet<String>();
        var request = it.request();
        var office = request.office();
        keys.addAll(AccessKey.ownedBy(office.id(), office.type(), office.region()));
        if (request.partyAgency() != null) {
            keys.add(AccessKey.agency(request.partyAgency()));
        }
        return keys;
    }

    /** The company itself, or the office that enters its paper. */
    static boolean acts(Actor actor, @Nullable String partyAgency, String office) {
        return actor.has(Role.RIGHTS_HOLDER) && actor.agency().equals(partyAgency)
                || Officials.handles(actor, office);
    }

    public static List<AllowedAction> allowedActions(Filed it, Actor actor) {
        return Step.allowed(PublicationRepairStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(PublicationRepairStep step, Filed it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(PublicationRepairStep step, Filed it, Actor actor) {
        var office = it.request().office().id();
        return switch (step) {
            case WITHDRAW ->
                    Officials.unless(
                            acts(actor, it.request().partyAgency(), office),
                            NOT_THE_PARTY,
                            actor.name() + " is not of the party");
            case DECIDE ->
                    Officials.unless(
                            Officials.leads(actor, office),
                            NOT_THE_HEAD,
                            actor.name() + " does not lead " + office);
            case ACCEPT, DECLINE ->
                    Officials.unless(
                            Officials.handles(actor, office),
                            NOT_THE_OFFICE,
                            "It is with " + office);
        };
    }
}
