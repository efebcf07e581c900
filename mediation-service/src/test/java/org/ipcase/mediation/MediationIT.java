package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A dispute from the application to the signed agreement, and what is refused on the way. */
class MediationIT extends RunningService {
    private String applied() {
        var reply = post("holder", "/api/mediations", Settled.APPLICATION);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return "/api/mediations/" + reply.at("/id");
    }

    private String inProgress() {
        var path = applied();
        ok("director-chengdu", path + "/accept", "{}");
        ok("holder", path + "/choose-mediators", Settled.choice());
        ok("respondent-sc", path + "/choose-mediators", Settled.choice());
        ok("mediator-chengdu", path + "/schedule-session", Settled.session());
        ok("mediator-chengdu", path + "/record-session", Settled.minutes());
        return path;
    }

    private String drafted(boolean decidesOwnership) {
        var path = inProgress();
        ok("mediator-chengdu", path + "/reach-agreement", Settled.agreement(decidesOwnership));
        return path;
    }

    private JsonNode ok(String account, String path, String body) {
        var reply = post(account, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return reply.json();
    }

    private void refused(String account, String path, String body, int status, String code) {
        var reply = post(account, path, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.at("/code")).isEqualTo(code);
    }

    @Test
    void threeKindsOfSignaturesBringTheAgreementIntoForce() {
        var path = drafted(false);

        refused(
                "respondent-sc",
                path + "/sign",
                Settled.as("APPLICANT"),
                403,
                "mediation.not-yours-to-sign");
        ok("holder", path + "/sign", Settled.as("APPLICANT"));
        ok("respondent-sc", path + "/sign", Settled.as("RESPONDENT"));
        var waiting = ok("mediator-chengdu", path + "/sign", Settled.as("MEDIATOR"));
        assertThat(waiting.at("/state").asString()).isEqualTo("AGREEMENT_DRAFTED");
        assertThat(waiting.at("/agreement/missing/0").asString()).isEqualTo("COMMITTEE");
        refused(
                "mediator-chengdu",
                path + "/reach-agreement",
                Settled.agreement(true),
                422,
                "mediation.agreement-signed");
        var agreed = ok("director-chengdu", path + "/sign", Settled.as("COMMITTEE"));

        assertThat(agreed.at("/state").asString()).isEqualTo("AGREED_WRITTEN");
        assertThat(agreed.at("/agreement/effectiveOn").asString()).isNotEmpty();
        assertThat(agreed.at("/agreement/confirmation/possible").asBoolean()).isTrue();
        assertThat(rules(agreed)).contains("MED-15");
        assertThat(agreed.at("/agreement/signatures"))
                .allMatch(it -> it.at("/by").asString().length() >= 2 && !it.has("sub"));
    }

    @Test
    void anAgreementOnOwnershipSaysThatNoCourtConfirmsIt() {
        var path = drafted(true);

        var seen = get("holder", path);

        assertThat(seen.json().at("/agreement/confirmation/possible").asBoolean(true)).isFalse();
        assertThat(seen.at("/agreement/confirmation/rule")).isEqualTo("MED-17");
    }

    @Test
    void twoWhoSignAtOnceBothSign() throws Exception {
        var path = drafted(false);
        ok("holder", path + "/sign", Settled.as("APPLICANT"));
        ok("respondent-sc", path + "/sign", Settled.as("RESPONDENT"));
        List<Callable<Reply>> both =
                List.of(
                        () -> post("mediator-chengdu", path + "/sign", Settled.as("MEDIATOR")),
                        () -> post("director-chengdu", path + "/sign", Settled.as("COMMITTEE")));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var signed : threads.invokeAll(both)) {
                assertThat(signed.get().status()).isEqualTo(200);
            }
        }

