package org.ipcase.platform.security;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.kernel.actor.*;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Verifies tokens and reads the actor from them. */
public final class ActorTokens {
    private ActorTokens() {}

    /**
     * Checks signature, issuer, expiry and audience. The keys are fetched at the first token, not
     * at start.
     */
    public static JwtDecoder decoder(TokenProperties properties) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(properties.keys().toString()).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(properties.issuer()),
                        new JwtClaimValidator<List<String>>(
                                "aud",
                                audience ->
                                        audience != null
                                                && audience.contains(properties.audience()))));
        return decoder;
    }

    public static ActorAuthentication actorOf(Jwt token) {
        try {
            return new ActorAuthentication(read(token.getClaims()), token);
        } catch (RuntimeException e) {
            throw new InvalidBearerTokenException("claims: " + e.getMessage());
        }
    }

    private static Actor read(Map<String, Object> claims) {
        return new Actor(
                text(claims, "sub"),
                text(claims, "name"),
                text(claims, "agency"),
                AgencyType.valueOf(text(claims, "agency_type")),
                text(claims, "region"),
                Set.of(),
                ((List<?>) Objects.requireNonNull(claims.get("roles")))
                        .stream()
                                .flatMap(role -> Role.ofToken(String.valueOf(role)).stream())
                                .collect(Collectors.toSet()));
    }

    private static String text(Map<String, Object> claims, String name) {
        return (String) Objects.requireNonNull(claims.get(name), name);
    }
}
