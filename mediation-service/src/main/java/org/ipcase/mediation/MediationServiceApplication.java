package org.ipcase.mediation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the mediation service. */
@SpringBootApplication
public class MediationServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(MediationServiceApplication.class, args);
    }
}
