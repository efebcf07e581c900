package org.ipcase.referral;

import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.platform.handover.HandoverConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The referral service: criminal screening and referral to the police (行刑衔接). */
@Import(HandoverConfiguration.class)
@SpringBootApplication
public class ReferralServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(ReferralServiceApplication.class, args);
    }

    @Bean
    static Clocks clocks() {
        return Clocks.standard();
    }

    @Bean
    static Screening screening() {
        return Screening.standard();
    }

    @Bean
    static AgencyDirectory agencyDirectory() {
        return AgencyDirectory.shipped();
    }
}
