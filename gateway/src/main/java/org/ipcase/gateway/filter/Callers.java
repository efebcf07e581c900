package org.ipcase.gateway.filter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Recognises the caller. Only a token with a good signature counts for a person: otherwise one
 * could spend another person's allowance by writing that person's id into a token, or make oneself
 * a new allowance with every request. Whether the token may do anything is for the services to say.
 */
@Component
class Callers {
    private static final String BEARER = "Bearer ";

    private final JwtDecoder tokens;
    private final Cache<String, Caller.Person> seen =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    .expireAfterWrite(Duration.ofMinutes(5))
                    .build();

    Callers(JwtDecoder tokens) {
        this.tokens = tokens;
    }

    Caller of(HttpServletRequest request) {
        var address = new Caller.Address(request.getRemoteAddr());
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            return address;
        }
        var token = header.substring(BEARER.length());
        var digest = digest(token);
        var known = seen.getIfPresent(digest);
        if (known != null) {
            return known;
        }
        try {
            var sub = tokens.decode(token).getSubject();
            if (sub == null) {
                return address;
            }
            var person = new Caller.Person(sub);
            seen.put(digest, person);
            return person;
        } catch (JwtException notVerified) {
            return address;
        }
    }

    private static String digest(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
