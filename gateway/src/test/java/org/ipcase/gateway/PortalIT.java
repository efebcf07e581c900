package org.ipcase.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.gateway.support.Gateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalIT {
    private static Gateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = Gateway.with();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/worklist", "/complaints/01980000-aaaa/edit"})
    void givesABrowserThePortalForEveryPage(String path) throws Exception {
        var answer = gateway.get(path, "Accept", "text/html,application/xhtml+xml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("portal of the test");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void letsBrowsersKeepFilesWhoseNameCarriesAHash() throws Exception {
        var answer = gateway.get("/assets/app-0a1b2c3d.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                .contains("max-age=31536000", "immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-11111111.js", "/favicon-of-nobody.ico", "/worklist"})
    void saysThatAFileIsNotThereInsteadOfSendingAPage(String path) throws Exception {
        var answer = gateway.get(path, "Accept", "*/*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Gateway.json(answer).at("/code").asString()).isEqualTo("request.not-found");
    }

    @Test
    void tellsThePortalHowToSignIn() throws Exception {
        var config = Gateway.json(gateway.get("/config.json"));

        assertThat(config.at("/keycloak/url").asString()).isEqualTo("/auth");
        assertThat(config.at("/keycloak/realm").asString()).isEqualTo("ipcase");
        assertThat(config.at("/keycloak/clientId").asString()).isEqualTo("portal");
    }

    @Test
    void showsOneSwaggerUiOverTheThreeServices() throws Exception {
        var page = gateway.get("/swagger-ui/index.html");
        var start = gateway.get("/swagger-ui/swagger-initializer.js");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>");
        assertThat(gateway.get("/swagger-ui/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/swagger-ui").headers().firstValue("Location").orElse(""))
                .endsWith("/swagger-ui/index.html");
        assertThat(start.body())
                .contains(
                        "/api/case/openapi.json",
                        "/api/mediation/openapi.json",
                        "/api/referral/openapi.json");
    }

    @Test
    void showsItsStateToOperatorsOnly() throws Exception {
        assertThat(gateway.get("/readyz").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/livez").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/actuator/prometheus").body())
                .contains("resilience4j_circuitbreaker_state");

        for (var proxied : new String[] {"X-Forwarded-For", "Forwarded"}) {
            assertThat(gateway.get("/actuator/prometheus", proxied, "203.0.113.9").statusCode())
                    .isEqualTo(404);
        }
    }
}
