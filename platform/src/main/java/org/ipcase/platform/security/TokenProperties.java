package org.ipcase.platform.security;

import java.net.URI;
import org.ipcase.identity.token.ActorClaims;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens are accepted.
 *
 * @param issuer exactly as in the token
 * @param keys where the issuer's signing keys are, as this service reaches it
 * @param audience that must be among the token's
 */
@ConfigurationProperties("ipcase.token")
public record TokenProperties(
        @DefaultValue("http://localhost:8080/auth/realms/ipcase") String issuer,
        @DefaultValue("http://127.0.0.1:8180/auth/realms/ipcase/protocol/openid-connect/certs")
                URI keys,
        @DefaultValue(ActorClaims.AUDIENCE) String audience) {}
