package org.ipcase.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.ipcase.gateway.support.Gateway;
import org.ipcase.gateway.support.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesIT {
    private static Server cases;
    private static Server mediation;
    private static Server referral;
    private static Server keycloak;
    private static Gateway gateway;

    @BeforeAll
    static void start() throws Exception {
        cases = new Server().answering(Server.json(200, "{\"from\":\"case\"}"));
        mediation = new Server().answering(Server.json(200, "{\"from\":\"mediation\"}"));
        referral = new Server().answering(Server.json(200, "{\"from\":\"referral\"}"));
        keycloak = new Server().answering(Server.json(200, "{\"from\":\"keycloak\"}"));
        gateway =
                Gateway.with(
                        "IPCASE_CASE_URL=" + cases.url(),
                        "IPCASE_MEDIATION_URL=" + mediation.url(),
                        "IPCASE_REFERRAL_URL=" + referral.url(),
                        "IPCASE_KEYCLOAK_URL=" + keycloak.url());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        cases.close();
        mediation.close();
        referral.close();
        keycloak.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/complaints, case",
        "/api/complaints/1/accept, case",
        "/api/cases/1/timeline, case",
        "/api/evidence/1/content, case",
        "/api/case/openapi.json, case",
        "/api/public/progress, case",
        "/api/public/committees, mediation",
        "/api/mediations, mediation",
        "/api/committees, mediation",
        "/api/mediators, mediation",
        "/api/mediation/worklist, mediation",
        "/api/referrals, referral",
        "/api/screenings, referral",
        "/api/referral/asyncapi.json, referral",
        "/auth/realms/ipcase/protocol/openid-connect/certs, keycloak",
        "/auth/resources/x/login/style.css, keycloak"
    })
    @MethodSource("org.ipcase.gateway.support.Resources#ofServices")
    void sendsEachPathToItsOwner(String path, String owner) throws Exception {
        assertThat(Gateway.json(gateway.get(path)).at("/from").asString()).isEqualTo(owner);
    }

    @Test
    void passesMethodQueryBodyAndHeadersOnAsTheyAre() throws Exception {
        gateway.post(
                "/api/complaints/1/accept?q=%E9%85%92&q=a+b&empty",
                "{\"note\":\"受理\"}",
                "Authorization",
                "Bearer x",
                "Idempotency-Key",
                "k-1",
                "If-Match",
                "\"3\"");

        var asked = cases.last();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.uri().toString())
                .isEqualTo("/api/complaints/1/accept?q=%E9%85%92&q=a+b&empty");
        assertThat(new String(asked.body(), StandardCharsets.UTF_8)).isEqualTo("{\"note\":\"受理\"}");
        assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer x");
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("k-1");
        assertThat(asked.headers().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("application/json");
        assertThat(asked.headers().getFirst("Content-Length"))
                .isEqualTo(Integer.toString(asked.body().length));
    }

    @Test
    void leavesTheBodyOfAFormAlone() throws Exception {
        gateway.send(
                gateway.request("/auth/realms/ipcase/protocol/openid-connect/token?a=1")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                java.net.http.HttpRequest.BodyPublishers.ofString(
                                        "grant_type=password&username=holder&a=1&x=%C3%A4")));

        assertThat(new String(keycloak.last().body(), StandardCharsets.UTF_8))
                .isEqualTo("grant_type=password&username=holder&a=1&x=%C3%A4");
        assertThat(keycloak.last().uri().getQuery()).isEqualTo("a=1");
    }

    @Test
    void passesProblemsOfAServiceThroughUnchanged() throws Exception {
        var problem = "{\"status\":422,\"code\":\"complaint.not-accepted\",\"rule\":\"CASE-03\"}";
        cases.answering(Server.json(422, problem));
        try {
            var answer = gateway.post("/api/complaints/1/file-case", "{}");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).isEqualTo(problem);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
        } finally {
            cases.answering(Server.json(200, "{\"from\":\"case\"}"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/admin",
                "/auth/admin/master/console/",
                "/auth/realms/master",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/ipcase-two/account",
                "/auth/metrics",
                "/auth/",
                "/api/unknown",
                "/api/complaintsandmore",
                "/api"
            })
    void servesNothingAtOtherPaths(String path) throws Exception {
        var before = keycloak.asked().size();

        var answer = gateway.get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Gateway.json(answer).at("/code").asString()).isEqualTo("request.not-found");
        assertThat(Gateway.json(answer).at("/instance").asString()).isEqualTo(path);
        assertThat(keycloak.asked()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/realms/ipcase/%2e%2e/master",
                "/%61pi/complaints",
                "/api/complaint%73",
                "/%61ctuator/prometheus",
                "/auth/realm%73/ipcase/account",
                "/auth/realms/ipcase/%2E%2e/%2e%2E/admin/",
                "/auth/realms/ipcase/..;/master",
                "/auth/realms/ipcase//../master",
                "/auth/realms/ipcase/%252e%252e/master"
            })
    void refusesPathsThatTwoServersCouldReadDifferently(String path) throws Exception {
        var before = keycloak.asked().size();

        var asked = cases.asked().size();

        assertThat(gateway.get(path).statusCode()).isIn(400, 404);
        assertThat(keycloak.asked()).hasSize(before);
        assertThat(cases.asked()).hasSize(asked);
    }

    @Test
    void answersAnUnreadableQueryAsTheCallersMistake() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", gateway.uri("/").getPort())) {
            socket.getOutputStream()
                    .write(
                            ("GET /api/complaints?q=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            var status = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(status).startsWith("HTTP/1.1 400");
        }
    }
}
