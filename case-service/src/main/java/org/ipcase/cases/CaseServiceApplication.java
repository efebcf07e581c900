package org.ipcase.cases;

import org.ipcase.platform.handover.HandoverConfiguration;
import org.ipcase.platform.security.DocumentConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts the case service. */
@Import({DocumentConfiguration.class, HandoverConfiguration.class})
@SpringBootApplication(proxyBeanMethods = false)
public class CaseServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(CaseServiceApplication.class, arguments);
    }
}
