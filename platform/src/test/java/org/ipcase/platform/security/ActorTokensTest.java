package org.ipcase.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ipcase.kernel.actor.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Which tokens become an actor. The keys come over HTTP, as from the identity server. */
class ActorTokensTest {
    private static final String ISSUER = "http://localhost/auth/realms/ipcase";

    private static RSAKey ours;
    private static RSAKey foreign;
    private static HttpServer keys;
    private static JwtDecoder decoder;

    @BeforeAll
    static void serveKeys() throws IOException, JOSEException {
        ours = new RSAKeyGenerator(2048).keyID("key-1").generate();
        foreign = new RSAKeyGenerator(2048).keyID("key-1").generate();
        var body = new JWKSet(ours.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext(
                "/certs",
                exchange -> {
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        keys.start();
        var address =
                URI.create("http://127.0.0.1:%d/certs".formatted(keys.getAddress().getPort()));
        decoder = ActorTokens.decoder(new TokenProperties(ISSUER, address, "ipcase-api"));
    }

    @AfterAll
    static void stop() {
        keys.stop(0);
    }

    @Test
    void aGoodTokenBecomesItsActor() throws JOSEException {
        var actor = ActorTokens.actorOf(decoder.decode(token(ours, it -> it))).actor();

        assertThat(actor.agency()).isEqualTo("mr-510100");
        assertThat(actor.roles()).containsExactly(Role.OFFICER);
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertRefused(ours, it -> it.audience("other-api"));
        assertRefused(ours, it -> it.audience((String) null));
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertRefused(
                ours,
                it -> it.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(2)))));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertRefused(ours, it -> it.issuer("http://localhost/auth/realms/master"));
    }

    @Test
    void aTokenSignedByAForeignKeyIsRefused() {
        assertRefused(foreign, it -> it);
    }

    @Test
    void aTokenAlteredAfterSigningIsRefused() throws JOSEException {
        var good = token(ours, it -> it).split("\\.");
        var other = token(ours, it -> it.claim("agency", "mr-510000")).split("\\.");

        assertThatThrownBy(() -> decoder.decode(good[0] + "." + other[1] + "." + good[2]))
                .isInstanceOf(JwtException.class);
    }

    @Test
    void aTokenWithoutAClaimOfOursIsRefused() throws JOSEException {
        for (var claim : List.of("name", "agency", "agency_type", "region", "roles")) {
            var token = decoder.decode(token(ours, it -> it.claim(claim, null)));

            assertThatThrownBy(() -> ActorTokens.actorOf(token))
                    .as(claim)
                    .isInstanceOf(InvalidBearerTokenException.class);
        }
    }

    @Test
    void nobodyBecomesTheSystemByAToken() throws JOSEException {
        var token = decoder.decode(token(ours, it -> it.claim("roles", List.of("system"))));

        assertThatThrownBy(() -> ActorTokens.actorOf(token))
                .isInstanceOf(InvalidBearerTokenException.class);
    }

    private static void assertRefused(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        assertThatThrownBy(() -> decoder.decode(token(key, change)))
                .isInstanceOf(JwtException.class);
    }

    private static String token(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject("person-1")
                        .audience("ipcase-api")
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
                        .claim("name", "执法员")
                        .claim("agency", "mr-510100")
                        .claim("agency_type", "MARKET_REGULATION")
                        .claim("region", "510100")
                        .claim("roles", List.of("officer"));
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key-1").build(),
                        change.apply(claims).build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
