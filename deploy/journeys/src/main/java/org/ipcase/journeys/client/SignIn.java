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
 * Signs one demo account, or an office's own system, in through the gateway, with the client that
 * exists for scripts in the local stack only, and anew shortly before the token ends.
 */
final class SignIn {
    private static final String PASSWORD = "ipcase-demo";
    private static final String PATH = "/auth/realms/ipcase/protocol/openid-connect/token";
    private static final Duration MARGIN = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final URI endpoint;
    private final String account;
    private final String form;
    private @Nullable Token token;

    private record Token(String value, Instant until) {}

    private SignIn(HttpClient http, URI platform, String account, String form) {
        this.http = http;
        this.endpoint = platform.resolve(PATH);
        this.account = account;
        this.form = form;
    }

    static SignIn person(HttpClient http, URI platform, String account) {
        return new SignIn(
                http,
                platform,
                account,
                "grant_type=password&client_id=ipcase-cli&scope=openid&username="
                        + URLEncoder.encode(account, StandardCharsets.UTF_8)
                        + "&password="
                        + PASSWORD);
    }

    /** An office's own system shows its client id and secret. */
    static SignIn machine(HttpClient http, URI platform, String client) {
        return new SignIn(
                http,
                platform,
                client,
                "grant_type=client_credentials&client_id="
                        + URLEncoder.encode(client, StandardCharsets.UTF_8)
                        + "&client_secret="
                        + PASSWORD);
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
