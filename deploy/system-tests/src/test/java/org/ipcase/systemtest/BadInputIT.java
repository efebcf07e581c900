package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.OfficeWork;
import org.ipcase.journeys.typical.TypicalCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everything a caller can get wrong, through the gateway; none of it leaves a commit. */
class BadInputIT {
    private static final JsonMapper JSON = new JsonMapper();

    private final RunningStack stack = RunningStack.get();
    private final Person holder = stack.platform().as("holder");
    private final Person officer = stack.platform().as("officer-chengdu");

    /**
     * Where in the complaint, what stands there instead (null: nothing), field and code of the
     * error.
     */
    static Stream<Arguments> mistakes() {
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
        return Stream.of(
                arguments("surprise", "\"x\"", "surprise", "unknown-field"),
                arguments("complainant.surprise", "1", "complainant.surprise", "unknown-field"),
                arguments("description", "7", "description", "wrong-type"),
                arguments("respondents", "{}", "respondents", "wrong-type"),
                arguments("region", null, "region", "required"),
                arguments("complainant.name", null, "complainant.name", "required"),
                arguments("description", quoted("长".repeat(5001)), "description", "too-long"),
                arguments("description", quoted("短"), "description", "too-short"),
                arguments("respondents", "[]", "respondents", "too-short"),
                arguments(
                        "complainant.creditCode",
                        "\"91510100MA6CTX2K3R\"",
                        "complainant.creditCode",
                        "check-digit"),
                arguments("region", "\"519999\"", "region", "unknown-region"),
                arguments("estimatedValue", "\"-1.00\"", "estimatedValue", "negative"),
                arguments("estimatedValue", "\"1.005\"", "estimatedValue", "too-precise"),
                arguments("actDate", quoted(tomorrow), "actDate", "in-future"),
                arguments("intake", "\"GOSSIP\"", "intake", "unknown-value"));
    }

    @ParameterizedTest(name = "{2}: {3}")
    @MethodSource("mistakes")
    void aMistakeInABodyIsSaidAtItsField(String where, String instead, String field, String code) {
        var newest = newestComplaint();
        var body = JSON.valueToTree(TypicalCase.LIQUOR.complaint(List.of()));
        put((ObjectNode) body, where, instead);

        var refused = holder.post("/api/complaints", body).expectRefusal(400, "request.invalid");

        assertThat(refused.each("/errors").map(it -> it.at("/field").asString()))
                .containsExactly(field);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
        assertThat(newestComplaint()).isEqualTo(newest);
    }

    @Test
    void allMistakesAreSaidAtOnce() {
        var body = (ObjectNode) JSON.valueToTree(TypicalCase.LIQUOR.complaint(List.of()));
        put(body, "surprise", "1");
        put(body, "region", "\"519999\"");
        put(body, "estimatedValue", "\"-1.00\"");
        put(body, "description", null);

        var refused = holder.post("/api/complaints", body).expectRefusal(400, "request.invalid");

        assertThat(refused.each("/errors").map(it -> it.at("/field").asString()))
                .containsExactlyInAnyOrder("surprise", "region", "estimatedValue", "description");
    }

    @Test
    void aRequestThatCannotBeReadIsRefused() {
        var newest = newestComplaint();

        holder.postText("/api/complaints", "{\"intake\":", key())
                .expectRefusal(400, "request.malformed-json");
        holder.postText("/api/complaints", "{}", key(), "Content-Type", "text/plain")
                .expectRefusal(415, "request.unsupported-media-type");
        holder.postText("/api/complaints", "\"" + "x".repeat(11 * 1024 * 1024) + "\"", key())
                .expectRefusal(413, "request.too-large");

        assertThat(newestComplaint()).isEqualTo(newest);
    }

    @Test
    void aCommandThatTheStateDoesNotAllowIsRefusedWithItsRule() {
        var complaint = filed();
        var refused =
                officer.post(path(complaint) + "/file-case", OfficeWork.filing())
                        .expectRefusal(422, "complaint.not-accepted");
        assertThat(refused.text("/rule")).isNotEmpty();
        assertUnchanged(complaint);
    }

    @Test
    void thoseWhomItDoesNotConcernGetNothing() {
        var complaint = filed();

        stack.platform().as("holder-cq").post(path(complaint) + "/accept", Map.of()).expect(404);
        stack.platform().as("officer-yuzhong").get(path(complaint)).expect(404);
        holder.post(path(complaint) + "/accept", Map.of()).expect(403);
        stack.platform().asNobody().post(path(complaint) + "/accept", Map.of()).expect(401);

        assertUnchanged(complaint);
    }

    @Test
    void aStaleRevisionIsRefused() {
        var complaint = filed();
        officer.post(path(complaint) + "/accept", Map.of()).expect(200);
        var accepted = officer.get(path(complaint)).expect(200);

        officer.post(
                        path(complaint) + "/file-case",
                        OfficeWork.filing(),
                        key(),
                        "If-Match",
                        "\"" + complaint.revision() + "\"")
                .expectRefusal(412, "request.stale-revision");

        assertUnchanged(accepted);
    }

    @Test
    void aKeyServesOneRequestOnly() {
        var key = key();
        var body = TypicalCase.LIQUOR.complaint(List.of());
        var complaint = holder.post("/api/complaints", body, key).expect(201);
        var again = holder.post("/api/complaints", body, key).expect(201);
        assertThat(again.id()).isEqualTo(complaint.id());
        body.put("description", "同一个幂等键，另一份内容，应当被拒绝。");

        holder.post("/api/complaints", body, key).expectRefusal(422, "request.key-reused");

        assertUnchanged(complaint);
    }

    private Reply filed() {
        return holder.post("/api/complaints", TypicalCase.LIQUOR.complaint(List.of())).expect(201);
    }

    private void assertUnchanged(Reply complaint) {
        var now = holder.get(path(complaint)).expect(200);
        assertThat(now.revision()).isEqualTo(complaint.revision());
        assertThat(now.state()).isEqualTo(complaint.state());
    }

    private String newestComplaint() {
        return holder.get("/api/complaints?limit=1").expect(200).text("/items/0/id");
    }

    private static String path(Reply complaint) {
        return "/api/complaints/" + complaint.id();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static void put(
            ObjectNode body, String where, @org.jspecify.annotations.Nullable String instead) {
        var dot = where.indexOf('.');
        if (dot > 0) {
            put((ObjectNode) body.get(where.substring(0, dot)), where.substring(dot + 1), instead);
        } else if (instead == null) {
            body.remove(where);
        } else {
            body.set(where, JSON.readTree(instead));
        }
    }
}
