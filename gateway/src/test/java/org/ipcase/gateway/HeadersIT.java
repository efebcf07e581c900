package org.ipcase.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.gateway.support.Gateway;
import org.ipcase.gateway.support.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HeadersIT {
    private static Server cases;
    private static Server keycloak;
    private static Gateway gateway;

    @BeforeAll
    static void start() throws Exception {
        cases =
                new Server()
                        .answering(exchange -> {
                            var headers = exchange.getResponseHeaders();
                            headers.set("Server", "Inside/1.0");
                            headers.set("X-Powered-By", "Inside");
                            headers.set("X-Request-Id", "of-the-service");
                            headers.set("X-Content-Type-Options", "nosniff");
                            headers.set("ETag", "\"3\"");
                            headers.set("Location", "/api/complaints/1");
                            Server.json(201, "{}").handle(exchange);
                        });
        keycloak =
                new Server()
                        .answering(exchange -> {
                            exchange.getResponseHeaders()
                                    .set(
                                            "Content-Security-Policy",
                                            "frame-src 'self'; object-src 'none'");
                            Server.json(200, "{}").handle(exchange);
                        });
        gateway =
                Gateway.with(
                        "IPCASE_CASE_URL=" + cases.url(), "IPCASE_KEYCLOAK_URL=" + keycloak.url());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        cases.close();
        keycloak.close();
    }

    @Test
    void carriesAWellFormedRequestIdThrough() throws Exception {
        var answer = gateway.get("/api/complaints/1", "X-Request-Id", "abc-123_4.5");

        assertThat(cases.last().headers().get("X-Request-Id")).containsExactly("abc-123_4.5");
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("abc-123_4.5");
    }

    @Test
    void makesARequestIdWhereNoneOrABadOneIsSent() throws Exception {
        gateway.get("/api/complaints/1");
        var made = cases.last().headers().getFirst("X-Request-Id");
        gateway.get("/api/complaints/1", "X-Request-Id", "short");
        var instead = cases.last().headers().getFirst("X-Request-Id");

        assertThat(made).hasSizeGreaterThan(8);
        assertThat(instead).isNotEqualTo("short").isNotEqualTo(made).hasSizeGreaterThan(8);
    }

    @Test
    void tellsTheServiceTheRealCallerWhateverTheCallerClaims() throws Exception {
        gateway.get(
                "/api/complaints/1",
                "X-Forwarded-For",
                "8.8.8.8",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Prefix",
                "/evil",
                "Forwarded",
                "for=8.8.8.8;host=evil.example");

        var headers = cases.last().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Host")).containsExactly("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers.get("X-Forwarded-Port"))
                .containsExactly(Integer.toString(gateway.uri("/").getPort()));
        assertThat(headers.containsKey("X-Forwarded-Prefix")).isFalse();
        assertThat(headers.containsKey("Forwarded")).isFalse();
    }

    @Test
    void hidesTheServersBehindAndKeepsWhatTheServiceSays() throws Exception {
        var answer = gateway.get("/api/complaints/1");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().allValues("ETag")).containsExactly("\"3\"");
        assertThat(answer.headers().allValues("Location")).containsExactly("/api/complaints/1");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void guardsItsOwnPagesAndAnswers() throws Exception {
        for (var path : new String[] {"/", "/api/complaints/1", "/api/unknown"}) {
            var headers = gateway.get(path, "Accept", "text/html").headers();

            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.allValues("Referrer-Policy")).hasSize(1);
            assertThat(headers.allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("script-src 'self';", "frame-ancestors 'self'", "object-src 'none'");
        }
    }

    @Test
    void leavesKeycloaksOwnHeadersToKeycloak() throws Exception {
        var headers = gateway.get("/auth/realms/ipcase/account").headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("frame-src 'self'; object-src 'none'");
        assertThat(headers.allValues("X-Frame-Options")).isEmpty();
        assertThat(headers.allValues("Cache-Control")).isEmpty();
    }
}
