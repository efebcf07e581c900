package org.ipcase.cases.ecommercetakedown.domain;

import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.NOT_THE_OWNER;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.NOT_THE_PLATFORM;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.NOT_THE_SHOP;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Takedown;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/**
 * Who may read a notice and do what with it (权限). The shop reads it once it is forwarded, market
 * regulation once the owner reports inaction.
 */
public final class EcommerceTakedownAccess {
    private EcommerceTakedownAccess() {}

    public static Set<String> readers(Takedown it) {
        var keys = new LinkedHashSet<String>();
        var notice = it.notice();
        keys.add(AccessKey.person(notice.submitter().sub()));
        if (notice.submitter().holder()) {
            keys.add(AccessKey.agency(notice.submitter().agency()));
        }
        keys.add(AccessKey.agency(notice.platform()));
        keys.add(AccessKey.AUDITOR);
        if (it.measures() != null && notice.shopAgency() != null) {
            keys.add(AccessKey.agency(notice.shopAgency()));
        }
        var inaction = it.inaction();
        if (inaction != null) {
            keys.add(AccessKey.agency(inaction.office()));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(Takedown it, Actor actor) {
        return Step.allowed(EcommerceTakedownStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(EcommerceTakedownStep step, Takedown it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(EcommerceTakedownStep step, Takedown it, Actor actor) {
        var platform = actor.worksFor(it.notice().platform());
        return switch (step) {
            case CLAIM_DELAY, PROVE, REPORT_INACTION, WITHDRAW ->
                    Officials.unless(
                            it.notice().submitter().is(actor),
                            NOT_THE_OWNER,
                            actor.name() + " is not of the owner");
            case DECLARE ->
                    Officials.unless(
                            platform || actor.agency().equals(it.notice().shopAgency()),
                            NOT_THE_SHOP,
                            actor.name() + " is not of the shop");
            case REJECT,
                    TAKE_MEASURES,
                    FORWARD_DECLARATION,
                    END_MEASURES,
                    RECORD_DECISION,
                    PUBLISH ->
                    Officials.unless(
                            platform,
                            NOT_THE_PLATFORM,
                            "The platform is " + it.notice().platformName());
        };
    }
}
