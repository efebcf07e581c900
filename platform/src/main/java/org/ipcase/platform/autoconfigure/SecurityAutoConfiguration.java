package org.ipcase.platform.autoconfigure;

import static org.springframework.security.config.Customizer.withDefaults;

import org.ipcase.platform.security.ActorTokens;
import org.ipcase.platform.security.TokenProperties;
import org.ipcase.platform.web.ProblemBodies;
import org.ipcase.platform.web.UnauthenticatedAnswer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureBefore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Every address needs a token but the public ones; a token must be whole, fresh, ours and for this
 * audience.
 */
@AutoConfiguration
@AutoConfigureBefore(OAuth2ResourceServerAutoConfiguration.class)
@EnableConfigurationProperties(TokenProperties.class)
class SecurityAutoConfiguration {
    @Bean
    JwtDecoder jwtDecoder(TokenProperties properties) {
        return ActorTokens.decoder(properties);
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, ProblemBodies problems, @Value("${ipcase.service}") String service) {
        var unauthenticated = new UnauthenticatedAnswer(problems);
        return http.csrf(
                        AbstractHttpConfigurer
                                ::disable) // No cookies: a bearer token is sent on purpose.
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(withDefaults())
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(
                                        "/api/public/**",
                                        "/api/" + service + "/openapi.json",
                                        "/api/" + service + "/asyncapi.json",
                                        "/actuator/health/**",
                                        "/actuator/prometheus",
                                        "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> jwt.jwtAuthenticationConverter(ActorTokens::actorOf))
                                .authenticationEntryPoint(unauthenticated)
                                .accessDeniedHandler(unauthenticated))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthenticated)
                                .accessDeniedHandler(unauthenticated))
                .build();
    }
}
