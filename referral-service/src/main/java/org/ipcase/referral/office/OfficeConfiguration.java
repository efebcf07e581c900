package org.ipcase.referral.office;

import org.ipcase.kernel.agency.AgencyDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the directory to work. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {
    @Bean
    Offices offices(AgencyDirectory directory) {
        return new Offices(directory);
    }
}
