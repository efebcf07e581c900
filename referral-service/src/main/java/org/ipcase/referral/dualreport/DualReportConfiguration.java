package org.ipcase.referral.dualreport;

import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.referral.dualreport.domain.DualReport;
import org.ipcase.referral.dualreport.domain.DualReportClocks;
import org.ipcase.referral.dualreport.domain.DualReportCommand;
import org.ipcase.referral.dualreport.domain.DualReportDecider;
import org.ipcase.referral.dualreport.domain.DualReportEvent;
import org.ipcase.referral.dualreport.domain.DualReportEvolution;
import org.ipcase.referral.office.Offices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rules of dual reports to work. */
@Configuration(proxyBeanMethods = false)
class DualReportConfiguration {
    @Bean
    DualReportClocks dualReportClocks(Clocks clocks) {
        return new DualReportClocks(clocks);
    }

    @Bean
    DualReportDecider dualReportDecider(DualReportClocks clocks) {
        return new DualReportDecider(clocks);
    }

    @Bean
    AggregateType<DualReport, DualReportCommand, DualReportEvent> dualReports(
            DualReportDecider decider, DualReportClocks clocks) {
        return new AggregateType<DualReport, DualReportCommand, DualReportEvent>(
                        "dual-report",
                        DualReport.class,
                        DualReportEvent.class,
                        new DualReport.NotReported(),
                        decider::decide,
                        DualReportEvolution::evolve,
                        new DualReportIndex(clocks),
                        DualReportContracts::facts)
                .counting(DualReportFigures::of);
    }

    @Bean
    Desk<DualReport, DualReportCommand, DualReportEvent> dualReportDesk(
            Desks desks, AggregateType<DualReport, DualReportCommand, DualReportEvent> type) {
        return desks.of(type);
    }

    @Bean
    DualReportViews dualReportViews(DualReportDecider decider, DualReportClocks clocks) {
        return new DualReportViews(decider, clocks);
    }

    @Bean
    Recipients recipients(Offices offices) {
        return new Recipients(offices);
    }
}
