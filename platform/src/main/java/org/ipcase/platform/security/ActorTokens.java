package org.ipcase.platform.security;

import java.util.List;
import org.ipcase.identity.token.ActorClaims;
import org.ipcase.identity.token.Caller;
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
        return switch (ActorClaims.actorOf(token.getClaims())) {
            case Caller.Known(var actor) -> new ActorAuthentication(actor, token);
            case Caller.Unknown(_, var why) -> throw new InvalidBearerTokenException(why);
        };
    }
}
