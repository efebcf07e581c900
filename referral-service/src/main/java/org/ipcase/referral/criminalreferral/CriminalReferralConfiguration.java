package org.ipcase.referral.criminalreferral;

import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.handover.DeskHandovers;
import org.ipcase.platform.handover.HandoverSource;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.referral.criminalreferral.domain.CaseReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralDecider;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvolution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rules of referral to work. */
@Configuration(proxyBeanMethods = false)
class CriminalReferralConfiguration {
    @Bean
    CriminalReferralClocks criminalReferralClocks(Clocks clocks) {
        return new CriminalReferralClocks(clocks);
    }

    @Bean
    CriminalReferralDecider criminalReferralDecider(CriminalReferralClocks clocks) {
        return new CriminalReferralDecider(clocks);
    }

    @Bean
    AggregateType<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent>
            criminalReferrals(CriminalReferralDecider decider, CriminalReferralClocks clocks) {
        return new AggregateType<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent>(
                        "criminal-referral",
                        CriminalReferral.class,
                        CriminalReferralEvent.class,
                        new CriminalReferral.NotOpened(),
                        decider::decide,
                        CriminalReferralEvolution::evolve,
                        new CriminalReferralIndex(clocks),
                        new CriminalReferralContracts(clocks))
                .counting(CriminalReferralFigures::of);
    }

    @Bean
    Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> criminalReferralDesk(
            Desks desks,
            AggregateType<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> type) {
        return desks.of(type);
    }

    @Bean
    HandoverSource referralsUnderWay(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals,
            CriminalReferralClocks clocks) {
        return new DeskHandovers<>(
                "referrals",
                referrals,
                new CriminalReferralIndex(clocks),
                CriminalReferralIndex::underWay,
                new FoundFiles(referrals));
    }

    @Bean
    CriminalReferralViews criminalReferralViews(
            CriminalReferralDecider decider, CriminalReferralClocks clocks) {
        return new CriminalReferralViews(decider, clocks);
    }

    @Bean
    AggregateType<CaseReferral, CaseReferral.Remember, CaseReferral.Event> caseReferrals() {
        return ReferralsOfCases.type();
    }

    @Bean
    ReferralsOfCases referralsOfCases(
            Desks desks,
            AggregateType<CaseReferral, CaseReferral.Remember, CaseReferral.Event> type) {
        return new ReferralsOfCases(desks.of(type));
    }
}
