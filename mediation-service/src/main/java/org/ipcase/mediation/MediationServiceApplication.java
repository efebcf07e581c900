package org.ipcase.mediation;

import org.ipcase.platform.security.DocumentConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts the mediation service. */
@Import(DocumentConfiguration.class)
@SpringBootApplication
public class MediationServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(MediationServiceApplication.class, args);
    }
}
