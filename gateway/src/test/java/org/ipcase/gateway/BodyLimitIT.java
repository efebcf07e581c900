package org.ipcase.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.ipcase.gateway.support.Gateway;
import org.ipcase.gateway.support.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BodyLimitIT {
    private static final int MB = 1024 * 1024;

    private static Server cases;
    private static Gateway gateway;

    @BeforeAll
    static void start() throws Exception {
        cases = new Server();
        gateway = Gateway.with("IPCASE_CASE_URL=" + cases.url());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        cases.close();
    }

    @Test
    void refusesElevenMegabytesOfJson() throws Exception {
        var before = cases.asked().size();

        var answer = gateway.post("/api/complaints", "x".repeat(11 * MB));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(Gateway.json(answer).at("/code").asString()).isEqualTo("request.too-large");
        assertThat(cases.asked()).hasSize(before);
    }

    @Test
    void refusesThemAlsoWhenTheLengthIsNotTold() throws Exception {
        var before = cases.asked().size();

        var answer =
                gateway.send(
                        gateway.request("/api/complaints")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofInputStream(() ->
                                                new ByteArrayInputStream(new byte[11 * MB]))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(cases.asked()).hasSize(before);
    }

    @Test
    void passesExactlyTenMegabytesOn() throws Exception {
        var answer = gateway.post("/api/complaints", "x".repeat(10 * MB));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(cases.last().body()).hasSize(10 * MB);
    }

    @Test
    void takesMoreForEvidence() throws Exception {
        var answer =
                gateway.send(
                        gateway.request("/api/evidence")
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(BodyPublishers.ofByteArray(new byte[20 * MB])));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(cases.last().body()).hasSize(20 * MB);
    }
}
