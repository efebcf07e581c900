package org.ipcase.cases.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.campaign.domain.Campaign;
import org.ipcase.cases.campaign.domain.Campaign.Running;
import org.ipcase.cases.campaign.domain.CampaignAccess;
import org.ipcase.cases.campaign.domain.CampaignCase;
import org.ipcase.cases.campaign.domain.CampaignCase.Collected;
import org.ipcase.cases.campaign.domain.CampaignCase.NotCollected;
import org.ipcase.cases.campaign.domain.CampaignCaseDecider;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class CampaignIndex {
    static final String CAMPAIGN = "campaign";
    static final String VALUE = "value";
    static final String FINE = "fine";
    static final String REFERRED = "referred";
    static final String CLOSED = "closed";
    static final String COLLECTED = "COLLECTED";
    private static final String YES = "yes";

    private CampaignIndex() {}

    static Index of(Campaign state) {
        return switch (state) {
            case Campaign.Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Running it -> of(it);
        };
    }

    static Index of(CampaignCase state) {
        return switch (state) {
            case NotCollected _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Collected it -> of(it);
        };
    }

    static String state(Collected it) {
        return it.removed() == null ? COLLECTED : "REMOVED";
    }

    private static Index of(Running it) {
        var opened = it.opened();
        var tasks =
                new DueTasks(it.clocks())
                        .under("REQ-25-CAMPAIGN", AccessKey.agency(opened.organiser()), "close");
        return new Index(
                opened.number(),
                it.stage().name(),
                it.plan().name(),
                CampaignAccess.readers(it),
                Map.of(
                        "agency",
                        opened.organiser(),
                        "region",
                        opened.organiserRegion(),
                        "kind",
                        it.plan().kind().name()),
                tasks.all());
    }

    private static Index of(Collected it) {
        var facts = it.facts();
        var fields = new LinkedHashMap<String, String>();
        fields.put(CAMPAIGN, facts.campaign().value());
        fields.put("agency", facts.office());
        fields.put("right", facts.right().name());
        fields.put("region", facts.region());
        fields.put(VALUE, it.progress().value().toString());
        fields.put(FINE, it.progress().fine().toString());
        if (it.progress().referred()) {
            fields.put(REFERRED, YES);
        }
        if (it.progress().closed()) {
            fields.put(CLOSED, YES);
        }
        return new Index(
                facts.caseNumber(),
                state(it),
                facts.caseNumber() + " · " + facts.officeName(),
                CampaignCaseDecider.readers(facts),
                fields,
                List.of());
    }
}
