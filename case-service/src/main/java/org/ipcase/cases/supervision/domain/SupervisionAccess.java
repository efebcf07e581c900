package org.ipcase.cases.supervision.domain;

import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOT_THE_CASE_OFFICE;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOT_THE_SUPERVISOR;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.cases.supervision.domain.Supervision.Listing;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/**
 * Who may read a supervision and do what with it (权限). The case office reads it once it is listed.
 */
public final class SupervisionAccess {
    private SupervisionAccess() {}

    public static Set<String> readers(Listing it) {
        var keys = new LinkedHashSet<String>();
        var proposal = it.proposal();
        keys.add(AccessKey.agency(proposal.supervisor()));
        keys.add(AccessKey.supervisor(proposal.region()));
        keys.add(AccessKey.AUDITOR);
        keys.add(AccessKey.agency(proposal.by()));
        if (it.listing() != null) {
            keys.add(AccessKey.agency(it.caseOffice()));
            keys.add(AccessKey.agency(proposal.caseAgency()));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(Listing it, Actor actor) {
        return Step.allowed(SupervisionStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(SupervisionStep step, Listing it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(SupervisionStep step, Listing it, Actor actor) {
        return switch (step) {
            case SUBMIT_PLAN, REPORT ->
                    Officials.unless(
                            Officials.handles(actor, it.caseOffice()),
                            NOT_THE_CASE_OFFICE,
                            "The case is with " + it.caseOffice());
            case LIST, DECLINE, REMIND, CRITICISE, TAKE_OVER, HAND_DOWN, RELEASE ->
                    Officials.unless(
                            supervises(actor, it.proposal().supervisor()),
                            NOT_THE_SUPERVISOR,
                            "Supervised by " + it.proposal().supervisor());
        };
    }

    private static boolean supervises(Actor actor, String office) {
        return actor.worksFor(office)
                && (actor.has(Role.SUPERVISOR) || Officials.leads(actor, office));
    }
}
