package org.ipcase.cases.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.campaign.domain.Campaign.Figures;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;

/** What happened to a campaign (专项行动事件). */
public sealed interface CampaignEvent {
    record CampaignOpened(
            String number,
            String organiser,
            String organiserName,
            AgencyType organiserType,
            String organiserRegion,
            CampaignPlan plan,
            LocalDate on)
            implements CampaignEvent {}

    record CampaignAmended(CampaignPlan plan, String reason, LocalDate on)
            implements CampaignEvent {}

    record CampaignClosed(String report, Figures figures, LocalDate on) implements CampaignEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements CampaignEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
