package org.ipcase.cases.campaign;

import java.util.List;
import org.ipcase.cases.campaign.domain.Campaign;
import org.ipcase.cases.campaign.domain.Campaign.Running;
import org.ipcase.cases.campaign.domain.CampaignCase;
import org.ipcase.cases.campaign.domain.CampaignCase.NotCollected;
import org.ipcase.cases.campaign.domain.CampaignCaseDecider;
import org.ipcase.cases.campaign.domain.CampaignCommand;
import org.ipcase.cases.campaign.domain.CampaignDecider;
import org.ipcase.cases.campaign.domain.CampaignEvent;
import org.ipcase.cases.campaign.domain.CampaignEvent.ClocksMoved;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.place.Regions;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desks for campaigns and their cases (专项行动台). */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {
    @Bean
    AggregateType<Campaign, CampaignCommand, CampaignEvent> campaignType(
            AgencyDirectory directory, RunningClocks running) {
        var decider = new CampaignDecider(directory, Regions.shipped(), running);
        return new AggregateType<>(
                "campaign",
                Campaign.class,
                CampaignEvent.class,
                new Campaign.Nothing(),
                decider::decide,
                CampaignDecider::evolve,
                CampaignIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Running it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "campaign",
                                        id,
                                        it.opened().number(),
                                        it.opened().organiser(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<Campaign, CampaignCommand, CampaignEvent> campaigns(
            Desks desks, AggregateType<Campaign, CampaignCommand, CampaignEvent> type) {
        return desks.of(type);
    }

    @Bean
    AggregateType<CampaignCase, CampaignCase.Command, CampaignCase.Event> campaignCaseType() {
        var decider = new CampaignCaseDecider(Regions.shipped());
        return new AggregateType<>(
                "campaign-case",
                CampaignCase.class,
                CampaignCase.Event.class,
                new NotCollected(),
                decider::decide,
                CampaignCaseDecider::evolve,
                CampaignIndex::of,
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<CampaignCase, CampaignCase.Command, CampaignCase.Event> campaignCases(
            Desks desks,
            AggregateType<CampaignCase, CampaignCase.Command, CampaignCase.Event> type) {
        return desks.of(type);
    }
}
