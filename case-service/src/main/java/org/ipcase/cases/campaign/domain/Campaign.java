package org.ipcase.cases.campaign.domain;

import java.util.List;
import org.ipcase.cases.campaign.domain.CampaignEvent.CampaignClosed;
import org.ipcase.cases.campaign.domain.CampaignEvent.CampaignOpened;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A special campaign (专项行动).
 *
 * <p>Opened by an office of province or prefecture for its territory; amended while it runs; after
 * its last day a closing report with the figures of that day ends it.
 */
public sealed interface Campaign {
    /** Nothing was opened under this id. */
    record Nothing() implements Campaign {}

    /**
     * @param plan as last amended
     */
    record Running(
            CampaignStage stage,
            CampaignOpened opened,
            CampaignPlan plan,
            @Nullable CampaignClosed closing,
            List<LegalClock> clocks)
            implements Campaign {
        public Running {
            clocks = List.copyOf(clocks);
        }

        String organiser() {
            return opened.organiser();
        }

        /** Whether this office organises or takes part. */
        boolean takesPart(String office) {
            return plan.takesPart(office, organiser());
        }
    }

    /** What the cases of a campaign add up to (成果数据). */
    record Figures(int cases, Money value, Money fines, int referred, int closed) {}
}
