package org.ipcase.cases.creditlisting.domain;

import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NOT_THE_HEAD;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NOT_THE_PARTY;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.creditlisting.domain.CreditListing.Listed;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read a listing and do what with it (权限): the office, and the party itself. */
public final class CreditListingAccess {
    private CreditListingAccess() {}

    public static Set<String> readers(Listed it) {
        var keys = new LinkedHashSet<String>();
        var notice = it.notice();
        keys.addAll(AccessKey.ownedBy(notice.agency(), notice.agencyType(), notice.agencyRegion()));
        if (notice.partyAgency() != null) {
            keys.add(AccessKey.agency(notice.partyAgency()));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(Listed it, Actor actor) {
        return Step.allowed(CreditListingStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(CreditListingStep step, Listed it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(CreditListingStep step, Listed it, Actor actor) {
        var office = it.notice().agency();
        return switch (step) {
            case LIST, SPARE, DECIDE_REPAIR ->
                    Officials.unless(
                            Officials.leads(actor, office),
                            NOT_THE_HEAD,
                            actor.name() + " does not lead " + office);
            case REQUEST_REPAIR ->
                    Officials.unless(
                            actor.agency().equals(it.notice().partyAgency())
                                    || Officials.handles(actor, office),
                            NOT_THE_PARTY,
                            actor.name() + " is not of the party");
            // The platform removes by itself whom nobody removed in time (CRE-02).
            case REMOVE ->
                    Officials.unless(
                            actor.isSystem() || Officials.handles(actor, office),
                            NOT_THE_OFFICE,
                            "It is with " + office);
            case PUBLISH, ACCEPT_REPAIR, DECLINE_REPAIR ->
                    Officials.unless(
                            Officials.handles(actor, office),
                            NOT_THE_OFFICE,
                            "It is with " + office);
        };
    }
}
