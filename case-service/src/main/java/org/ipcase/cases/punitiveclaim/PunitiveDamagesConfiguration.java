package org.ipcase.cases.punitiveclaim;

import org.ipcase.kernel.penalty.PunitiveDamages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of punitive damages (惩罚性赔偿倍数表). */
@Configuration(proxyBeanMethods = false)
class PunitiveDamagesConfiguration {
    @Bean
    PunitiveDamages punitiveDamages() {
        return PunitiveDamages.standard();
    }
}
