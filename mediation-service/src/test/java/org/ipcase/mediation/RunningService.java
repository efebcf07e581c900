package org.ipcase.mediation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.ipcase.local.TestParts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over HTTP, with a real store, broker and identity server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(MovableClock.InPlace.class)
public abstract class RunningService {
    protected static final TestParts PARTS = TestParts.get();
    protected static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String DATABASE = PARTS.freshDatabase();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    /** The service's clock. */
    @Autowired protected MovableClock clock;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry settings) {
        settings.add("ipcase.mongodb.uri", PARTS::mongoUri);
        settings.add("ipcase.mongodb.database", () -> DATABASE);
        settings.add("ipcase.kafka.bootstrap", PARTS::bootstrapServers);
        settings.add("ipcase.token.issuer", PARTS::issuer);
        settings.add("ipcase.token.keys", PARTS::jwksUrl);
    }

    /** An answer with its body as text, to look for what must not be in it. */
    public record Reply(int status, String text) {
        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String at(String pointer) {
            return json().at(pointer).asString("");
        }
    }

    protected Reply get(@Nullable String account, String path) {
        return send(request(account, path).GET());
    }

    protected Reply post(String account, String path, String body) {
        return send(
                request(account, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body)));
    }

    protected HttpRequest.Builder request(@Nullable String account, String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)));
        return account == null
                ? request
                : request.header("Authorization", "Bearer " + PARTS.tokenOf(account));
    }

    protected static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException broken) {
            throw new IllegalStateException("Expected an answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopped);
        }
    }
}
