package org.ipcase.cases.customsrecordal.domain;

import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NOT_CUSTOMS;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NOT_THE_OWNER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Recordal;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read a recordal and do what with it (权限). */
public final class CustomsRecordalAccess {
    private CustomsRecordalAccess() {}

    public static Set<String> readers(Recordal it) {
        var keys = new LinkedHashSet<String>();
        var submitter = it.application().submitter();
        keys.add(AccessKey.person(submitter.sub()));
        if (submitter.holder()) {
            keys.add(AccessKey.agency(submitter.agency()));
        }
        var office = it.application().office();
        keys.addAll(AccessKey.ownedBy(office.id(), office.type(), office.region()));
        return keys;
    }

    public static List<AllowedAction> allowedActions(Recordal it, Actor actor) {
        return Step.allowed(CustomsRecordalStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(CustomsRecordalStep step, Recordal it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(CustomsRecordalStep step, Recordal it, Actor actor) {
        return switch (step) {
            case SUPPLY_PAPERS, RENEW, CHANGE, CANCEL ->
                    Officials.unless(
                            it.application().submitter().is(actor),
                            NOT_THE_OWNER,
                            actor.name() + " is not of the owner");
            case REQUEST_PAPERS, RECORD, REFUSE, LAPSE, REVOKE ->
                    Officials.unless(
                            Officials.handles(actor, it.application().office().id()),
                            NOT_CUSTOMS,
                            "It is with " + it.application().office().id());
        };
    }
}
