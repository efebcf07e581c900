package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two respondents, one dispute (一案多方): each signs, and all of them apply for confirmation. */
class SeveralPartiesIT extends RunningService {
    private static final String APPLICATION =
            Settled.APPLICATION.replace(
                    "\"right\":",
                    """
                    "otherRespondents": [{"kind": "ORGANISATION", "name": "重庆渝岚药业有限公司",
                                          "creditCode": "91500103MA5UK7X28J"}],
                     "right":\
                    """);

    private JsonNode ok(String account, String path, String body) {
        var reply = post(account, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return reply.json();
    }

    private String drafted() {
        var applied = post("holder", "/api/mediations", APPLICATION);
        assertThat(applied.status()).as(applied.text()).isEqualTo(201);
        var path = "/api/mediations/" + applied.at("/id");
        ok("director-chengdu", path + "/accept", "{}");
        ok("director-chengdu", path + "/assign-mediators", Settled.choice());
        ok("mediator-chengdu", path + "/schedule-session", Settled.session());
        ok("mediator-chengdu", path + "/record-session", Settled.minutes());
        ok("mediator-chengdu", path + "/reach-agreement", Settled.agreement(false));
        return path;
    }

    @Test
    @Tag("MED-12")
    @Tag("MED-15")
    void eachSignsForItselfAndAllApplyForConfirmation() throws InterruptedException {
        var path = drafted();
        ok("holder", path + "/sign", Settled.as("APPLICANT"));
        ok("respondent-sc", path + "/sign", Settled.as("RESPONDENT"));
        ok("mediator-chengdu", path + "/sign", Settled.as("MEDIATOR"));
        var waiting = ok("director-chengdu", path + "/sign", Settled.as("COMMITTEE"));
        assertThat(waiting.at("/state").asString()).isEqualTo("AGREEMENT_DRAFTED");
        assertThat(waiting.at("/agreement/missingParties/0").asString()).isEqualTo("R2");

        var stranger =
                post(
                        "respondent-sc",
                        path + "/sign",
                        "{\"as\": \"RESPONDENT\", \"party\": \"R2\"}");
        assertThat(stranger.at("/code")).isEqualTo("mediation.not-yours-to-sign");
        var malformed =
                post(
                        "holder-cq",
                        path + "/sign",
                        "{\"as\": \"RESPONDENT\", \"party\": \"second\"}");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.at("/errors/0/field")).isEqualTo("party");
        var agreed = ok("holder-cq", path + "/sign", Settled.as("RESPONDENT"));

        assertThat(agreed.at("/state").asString()).isEqualTo("AGREED_WRITTEN");
        assertThat(confirmation(agreed.at("/id").asString()).at("/parties").valueStream())
                .extracting(it -> it.at("/id").asString())
                .containsExactly("A1", "R1", "R2");
    }

    private JsonNode confirmation(String mediation) throws InterruptedException {
        var until = System.nanoTime() + 30_000_000_000L;
        var list = get("holder-cq", "/api/confirmations?mediationId=" + mediation);
        while (list.at("/items/0/id").isEmpty() && System.nanoTime() < until) {
            Thread.sleep(100);
            list = get("holder-cq", "/api/confirmations?mediationId=" + mediation);
        }
        return get("holder-cq", "/api/confirmations/" + list.at("/items/0/id")).json();
    }

    @Test
    @Tag("MED-02")
    @Tag("MED-23")
    void whoLeavesReadsNoMore() {
        var path = drafted();

        var left = post("holder-cq", path + "/refuse", "{\"by\": \"RESPONDENT\"}");

        assertThat(left.status()).as(left.text()).isEqualTo(200);
        assertThat(get("holder-cq", path).status()).isEqualTo(404);
        var going = get("respondent-sc", path).json();
        assertThat(going.at("/state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(going.at("/parties/2/leftOn").asString()).isNotEmpty();
    }
}
