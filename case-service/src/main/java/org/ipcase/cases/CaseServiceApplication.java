package org.ipcase.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the case service. */
@SpringBootApplication(proxyBeanMethods = false)
public class CaseServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(CaseServiceApplication.class, arguments);
    }
}
