package org.ipcase.platform.autoconfigure;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settings that every service shares; the weakest of all, so a service's own file or the
 * environment overrides each.
 */
public final class PlatformDefaults implements EnvironmentPostProcessor {
    private static final Map<String, Object> DEFAULTS =
            Map.ofEntries(
                    Map.entry("spring.application.name", "${ipcase.service}-service"),
                    Map.entry("spring.threads.virtual.enabled", "true"),
                    Map.entry("spring.main.banner-mode", "off"),
                    Map.entry("server.address", "127.0.0.1"),
                    Map.entry("server.shutdown", "graceful"),
                    // The gateway keeps its connections: Tomcat would close each after a hundred
                    // requests.
                    Map.entry("server.tomcat.max-keep-alive-requests", "10000"),
                    Map.entry("server.error.include-stacktrace", "never"),
                    Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "10s"),
                    // Uploads are for evidence; JSON bodies have their own limit in the command
                    // filter.
                    Map.entry("spring.servlet.multipart.max-file-size", "64MB"),
                    Map.entry("spring.servlet.multipart.max-request-size", "65MB"),
                    Map.entry("spring.servlet.multipart.file-size-threshold", "256KB"),
                    Map.entry(
                            "ipcase.mongodb.uri",
                            "${IPCASE_MONGODB_URI:mongodb://127.0.0.1:27117}"),
                    Map.entry(
                            "ipcase.mongodb.database",
                            "${ipcase.database:ipcase_${ipcase.service}}"),
                    Map.entry("ipcase.kafka.bootstrap", "${IPCASE_KAFKA:127.0.0.1:19092}"),
                    Map.entry(
                            "ipcase.token.issuer",
                            "${IPCASE_ISSUER:http://localhost:8080/auth/realms/ipcase}"),
                    Map.entry(
                            "ipcase.token.keys",
                            "${IPCASE_JWKS:http://127.0.0.1:8180/auth/realms/ipcase/protocol/openid-connect/certs}"),
                    Map.entry("springdoc.api-docs.path", "/api/${ipcase.service}/openapi.json"),
                    Map.entry("springdoc.api-docs.version", "openapi_3_1"),
                    Map.entry("springdoc.swagger-ui.enabled", "false"),
                    Map.entry(
                            "management.endpoints.web.exposure.include", "health,prometheus,info"),
                    Map.entry("management.endpoint.health.probes.enabled", "true"),
                    // Our own client is configured below; Boot's would look for another server.
                    Map.entry("management.health.mongo.enabled", "false"),
                    Map.entry("logging.pattern.correlation", "[%X{requestId:-}] "));

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("platform", DEFAULTS));
    }
}
