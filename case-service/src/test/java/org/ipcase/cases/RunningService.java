package org.ipcase.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.ipcase.local.TestParts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The case service on a free port, with the real store, broker and identity server. */
public final class RunningService {
    private static @Nullable RunningService shared;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final int port;

    /** One for all tests of a build: starting it costs more than most of them. */
    public static synchronized RunningService shared() {
        if (shared == null) {
            shared = new RunningService();
        }
        return shared;
    }

    private RunningService() {
        var parts = TestParts.get();
        context =
                SpringApplication.run(
                        CaseServiceApplication.class,
                        "--server.port=0",
                        "--ipcase.mongodb.uri=" + parts.mongoUri(),
                        "--ipcase.mongodb.database=" + parts.freshDatabase(),
                        "--ipcase.kafka.bootstrap=" + parts.bootstrapServers(),
                        "--ipcase.token.issuer=" + parts.issuer(),
                        "--ipcase.token.keys=" + parts.jwksUrl());
        port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** An answer with its body read as JSON; an empty object where there is none. */
    public record Reply(int status, JsonNode body, HttpResponse<byte[]> raw) {
        public String text(String pointer) {
            return body.at(pointer).asString("");
        }

        public String id() {
            return text("/id");
        }

        public Reply expect(int expected) {
            if (status != expected) {
                throw new AssertionError(
                        "Expected %d, but: %d %s".formatted(expected, status, body));
            }
            return this;
        }
    }

    public Reply get(String account, String path) {
        return send(request(account, path).GET());
    }

    public Reply post(String account, String path, Object body, String... headers) {
        var request =
                request(account, path)
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofByteArray(
                                        body instanceof String text
                                                ? text.getBytes(StandardCharsets.UTF_8)
                                                : JSON.writeValueAsBytes(body)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Without login, as the public asks. */
    public Reply open(String path, Object body) {
        return send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    public Reply upload(String account, String name, byte[] content, Map<String, String> fields) {
        return upload(account, "/api/evidence", name, content, fields);
    }

    public Reply upload(
            String account, String path, String name, byte[] content, Map<String, String> fields) {
        var boundary = "b" + UUID.randomUUID();
        var form = new ByteArrayOutputStream();
        fields.forEach((field, value) ->
                form.writeBytes(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(boundary, field, value)
                                .getBytes(StandardCharsets.UTF_8)));
        form.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/html\r\n\r\n"
                        .formatted(boundary, name)
                        .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(
                request(account, path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    /** Asks again until it is so: what another part does comes a moment later. */
    public Reply eventually(String account, String path, Predicate<Reply> expected) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        var reply = get(account, path);
        while (!expected.test(reply)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not in time: " + reply.status() + " " + reply.body());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(ended);
            }
            reply = get(account, path);
        }
        return reply;
    }

    public <T> T named(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Tells an event as another part of the platform would. */
    @SuppressWarnings("unchecked")
    public void tell(String topic, String type, String key, Object event) {
        var sent = new ProducerRecord<String, byte[]>(topic, key, JSON.writeValueAsBytes(event));
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/another-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        key,
                        "ce_time",
                        Instant.now().toString())
                .forEach((name, value) ->
                        sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        ((Producer<String, byte[]>) bean(Producer.class)).send(sent);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + TestParts.get().tokenOf(account));
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            var body =
                    type.contains("json") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
            return new Reply(answer.statusCode(), body, answer);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }
}