        assertThat(get("holder", path).at("/state")).isEqualTo("AGREED_WRITTEN");
    }

    @Test
    void aStaleRevisionIsRefused() {
        var path = applied();
        ok("director-chengdu", path + "/accept", "{}");

        var stale =
                send(
                        request("director-chengdu", path + "/assign-mediators")
                                .header("Content-Type", "application/json")
                                .header("If-Match", "\"1\"")
                                .POST(BodyPublishers.ofString(Settled.choice())));

        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void eachPersonIsToldWhatTheyMayDoAndWhyNot() {
        var path = applied();

        var holder = get("holder", path).json();
        var director = get("director-chengdu", path).json();

        assertThat(action(director, "accept").at("/allowed").asBoolean()).isTrue();
        assertThat(action(holder, "accept").at("/allowed").asBoolean()).isFalse();
        assertThat(action(holder, "accept").at("/code").asString())
                .isEqualTo("mediation.only-director");
        assertThat(action(holder, "accept").at("/rule").asString()).isEqualTo("MED-04");
        assertThat(rules(holder)).containsExactly("MED-04");
        refused("holder", path + "/accept", "{}", 403, "mediation.only-director");
    }

    @Test
    void aDeclinedDisputeTellsWhereElseToGo() {
        var path = applied();

        var declined =
                ok(
                        "director-chengdu",
                        path + "/decline",
                        "{\"ground\": \"ALREADY_PENDING_ELSEWHERE\", \"explanation\": \"法院已立案\"}");

        assertThat(declined.at("/state").asString()).isEqualTo("NOT_ACCEPTED");
        assertThat(declined.at("/nextRoutes"))
                .extracting(it -> it.at("/name").asString())
                .containsExactly("ARBITRATION", "ADMINISTRATIVE", "COURT");
    }

    @Test
    void theDirectorsWorklistShowsTheApplication() {
        var id = applied().substring("/api/mediations/".length());

        var worklist = get("director-chengdu", "/api/mediation/worklist?limit=200");

        assertThat(worklist.status()).as(worklist.text()).isEqualTo(200);
        assertThat(worklist.json().at("/items"))
                .anyMatch(it ->
                        it.at("/id").asString().equals(id)
                                && it.at("/action").asString().equals("accept")
                                && it.at("/rule").asString().equals("MED-04"));
    }

    @Test
    void committeesAreKnownWithoutLogin() {
        var committees = get(null, "/api/public/committees");

        assertThat(committees.status()).isEqualTo(200);
        assertThat(committees.text()).contains("mc-510100").doesNotContain("fee", "born");
        var mediators = get("holder", "/api/mediators?committee=mc-510100");
        assertThat(mediators.text()).contains(Settled.MEDIATOR).doesNotContain("born", "sub");
        assertThat(get(null, "/api/mediators").status()).isEqualTo(401);
    }

    @Test
    @Tag("MED-O6")
    void aWrongApplicationHasOneErrorAFieldAndLeavesNothing() {
        var wrong =
                Settled.APPLICATION
                        .replace("91510107MA6DH3R88M", "91510107MA6DH3R88N")
                        .replace("80000.00", "-1.000")
                        .replace("\"510107\", \"respondent", "\"999999\", \"respondent")
                        .replace("\"claim\": \"停止使用并赔偿损失\"", "\"fee\": \"100.00\"");
        var before = get("holder", "/api/mediations?limit=200").json().at("/items").size();

        var reply = post("holder", "/api/mediations", wrong);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors"))
                .extracting(it -> it.at("/field").asString())
                .containsExactlyInAnyOrder(
                        "respondent.creditCode", "amountInDispute", "region", "claim", "fee");
        assertThat(get("holder", "/api/mediations?limit=200").json().at("/items")).hasSize(before);
    }

    @Test
    void aPatentNumberIsCheckedAgainstItsKindAndAnUnknownCommitteeIsNamed() {
        var patent =
                Settled.APPLICATION
                        .replace("SOFTWARE", "INVENTION")
                        .replace("2023SR0123456", "202310123456.7");
        assertThat(post("holder", "/api/mediations", patent).text()).contains("right.number");

        var committee = Settled.APPLICATION.replace("mc-510100", "mr-510100");
        var reply = post("holder", "/api/mediations", committee);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/code")).isEqualTo("mediation.unknown-committee");
        assertThat(reply.at("/errors/0/field")).isEqualTo("committee");
    }

    @Test
    void aDocumentNumberIsNeverShownWhole() {
        var path = applied();

        assertThat(get("holder", path).text()).doesNotContain("E12345678").contains("PASSPORT");
    }

    private static JsonNode action(JsonNode mediation, String name) {
        return mediation
                .at("/allowedActions")
                .valueStream()
                .filter(it -> it.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(JsonNode mediation) {
        return mediation.at("/clocks").valueStream().map(it -> it.at("/rule").asString()).toList();
    }

    @Test
    void aSessionIsACalendarFileForItsReadersOnly() {
        var path = inProgress();

        var file = get("respondent-sc", path + "/sessions/S1/calendar.ics");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).contains("BEGIN:VCALENDAR", "BEGIN:VALARM");
        assertThat(get("officer-chengdu", path + "/sessions/S1/calendar.ics").status())
                .isEqualTo(404);
        assertThat(get("holder", path + "/sessions/S9/calendar.ics").status()).isEqualTo(404);
    }
}
