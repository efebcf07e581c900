package org.ipcase.cases.copyrighttakedown.domain;

import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.NOT_THE_OWNER;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.NOT_THE_PROVIDER;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.NOT_THE_USER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.NetworkTakedown;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read a notice and do what with it (权限). The user reads it once it is forwarded. */
public final class CopyrightTakedownAccess {
    private CopyrightTakedownAccess() {}

    public static Set<String> readers(NetworkTakedown it) {
        var keys = new LinkedHashSet<String>();
        var notice = it.notice();
        keys.add(AccessKey.person(notice.submitter().sub()));
        if (notice.submitter().holder()) {
            keys.add(AccessKey.agency(notice.submitter().agency()));
        }
        keys.add(AccessKey.agency(notice.provider()));
        keys.add(AccessKey.AUDITOR);
        if (it.takenDown() != null && notice.userAgency() != null) {
            keys.add(AccessKey.agency(notice.userAgency()));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(NetworkTakedown it, Actor actor) {
        return Step.allowed(CopyrightTakedownStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(CopyrightTakedownStep step, NetworkTakedown it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(
            CopyrightTakedownStep step, NetworkTakedown it, Actor actor) {
        var provider = actor.worksFor(it.notice().provider());
        return switch (step) {
            case WITHDRAW ->
                    Officials.unless(
                            it.notice().submitter().is(actor),
                            NOT_THE_OWNER,
                            actor.name() + " is not of the owner");
            case COUNTER ->
                    Officials.unless(
                            provider || actor.agency().equals(it.notice().userAgency()),
                            NOT_THE_USER,
                            actor.name() + " is not the user");
            case REJECT, TAKE_DOWN, RESTORE ->
                    Officials.unless(
                            provider,
                            NOT_THE_PROVIDER,
                            "The provider is " + it.notice().providerName());
        };
    }
}
