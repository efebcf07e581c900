package org.ipcase.journeys.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs one demo account in through the gateway, with the client that exists for scripts in the
 * local stack only, and anew shortly before the token ends.
 */
final class SignIn {
    private static final String PASSWORD = "ipcase-demo";
    private static final String PATH = "/auth/realms/ipcase/protocol/openid-connect/token";
    private static final Duration MARGIN = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final URI endpoint;
    private final String account;
    private @Nullable Token token;

    private record Token(String value, Instant until) {}

    SignIn(HttpClient http, URI platform, String account) {
        this.http = http;
        this.endpoint = platform.resolve(PATH);
        this.account = account;
    }

    synchronized String token() throws IOException, InterruptedException {
        var current = token;
        if (current == null || Instant.now().isAfter(current.until())) {
            current = ask();
            token = current;
        }
        return current.value();
    }

    private Token ask() throws IOException, InterruptedException {
        var form =
                "grant_type=password&client_id=ipcase-cli&scope=openid&username="
                        + URLEncoder.encode(account, StandardCharsets.UTF_8)
                        + "&password="
                        + PASSWORD;
        var request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(30))
                        .POST(BodyPublishers.ofString(form))
                        .build();
        var asked = Instant.now();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "Expected a token for %s, but the answer is %d: %s"
                            .formatted(account, answer.statusCode(), answer.body()));
        }
        var body = JSON.readTree(answer.body());
        var lifetime = Duration.ofSeconds(body.at("/expires_in").asLong());
        return new Token(body.at("/access_token").asString(), asked.plus(lifetime).minus(MARGIN));
    }
}
