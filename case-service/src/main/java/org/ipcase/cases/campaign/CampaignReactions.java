package org.ipcase.cases.campaign;

import org.ipcase.cases.campaign.domain.CampaignCase;
import org.ipcase.cases.casefile.CaseStandings;
import org.ipcase.kernel.event.caseservice.CaseEvent.AmountsChanged;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseClosed;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseFiled;
import org.ipcase.kernel.event.caseservice.CaseEvent.PenaltyDecided;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralSent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What cases tell the campaigns (案件自动归集). What is collected or counted is read from the case as it
 * stands, so that order and repetition of the events change nothing.
 */
@Configuration(proxyBeanMethods = false)
class CampaignReactions {
    private final Collecting collecting;
    private final CaseStandings cases;

    CampaignReactions(Collecting collecting, CaseStandings cases) {
        this.collecting = collecting;
        this.cases = cases;
    }

    @Bean
    Reaction<CaseFiled> whenCaseFiledCollectItForCampaigns() {
        return new Reaction<>(
                "WhenCaseFiledCollectItForCampaigns",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(CaseFiled.TYPE),
                CaseFiled.class,
                told -> collect(told, told.data().caseId()));
    }

    @Bean
    Reaction<AmountsChanged> whenAmountsChangedCountThemInCampaigns() {
        return new Reaction<>(
                "WhenAmountsChangedCountThemInCampaigns",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(AmountsChanged.TYPE),
                AmountsChanged.class,
                told -> observe(told, told.data().caseId(), false));
    }

    @Bean
    Reaction<PenaltyDecided> whenDecidedCountItInCampaigns() {
        return new Reaction<>(
                "WhenDecidedCountItInCampaigns",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(PenaltyDecided.TYPE),
                PenaltyDecided.class,
                told -> observe(told, told.data().caseId(), false));
    }

    @Bean
    Reaction<CaseClosed> whenClosedCountItInCampaigns() {
        return new Reaction<>(
                "WhenClosedCountItInCampaigns",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(CaseClosed.TYPE),
                CaseClosed.class,
                told -> observe(told, told.data().caseId(), false));
    }

    /** The referral service is the first to know; the case hears it by the same event. */
    @Bean
    Reaction<ReferralSent> whenReferredCountItInCampaigns() {
        return new Reaction<>(
                "WhenReferredCountItInCampaigns",
                ReferralEvent.TOPIC,
                "org.ipcase.referral." + ReferralSent.TYPE + ".v1",
                ReferralSent.class,
                told -> observe(told, told.data().caseId(), true));
    }

    private Outcome<?> collect(Told<?> told, RecordId caseId) {
        var standing = cases.of(caseId);
        Outcome<CampaignCase> last = nothing(caseId);
        if (standing.isPresent()) {
            for (var campaign : collecting.open()) {
                last = collecting.collect(told, campaign, standing.get());
            }
        }
        return last;
    }

    private Outcome<?> observe(Told<?> told, RecordId caseId, boolean referred) {
        var standing = cases.of(caseId);
        Outcome<CampaignCase> last = nothing(caseId);
        if (standing.isPresent()) {
            for (var campaign : collecting.open()) {
                last = collecting.observe(told, campaign, standing.get(), referred).orElse(last);
            }
        }
        return last;
    }

    private static Outcome<CampaignCase> nothing(RecordId id) {
        return new Outcome.Done<>(new Snapshot<>(id, 0, new CampaignCase.NotCollected()), true);
    }
}
