package org.ipcase.cases.campaign.domain;

import static org.ipcase.cases.campaign.domain.CampaignCase.How.BY_HAND;
import static org.ipcase.cases.campaign.domain.CampaignCase.How.BY_RULE;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_COLLECTED;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_OF_THE_CAMPAIGN;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_THE_ORGANISER;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ipcase.cases.campaign.domain.CampaignCase.Collected;
import org.ipcase.cases.campaign.domain.CampaignCase.Command.CollectCase;
import org.ipcase.cases.campaign.domain.CampaignCase.Command.ObserveCase;
import org.ipcase.cases.campaign.domain.CampaignCase.Command.RemoveCase;
import org.ipcase.cases.campaign.domain.CampaignCase.Event.CaseCollected;
import org.ipcase.cases.campaign.domain.CampaignCase.Event.CaseProgressed;
import org.ipcase.cases.campaign.domain.CampaignCase.Event.CaseRemoved;
import org.ipcase.cases.campaign.domain.CampaignCase.How;
import org.ipcase.cases.campaign.domain.CampaignCase.NotCollected;
import org.ipcase.cases.campaign.domain.CampaignCase.Progress;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.place.Regions;

/**
 * The rules of collecting cases (归集规则): by rule what fits the plan, by hand what an office of the
 * campaign says belongs to it; what was taken out by hand does not come back by rule.
 *
 * <p>Source: domain.md REQ-25.
 */
public record CampaignCaseDecider(Regions regions) {
    public Decision<CampaignCase.Event> decide(CampaignCase state, CampaignCase.Command command) {
        return switch (command) {
            case CollectCase it -> collect(state, it);
            case ObserveCase it -> observe(state, it);
            case RemoveCase it -> remove(state, it);
        };
    }

    public static CampaignCase evolve(CampaignCase state, CampaignCase.Event event) {
        return switch (event) {
            case CaseCollected it -> new Collected(it, it.progress(), null);
            case CaseProgressed(var progress) ->
                    state instanceof Collected was
                            ? new Collected(was.facts(), progress, was.removed())
                            : state;
            case CaseRemoved it ->
                    state instanceof Collected was
                            ? new Collected(was.facts(), was.progress(), it)
                            : state;
        };
    }

    /** The organiser, and whoever may read the case as an office. */
    public static Set<String> readers(CaseCollected it) {
        var keys =
                new LinkedHashSet<>(
                        AccessKey.ownedBy(it.office(), it.officeType(), it.officeRegion()));
        keys.add(AccessKey.agency(it.organiser()));
        return keys;
    }

    private Decision<CampaignCase.Event> collect(CampaignCase state, CollectCase it) {
        return switch (state) {
            case Collected was when was.removed() == null || it.how() == How.BY_RULE ->
                    Decision.accept();
            case Collected _, NotCollected _ ->
                    switch (it.how()) {
                        case BY_RULE -> byRule(it);
                        case BY_HAND -> byHand(it);
                    };
        };
    }

    private static Decision<CampaignCase.Event> observe(CampaignCase state, ObserveCase it) {
        if (!(state instanceof Collected was) || was.removed() != null) {
            return Decision.accept();
        }
        var next = was.progress().next(it.standing(), it.referred());
        return next.equals(was.progress())
                ? Decision.accept()
                : Decision.accept(new CaseProgressed(next));
    }

    private Decision<CampaignCase.Event> byRule(CollectCase it) {
        var campaign = it.campaign();
        return campaign.stage() == CampaignStage.OPEN
                        && campaign.plan().takes(it.standing(), regions, campaign.organiser())
                ? collected(it)
                : Decision.accept();
    }

    private static Decision<CampaignCase.Event> byHand(CollectCase it) {
        return CampaignAccess.refusal(CampaignStep.ADD_CASE, it.campaign(), it.actor())
                .map(Decision::<CampaignCase.Event>reject)
                .orElseGet(() -> collected(it));
    }

    private static Decision<CampaignCase.Event> collected(CollectCase it) {
        var standing = it.standing();
        var filed = standing.filedOn();
        if (filed == null || !it.campaign().takesPart(standing.office().id())) {
            return Decision.reject(NOT_OF_THE_CAMPAIGN, standing.number());
        }
        return Decision.accept(
                new CaseCollected(
                        it.campaignId(),
                        it.campaign().opened().number(),
                        it.campaign().organiser(),
                        standing.id(),
                        standing.number(),
                        standing.office().id(),
                        standing.office().name(),
                        standing.office().type(),
                        standing.office().region(),
                        standing.right(),
                        standing.region(),
                        filed,
                        it.how(),
                        it.reason(),
                        Progress.of(standing),
                        it.day()));
    }

    private static Decision<CampaignCase.Event> remove(CampaignCase state, RemoveCase it) {
        if (!(state instanceof Collected was) || was.removed() != null) {
            return Decision.reject(NOT_COLLECTED, "It is not in the campaign");
        }
        var mine =
                it.actor().worksFor(it.campaign().organiser())
                        || it.actor().worksFor(was.facts().office());
        return CampaignAccess.refusal(CampaignStep.REMOVE_CASE, it.campaign(), it.actor())
                .or(() ->
                        Officials.unless(
                                mine,
                                NOT_THE_ORGANISER,
                                "The case is with " + was.facts().office()))
                .map(Decision::<CampaignCase.Event>reject)
                .orElseGet(() ->
                        Decision.accept(new CaseRemoved(it.reason(), it.actor().name(), it.day())));
    }
}
