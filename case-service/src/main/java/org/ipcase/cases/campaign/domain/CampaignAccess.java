package org.ipcase.cases.campaign.domain;

import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_TAKING_PART;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_THE_ORGANISER;
import static org.ipcase.cases.campaign.domain.CampaignStep.ADD_CASE;
import static org.ipcase.cases.campaign.domain.CampaignStep.AMEND;
import static org.ipcase.cases.campaign.domain.CampaignStep.CLOSE;
import static org.ipcase.cases.campaign.domain.CampaignStep.REMOVE_CASE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.campaign.domain.Campaign.Running;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/**
 * Who may read a campaign and do what with it (权限): organiser, offices that take part, those above.
 */
public final class CampaignAccess {
    /** The platform, when it collects; no token carries it. */
    public static final Actor COLLECTOR = Actor.system("campaign");

    private CampaignAccess() {}

    public static Set<String> readers(Running it) {
        var opened = it.opened();
        var keys =
                new LinkedHashSet<>(
                        AccessKey.ownedBy(
                                opened.organiser(),
                                opened.organiserType(),
                                opened.organiserRegion()));
        it.plan().offices().forEach(office -> keys.add(AccessKey.agency(office)));
        keys.add(AccessKey.person(COLLECTOR.sub()));
        return keys;
    }

    public static List<AllowedAction> allowedActions(Running it, Actor actor) {
        return Step.allowed(CampaignStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(CampaignStep step, Running it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(CampaignStep step, Running it, Actor actor) {
        return switch (step) {
            case AMEND, CLOSE ->
                    Officials.unless(
                            organises(actor, it.organiser()),
                            NOT_THE_ORGANISER,
                            "Organised by " + it.opened().organiserName());
            case ADD_CASE, REMOVE_CASE ->
                    Officials.unless(
                            it.takesPart(actor.agency())
                                    && (organises(actor, it.organiser())
                                            || Officials.handles(actor, actor.agency())),
                            NOT_TAKING_PART,
                            actor.agency() + " does not take part");
        };
    }

    static boolean organises(Actor actor, String office) {
        return actor.worksFor(office)
                && (actor.has(Role.SUPERVISOR) || Officials.leads(actor, office));
    }
}
