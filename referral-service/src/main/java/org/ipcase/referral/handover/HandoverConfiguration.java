package org.ipcase.referral.handover;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ShardLeases;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reconciliation to work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandoverConfiguration.HandoverProperties.class)
class HandoverConfiguration {

    /**
     * @param reconcile how often both sides are compared
     * @param grace how long a message may take before its file counts as undelivered
     */
    @ConfigurationProperties("ipcase.handover")
    record HandoverProperties(
            @DefaultValue("60s") Duration reconcile, @DefaultValue("60s") Duration grace) {}

    @Bean
    Reconciliation reconciliation(
            HandoversUnderWay underWay,
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals,
            Clock clock,
            HandoverProperties settings,
            MeterRegistry meters) {
        return new Reconciliation(underWay, referrals, clock, settings.grace(), meters);
    }

    @Bean
    ReconciliationWatch reconciliationWatch(
            Reconciliation reconciliation, ShardLeases leases, HandoverProperties settings) {
        return new ReconciliationWatch(reconciliation, leases, settings.reconcile());
    }
}
