package org.ipcase.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import org.ipcase.gateway.support.Gateway;
import org.ipcase.gateway.support.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitIT {
    private static final int ALLOWED = 5;

    private Server cases;
    private Server keycloak;
    private Gateway gateway;
    private RSAKey key;

    @BeforeEach
    void start() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        cases = new Server();
        keycloak =
                new Server().answering(Server.json(200, new JWKSet(key.toPublicJWK()).toString()));
        gateway =
                Gateway.with(
                        "IPCASE_CASE_URL=" + cases.url(),
                        "IPCASE_KEYCLOAK_URL=" + keycloak.url(),
                        "ipcase.gateway.rate-limit.person.per-second=1",
                        "ipcase.gateway.rate-limit.person.burst=" + ALLOWED,
                        "ipcase.gateway.rate-limit.address.per-second=1",
                        "ipcase.gateway.rate-limit.address.burst=" + ALLOWED);
    }

    @AfterEach
    void stop() {
        gateway.close();
        cases.close();
        keycloak.close();
    }

    @Test
    void stopsOnePersonAndLetsTheOthersGoOn() throws Exception {
        var holder = bearer(key, "holder");
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(get(holder)).isEqualTo(200);
        }

        var refused = gateway.get("/api/complaints", "Authorization", holder);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Gateway.json(refused).at("/code").asString()).isEqualTo("request.too-many");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isEqualTo(1);
        assertThat(get(bearer(key, "holder"))).as("a new token, the same person").isEqualTo(429);
        assertThat(get(bearer(key, "officer"))).isEqualTo(200);
        assertThat(cases.asked()).hasSize(ALLOWED + 1);
    }

    @Test
    void countsForgedTokensForTheAddressAndNotForThePersonTheyName() throws Exception {
        var foreign = new RSAKeyGenerator(2048).keyID("k1").generate();
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(get(bearer(foreign, "holder-" + i))).isEqualTo(200);
        }

        assertThat(get(bearer(foreign, "another"))).isEqualTo(429);
        assertThat(get(bearer(key, "holder-0"))).isEqualTo(200);
    }

    @Test
    void doesNotCountFiles() throws Exception {
        for (int i = 0; i < 3 * ALLOWED; i++) {
            assertThat(gateway.get("/", "Accept", "text/html").statusCode()).isEqualTo(200);
        }
    }

    private int get(String authorization) throws Exception {
        return gateway.get("/api/complaints", "Authorization", authorization).statusCode();
    }

    private static String bearer(RSAKey key, String sub) throws Exception {
        var claims =
                new JWTClaimsSet.Builder()
                        .subject(sub)
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                        .jwtID(java.util.UUID.randomUUID().toString())
                        .build();
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                        claims);
        token.sign(new RSASSASigner(key));
        return "Bearer " + token.serialize();
    }
}
