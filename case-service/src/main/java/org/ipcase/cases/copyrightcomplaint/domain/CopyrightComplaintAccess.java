package org.ipcase.cases.copyrightcomplaint.domain;

import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.NOT_THE_COMPLAINANT;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.NOT_THE_OFFICE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.WorkComplaint;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read a copyright complaint and do what with it (权限); the respondent never reads it. */
public final class CopyrightComplaintAccess {
    private CopyrightComplaintAccess() {}

    public static Set<String> readers(WorkComplaint it) {
        var keys = new LinkedHashSet<String>();
        var submitter = it.complaint().submitter();
        keys.add(AccessKey.person(submitter.sub()));
        if (submitter.holder()) {
            keys.add(AccessKey.agency(submitter.agency()));
        }
        var office = it.complaint().office();
        keys.addAll(AccessKey.ownedBy(office.id(), office.type(), office.region()));
        return keys;
    }

    public static List<AllowedAction> allowedActions(WorkComplaint it, Actor actor) {
        return Step.allowed(CopyrightComplaintStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(CopyrightComplaintStep step, WorkComplaint it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(
            CopyrightComplaintStep step, WorkComplaint it, Actor actor) {
        return switch (step) {
            case SUPPLY_PAPERS, WITHDRAW ->
                    Officials.unless(
                            it.complaint().submitter().is(actor),
                            NOT_THE_COMPLAINANT,
                            "Filed by somebody else");
            case REQUEST_PAPERS, CONFIRM_PAPERS, ACCEPT, REFUSE, PROPOSE_CASE, POINT_TO_COURT ->
                    Officials.unless(
                            Officials.handles(actor, it.complaint().office().id()),
                            NOT_THE_OFFICE,
                            "It is with " + it.complaint().office().id());
        };
    }
}
