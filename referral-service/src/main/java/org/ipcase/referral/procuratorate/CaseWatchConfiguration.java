package org.ipcase.referral.procuratorate;

import java.util.List;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.procuratorate.domain.CaseWatch;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand;
import org.ipcase.referral.procuratorate.domain.CaseWatchDecider;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the watch over cases to work. */
@Configuration(proxyBeanMethods = false)
class CaseWatchConfiguration {
    @Bean
    CaseWatchDecider caseWatchDecider(Clocks clocks) {
        return new CaseWatchDecider(clocks);
    }

    @Bean
    AggregateType<CaseWatch, CaseWatchCommand, CaseWatchEvent> caseWatchType(
            CaseWatchDecider decider) {
        return new AggregateType<>(
                "case-watch",
                CaseWatch.class,
                CaseWatchEvent.class,
                new CaseWatch.NotSeen(),
                decider::decide,
                CaseWatchDecider::evolve,
                new CaseWatchIndex(decider),
                // It was told to us; nobody needs it told again.
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<CaseWatch, CaseWatchCommand, CaseWatchEvent> caseWatchDesk(
            Desks desks, AggregateType<CaseWatch, CaseWatchCommand, CaseWatchEvent> type) {
        return desks.of(type);
    }

    @Bean
    CaseWatches caseWatches(
            Desk<CaseWatch, CaseWatchCommand, CaseWatchEvent> desk, Offices offices) {
        return new CaseWatches(desk, offices);
    }
}
