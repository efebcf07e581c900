package org.ipcase.mediation.danger;

import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.event.mediation.DangerReported;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.mediation.danger.domain.DangerCommand;
import org.ipcase.mediation.danger.domain.DangerDecider;
import org.ipcase.mediation.danger.domain.DangerEvent;
import org.ipcase.mediation.danger.domain.DangerNotice;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the rules on danger reports to the record. */
@Configuration(proxyBeanMethods = false)
class DangerConfiguration {
    @Bean
    AggregateType<DangerNotice, DangerCommand, DangerEvent> dangerNotice(Clocks clocks) {
        return new AggregateType<>(
                "danger-notice",
                DangerNotice.class,
                DangerEvent.class,
                new DangerNotice.NotSent(),
                new DangerDecider(clocks)::decide,
                DangerDecider::evolve,
                DangerIndex::of,
                DangerContracts::facts);
    }

    @Bean
    Desk<DangerNotice, DangerCommand, DangerEvent> dangerNoticeRecords(
            Desks desks, AggregateType<DangerNotice, DangerCommand, DangerEvent> type) {
        return desks.of(type);
    }

    @Bean
    Reaction<DangerReported> whenDangerReported(WhenDangerReportedSendNotice when) {
        return new Reaction<>(
                "WhenDangerReportedSendNotice",
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + DangerReported.TYPE + ".v1",
                DangerReported.class,
                when::act);
    }
}
