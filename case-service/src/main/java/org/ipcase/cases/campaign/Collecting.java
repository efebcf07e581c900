package org.ipcase.cases.campaign;

import static org.ipcase.cases.campaign.domain.CampaignCase.How.BY_HAND;
import static org.ipcase.cases.campaign.domain.CampaignCase.How.BY_RULE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcase.cases.campaign.domain.Campaign;
import org.ipcase.cases.campaign.domain.Campaign.Figures;
import org.ipcase.cases.campaign.domain.Campaign.Running;
import org.ipcase.cases.campaign.domain.CampaignAccess;
import org.ipcase.cases.campaign.domain.CampaignCase;
import org.ipcase.cases.campaign.domain.CampaignCase.Command.CollectCase;
import org.ipcase.cases.campaign.domain.CampaignCase.Command.ObserveCase;
import org.ipcase.cases.campaign.domain.CampaignCase.Command.RemoveCase;
import org.ipcase.cases.campaign.domain.CampaignCommand;
import org.ipcase.cases.campaign.domain.CampaignEvent;
import org.ipcase.cases.campaign.domain.CampaignStage;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects cases into campaigns and counts them (案件归集与统计). */
@Component
class Collecting {
    private static final int PAGE = 200;

    private final Desk<Campaign, CampaignCommand, CampaignEvent> campaigns;
    private final Desk<CampaignCase, CampaignCase.Command, CampaignCase.Event> members;

    Collecting(
            Desk<Campaign, CampaignCommand, CampaignEvent> campaigns,
            Desk<CampaignCase, CampaignCase.Command, CampaignCase.Event> members) {
        this.campaigns = campaigns;
        this.members = members;
    }

    /** A campaign that runs, with its id. */
    record Open(RecordId id, Running campaign) {}

    static RecordId idOf(RecordId campaign, RecordId caseId) {
        return RecordId.derived(
                "campaign-case", CampaignAccess.COLLECTOR.sub(), key(campaign, caseId));
    }

    private static String key(RecordId campaign, RecordId caseId) {
        return campaign.value() + ":" + caseId.value();
    }

    /** All that run; there are few of them at a time. */
    List<Open> open() {
        var all = new ArrayList<Open>();
        String after = null;
        do {
            var query =
                    new ListQuery(
                            CampaignStage.OPEN.name(), Map.of(), null, "-created", PAGE, after);
            var page = campaigns.list(CampaignAccess.COLLECTOR, query);
            page.items()
                    .forEach(it -> {
                        var id = new RecordId(it.id());
                        if (campaigns.load(id).map(Snapshot::state).orElse(null)
                                instanceof Running found) {
                            all.add(new Open(id, found));
                        }
                    });
            after = page.next();
        } while (after != null);
        return List.copyOf(all);
    }

    Outcome<CampaignCase> collect(Told<?> told, Open into, CaseStanding standing) {
        var command =
                new CollectCase(
                        CampaignAccess.COLLECTOR,
                        told.at(),
                        into.id(),
                        into.campaign(),
                        standing,
                        BY_RULE,
                        null);
        return members.follow(idOf(into.id(), standing.id()), told, command);
    }

    /** What is in no campaign has nothing to observe. */
    Optional<Outcome<CampaignCase>> observe(
            Told<?> told, Open in, CaseStanding standing, boolean referred) {
        var id = idOf(in.id(), standing.id());
        return members.load(id)
                .map(_ ->
                        members.react(
                                id,
                                told,
                                new ObserveCase(
                                        CampaignAccess.COLLECTOR, told.at(), standing, referred)));
    }

    /**
     * By hand. The platform keeps the record, so that a case is in a campaign once; who put it
     * there is checked by the rules and named in the reason.
     */
    Outcome<CampaignCase> add(
            CommandRequest request, Open into, CaseStanding standing, String why) {
        var command =
                new CollectCase(
                        request.actor(),
                        request.at(),
                        into.id(),
                        into.campaign(),
                        standing,
                        BY_HAND,
                        "%s（%s）".formatted(why, request.actor().name()));
        var id = idOf(into.id(), standing.id());
        return members.load(id).isPresent()
                ? members.handle(id, asPlatform(request, null), command)
                : members.create(asPlatform(request, key(into.id(), standing.id())), _ -> command);
    }

    Outcome<CampaignCase> remove(CommandRequest request, Open from, RecordId caseId, String why) {
        var command = new RemoveCase(request.actor(), request.at(), from.campaign(), why);
        return members.handle(idOf(from.id(), caseId), asPlatform(request, null), command);
    }

    /** What the reader's lists add up to, so that a figure never tells more than its list. */
    Figures figures(RecordId campaign, Actor reader) {
        var count = 0;
        var referred = 0;
        var closed = 0;
        var value = Money.ZERO;
        var fines = Money.ZERO;
        String after = null;
        do {
            var page =
                    members.list(
                            reader,
                            new ListQuery(
                                    CampaignIndex.COLLECTED,
                                    Map.of(CampaignIndex.CAMPAIGN, campaign.value()),
                                    null,
                                    "-created",
                                    PAGE,
                                    after));
            for (var line : page.items()) {
                count++;
                referred += line.fields().containsKey(CampaignIndex.REFERRED) ? 1 : 0;
                closed += line.fields().containsKey(CampaignIndex.CLOSED) ? 1 : 0;
                value =
                        value.plus(
                                Money.parse(
                                        line.fields().getOrDefault(CampaignIndex.VALUE, "0.00")));
                fines =
                        fines.plus(
                                Money.parse(
                                        line.fields().getOrDefault(CampaignIndex.FINE, "0.00")));
            }
            after = page.next();
        } while (after != null);
        return new Figures(count, value, fines, referred, closed);
    }

    private static CommandRequest asPlatform(CommandRequest it, @Nullable String key) {
        return new CommandRequest(
                CampaignAccess.COLLECTOR, it.requestId(), key, null, "campaign-case", it.at());
    }
}
