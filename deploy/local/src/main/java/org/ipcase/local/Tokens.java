package org.ipcase.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Access tokens of the demo accounts by the client for scripts and tests; kept until shortly before
 * they end.
 */
final class Tokens {

    /** Design, section 6: of the local stack, never in another deployment. */
    private static final String PASSWORD = "ipcase-demo";

    private static final Pattern ACCESS_TOKEN =
            Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern EXPIRES_IN = Pattern.compile("\"expires_in\"\\s*:\\s*(\\d+)");
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final URI endpoint;

    private record Token(String value, Instant until) {}

    Tokens(String realmUrl) {
        this.endpoint = URI.create(realmUrl + "/protocol/openid-connect/token");
    }

    String of(String account) {
        return tokens.compute(
                        account,
                        (_, known) ->
                                known != null && Instant.now().isBefore(known.until())
                                        ? known
                                        : ask(account))
                .value();
    }

    private Token ask(String account) {
        String form =
                "grant_type=password&client_id=ipcase-cli&scope=openid&username="
                        + URLEncoder.encode(account, StandardCharsets.UTF_8)
                        + "&password="
                        + PASSWORD;
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(30))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        try {
            Instant asked = Instant.now();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            Matcher token = ACCESS_TOKEN.matcher(answer.body());
            Matcher seconds = EXPIRES_IN.matcher(answer.body());
            if (answer.statusCode() != 200 || !token.find() || !seconds.find()) {
                throw new IllegalStateException(
                        "Expected a token for %s, but Keycloak answered %d: %s"
                                .formatted(account, answer.statusCode(), answer.body()));
            }
            Duration lifetime = Duration.ofSeconds(Long.parseLong(seconds.group(1)));
            return new Token(token.group(1), asked.plus(lifetime).minus(MARGIN));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot get a token for " + account, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while getting a token", e);
        }
    }
}
