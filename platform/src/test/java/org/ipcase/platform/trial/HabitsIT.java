package org.ipcase.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.ipcase.local.TestParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The habits of every endpoint, on the smallest service, with the real store, broker and identity
 * server.
 */
@SpringBootTest(
        classes = TrialApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "ipcase.service=trial")
class HabitsIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TestParts PARTS = TestParts.get();
    private static final String GOOD =
            """
            {"title": "fetch", "region": "510104", "day": "2026-05-20", "value": "150000.00",
             "creditCode": "91510100MA6CTX2K3Q"}
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    HabitsIT(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        registry.add("ipcase.mongodb.uri", PARTS::mongoUri);
        registry.add("ipcase.mongodb.database", PARTS::freshDatabase);
        registry.add("ipcase.kafka.bootstrap", PARTS::bootstrapServers);
        registry.add("ipcase.token.issuer", PARTS::issuer);
        registry.add("ipcase.token.keys", PARTS::jwksUrl);
    }

    @Test
    void aCreationAnswers201WithLocationAndETag() {
        var answer = post("/api/errands", GOOD);

        assertThat(answer.statusCode()).isEqualTo(201);
        var id = json(answer).path("id").asString();
        assertThat(answer.headers().firstValue("Location")).contains("/api/errands/" + id);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    }

    @Test
    void eachFieldThatIsWrongIsNamedOnce() {
        var tomorrow = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(1);
        var answer =
                post(
                        "/api/errands",
                        """
                        {"title": "%s", "region": "999999", "day": "%s", "value": "-5.00",
                         "creditCode": "91510100MA6CTX2K3R", "extra": true}
                        """
                                .formatted("x".repeat(21), tomorrow));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(json(answer).path("code").asString()).isEqualTo("request.invalid");
        assertThat(json(answer).path("errors").values())
                .extracting(it -> it.path("field").asString(), it -> it.path("code").asString())
                .containsExactlyInAnyOrder(
                        tuple("title", "too-long"),
                        tuple("region", "unknown-region"),
                        tuple("day", "in-future"),
                        tuple("value", "negative"),
                        tuple("creditCode", "check-digit"),
                        tuple("extra", "unknown-field"));
    }

    @Test
    void threeDecimalsAreTooPrecise() {
        var answer = post("/api/errands", GOOD.replace("150000.00", "1.005"));

        assertThat(json(answer).path("errors").get(0).path("code").asString())
                .isEqualTo("too-precise");
    }

    @Test
    void brokenJsonWrongTypeAndLargeBodiesAreRefusedEachInItsWay() {
        refused(post("/api/errands", "{\"title\": "), 400, "request.malformed-json");
        refused(post("/api/errands", "{\"a\":1,\"a\":2}"), 400, "request.malformed-json");
        refused(
                send(
                        base("/api/errands", "officer-chengdu")
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("x"))),
                415,
                "request.unsupported-media-type");
        refused(
                post("/api/errands", "{\"title\": \"" + "x".repeat(11 * 1024 * 1024) + "\"}"),
                413,
                "request.too-large");
        refused(post("/api/nothing-here", "{}"), 404, "request.not-found");
    }

    @Test
    void aRuleThatSaysNoAnswers422WithRuleAndArticle() {
        var id = created();
        post("/api/errands/" + id + "/close", "");

        var answer = post("/api/errands/" + id + "/count", "{\"by\": 1}");

        refused(answer, 422, "errand.not-open");
        assertThat(json(answer).path("rule").asString()).isEqualTo("CLK-12");
        assertThat(json(answer).path("source").asString()).isNotEmpty();
        assertThat(revision(id)).isEqualTo(2);
    }

    @Test
    void aStaleIfMatchAnswers412AndChangesNothing() {
        var id = created();
        var first = countIfMatch(id, "\"1\"");
        var stale = countIfMatch(id, "\"1\"");

        assertThat(first.statusCode()).isEqualTo(200);
        refused(stale, 412, "request.stale-revision");
        assertThat(revision(id)).isEqualTo(2);
    }

    @Test
    void theSameKeyGivesTheFirstAnswerAndAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        var first = postWithKey("/api/errands", GOOD, key);
        var again = postWithKey("/api/errands", GOOD, key);
        var other = postWithKey("/api/errands", GOOD.replace("fetch", "carry"), key);

        assertThat(json(again)).isEqualTo(json(first));
        refused(other, 422, "request.key-reused");
    }

    @Test
    void whatIsNotOursIsNotThere() {
        var id = created();

        refused(
                send(base("/api/errands/" + id, "officer-yuzhong").GET()),
                404,
                "request.not-found");
        refused(
                send(base("/api/errands/no-uuid", "officer-chengdu").GET()),
                404,
                "request.not-found");
    }

    @Test
    void aFaultOfOursTellsNothingButTheRequestId() {
        var answer = send(base("/api/errands/broken", "officer-chengdu").GET());

        refused(answer, 500, "service.fault");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void tokensThatAreAbsentAlteredOrForeignAreRefused() {
        var good = PARTS.tokenOf("officer-chengdu");
        var parts = good.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var altered =
                parts[0] + '.' + base64(claims.replace("mr-510100", "mr-510000")) + '.' + parts[2];
        var unsigned = base64("{\"alg\":\"none\"}") + '.' + parts[1] + '.';

        refused(send(withToken(null)), 401, "auth.missing");
        refused(send(withToken(altered)), 401, "auth.invalid-token");
        refused(send(withToken(unsigned)), 401, "auth.invalid-token");
        refused(send(withToken("not-a-token")), 401, "auth.invalid-token");
        assertThat(send(withToken(good)).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsRecordedIsToldAndWhatCannotBeHandledIsParkedAndShown() {
        var id = created();
        post("/api/errands/" + id + "/count", "{\"by\": 66}");
        post("/api/errands/" + id + "/count", "{\"by\": 1}");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(TrialApplication.HEARD.get(id)).isEqualTo(Set.of(0, 67)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    var parked = json(send(base("/api/trial/parked-events", "admin").GET()));
                    assertThat(parked.path("items").toString())
                            .contains(id)
                            .contains("An event that cannot be handled");
                });
        refused(
                send(base("/api/trial/parked-events", "officer-chengdu").GET()),
                403,
                "auth.forbidden");
    }

    @Test
    void openApiAndAsyncApiAreServed() {
        var openApi = json(send(base("/api/trial/openapi.json", "officer-chengdu").GET()));

        assertThat(openApi.path("openapi").asString()).startsWith("3.1");
        assertThat(openApi.path("paths").toString()).contains("/api/errands/{id}/count");
        assertThat(
                        json(send(base("/api/trial/asyncapi.json", "officer-chengdu").GET()))
                                .path("asyncapi")
                                .asString())
                .isEqualTo("3.0.0");
    }

    private String created() {
        return json(post("/api/errands", GOOD)).path("id").asString();
    }

    private long revision(String id) {
        return json(send(base("/api/errands/" + id, "officer-chengdu").GET()))
                .path("revision")
                .asLong();
    }

    private HttpResponse<String> countIfMatch(String id, String revision) {
        return send(
                base("/api/errands/" + id + "/count", "officer-chengdu")
                        .header("Content-Type", "application/json")
                        .header("If-Match", revision)
                        .POST(HttpRequest.BodyPublishers.ofString("{\"by\": 1}")));
    }

    private HttpResponse<String> post(String path, String body) {
        return postWithKey(path, body, UUID.randomUUID().toString());
    }

    private HttpResponse<String> postWithKey(String path, String body, String key) {
        return send(
                base(path, "officer-chengdu")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder withToken(@Nullable String token) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/errands"));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder base(String path, String account) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + PARTS.tokenOf(account));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(json(answer).path("requestId").asString()).isNotEmpty();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
