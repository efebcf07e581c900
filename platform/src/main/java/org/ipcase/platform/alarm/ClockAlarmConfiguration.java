package org.ipcase.platform.alarm;

import java.time.Clock;
import java.time.Duration;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.platform.record.DueRecords;
import org.ipcase.platform.record.ShardLeases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Adds the clock sweep and its list to a service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockAlarmConfiguration.Every.class)
@Import(ClockAlarmController.class)
public class ClockAlarmConfiguration {

    /**
     * @param look how often due clocks are looked for
     */
    @ConfigurationProperties("ipcase.clocks")
    record Every(@DefaultValue("10s") Duration look) {}

    @Bean
    Desk<ClockAlarm, ClockAlarm.Command, ClockAlarm.Event> clockAlarms(
            Desks desks, @Value("${ipcase.service}") String service) {
        return desks.of(ClockAlarmType.of(service));
    }

    @Bean
    ClockWatch clockWatch(
            DueRecords records,
            Desk<ClockAlarm, ClockAlarm.Command, ClockAlarm.Event> alarms,
            ShardLeases leases,
            Clock clock,
            Every every,
            @Value("${ipcase.service}") String service) {
        return new ClockWatch(
                new ClockSweep(records, alarms, clock, service), leases, every.look());
    }
}
