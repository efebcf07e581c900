package org.ipcase.cases.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.campaign.domain.Campaign.Figures;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface CampaignCommand extends Order {
    record OpenCampaign(Actor actor, Instant at, String number, CampaignPlan plan)
            implements CampaignCommand {}

    record AmendCampaign(
            Actor actor,
            Instant at,
            LocalDate to,
            List<String> regions,
            List<String> offices,
            String reason)
            implements CampaignCommand {
        public AmendCampaign {
            regions = List.copyOf(regions);
            offices = List.copyOf(offices);
        }
    }

    /**
     * @param figures counted from the cases, never entered
     */
    record CloseCampaign(Actor actor, Instant at, String report, Figures figures)
            implements CampaignCommand {}
}
