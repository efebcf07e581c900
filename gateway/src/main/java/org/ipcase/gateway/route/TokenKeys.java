package org.ipcase.gateway.route;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The identity server's public keys, fetched at most every half minute and kept in an outage. */
@Configuration(proxyBeanMethods = false)
class TokenKeys {
    private static final int TIME_LIMIT_MILLIS = 2_000;
    private static final int SIZE_LIMIT_BYTES = 100_000;
    private static final long OUTAGE_MILLIS = 4 * 60 * 60 * 1000L;

    @Bean
    JwtDecoder tokenDecoder(UpstreamProperties upstreams) throws MalformedURLException {
        var keys =
                JWKSourceBuilder.<SecurityContext>create(
                                upstreams
                                        .keycloak()
                                        .uri()
                                        .resolve(
                                                "/auth/realms/"
                                                        + upstreams.realm()
                                                        + "/protocol/openid-connect/certs")
                                        .toURL(),
                                new DefaultResourceRetriever(
                                        TIME_LIMIT_MILLIS, TIME_LIMIT_MILLIS, SIZE_LIMIT_BYTES))
                        .outageTolerant(OUTAGE_MILLIS)
                        .build();
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        return new NimbusJwtDecoder(processor);
    }
}
