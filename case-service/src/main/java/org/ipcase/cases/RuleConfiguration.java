package org.ipcase.cases;

import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.screening.Screening;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of the law and of the agencies that the features' rules are made with (规则表). */
@Configuration(proxyBeanMethods = false)
class RuleConfiguration {
    @Bean
    Clocks clocks() {
        return Clocks.standard();
    }

    @Bean
    RunningClocks runningClocks(Clocks clocks) {
        return new RunningClocks(clocks);
    }

    @Bean
    AgencyDirectory agencyDirectory() {
        return AgencyDirectory.shipped();
    }

    @Bean
    Screening screening() {
        return Screening.standard();
    }
}
