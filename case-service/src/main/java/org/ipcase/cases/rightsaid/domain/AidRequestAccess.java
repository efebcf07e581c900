package org.ipcase.cases.rightsaid.domain;

import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_THE_APPLICANT;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_THE_CENTRE;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_THE_HEAD;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.cases.rightsaid.domain.AidRequest.Asked;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read a request for aid and do what with it (权限): who asked, and the centre. */
public final class AidRequestAccess {
    private AidRequestAccess() {}

    public static Set<String> readers(Asked it) {
        var keys = new LinkedHashSet<String>();
        var request = it.request();
        keys.add(AccessKey.person(request.submitter().sub()));
        if (request.submitter().holder()) {
            keys.add(AccessKey.agency(request.submitter().agency()));
        }
        if (request.applicantAgency() != null) {
            keys.add(AccessKey.agency(request.applicantAgency()));
        }
        keys.addAll(
                AccessKey.ownedBy(
                        request.centre(), AgencyType.RIGHTS_AID_CENTER, request.centreRegion()));
        return keys;
    }

    /** Who asked, or the company itself where the centre took its request in. */
    private static boolean applies(Asked it, Actor actor) {
        return it.request().submitter().is(actor)
                || actor.has(Role.RIGHTS_HOLDER)
                        && actor.agency().equals(it.request().applicantAgency());
    }

    public static List<AllowedAction> allowedActions(Asked it, Actor actor) {
        return Step.allowed(AidRequestStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(AidRequestStep step, Asked it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(AidRequestStep step, Asked it, Actor actor) {
        var centre = it.request().centre();
        return switch (step) {
            case WITHDRAW, EVALUATE, HAND_ON ->
                    Officials.unless(
                            applies(it, actor), NOT_THE_APPLICANT, "Asked for by somebody else");
            case EXTEND ->
                    Officials.unless(
                            Officials.leads(actor, centre),
                            NOT_THE_HEAD,
                            actor.name() + " does not lead " + centre);
            case ACCEPT, REFUSE, ASSIGN, ANSWER, CLOSE ->
                    Officials.unless(
                            Officials.handles(actor, centre),
                            NOT_THE_CENTRE,
                            "It is with " + centre);
        };
    }
}
