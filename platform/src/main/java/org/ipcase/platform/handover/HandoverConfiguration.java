package org.ipcase.platform.handover;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ipcase.platform.record.ShardLeases;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Adds the list of hand-overs and its reconciliation to a service that hands things over; what it
 * hands over, its {@link HandoverSource} beans say.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandoverConfiguration.Settings.class)
@Import(HandoverController.class)
public class HandoverConfiguration {

    /**
     * @param reconcile how often both sides are compared
     * @param grace how long a message may take before what it tells counts as undelivered
     */
    @ConfigurationProperties("ipcase.handover")
    record Settings(@DefaultValue("60s") Duration reconcile, @DefaultValue("60s") Duration grace) {}

    @Bean
    Reconciliation reconciliation(
            List<HandoverSource> sources, Clock clock, Settings settings, MeterRegistry meters) {
        return new Reconciliation(sources, clock, settings.grace(), meters);
    }

    @Bean
    ReconciliationWatch reconciliationWatch(
            Reconciliation reconciliation, ShardLeases leases, Settings settings) {
        return new ReconciliationWatch(reconciliation, leases, settings.reconcile());
    }
}
