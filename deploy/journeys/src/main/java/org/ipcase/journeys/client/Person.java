package org.ipcase.journeys.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Someone who calls the platform. Every POST carries an idempotency key of its own. */
public final class Person {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final JsonMapper JSON = new JsonMapper();

    private final String account;
    private final Platform platform;
    private final @Nullable SignIn signIn;

    Person(String account, Platform platform, @Nullable SignIn signIn) {
        this.account = account;
        this.platform = platform;
        this.signIn = signIn;
    }

    public String account() {
        return account;
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** A command or a creation; the body is any value that Jackson writes. */
    public Reply post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** The same key again asks for the first answer, not for a second deed. */
    public Reply post(String path, Object body, String key, String... headers) {
        return postText(path, JSON.writeValueAsString(body), key, headers);
    }

    /**
     * As {@link #post}, and again with the same key while the platform is away: what a client does
     * that must get its answer.
     */
    public Reply insist(String path, Object body, String key) {
        return Eventually.see(
                () -> post(path, body, key), reply -> reply.status() != 503, "an answer", PATIENCE);
    }

    /** A body as it is written, right or wrong. */
    public Reply postText(String path, String body, String key, String... headers) {
        var request =
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** Uploads one piece of evidence; its description goes along as form fields. */
    public Reply upload(String path, Upload upload) {
        var boundary = "ipcase-" + UUID.randomUUID();
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(upload.form(boundary))));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(platform.address().resolve(path))
                        .timeout(LIMIT)
                        .header("Accept", "application/json, application/problem+json");
        if (signIn != null) {
            request.header("Authorization", "Bearer " + token(signIn));
        }
        return request;
    }

    private Reply send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            var answer = platform.http().send(request, BodyHandlers.ofByteArray());
            return new Reply(
                    account,
                    request.method() + " " + request.uri().getPath(),
                    answer.statusCode(),
                    answer.headers(),
                    new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    request.method() + " " + request.uri() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    private static String token(SignIn signIn) {
        try {
            return signIn.token();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while signing in", e);
        }
    }
}
