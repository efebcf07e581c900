package org.ipcase.mediation.committee;

import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.mediation.committee.domain.Roster;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The register of committees and mediators, read once at start. */
@Configuration(proxyBeanMethods = false)
class CommitteeConfiguration {
    @Bean
    AgencyDirectory agencyDirectory() {
        return AgencyDirectory.shipped();
    }

    /**
     * @param file the register to use; the one that ships has the demo accounts of the local stack
     */
    @Bean
    Roster roster(
            AgencyDirectory agencies,
            @Value("${ipcase.mediation.register:classpath:register.json}") Resource file) {
        return RegisterFile.read(file, agencies);
    }
}
