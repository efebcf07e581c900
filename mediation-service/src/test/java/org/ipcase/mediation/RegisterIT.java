package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.ipcase.kernel.event.mediation.RegisterEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The register over HTTP: seeded once, kept by the supervisor, looked up by everyone. */
class RegisterIT extends RunningService {
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    private JsonNode ok(int status, String account, String path, String body) {
        var reply = post(account, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(status);
        return reply.json();
    }

    private void refused(int status, String code, String account, String path, String body) {
        var reply = post(account, path, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.at("/code")).isEqualTo(code);
    }

    private static String body(String kind, String more) {
        return """
        {"kind": "%s", "zh": "成都某调解中心", "region": "510100", "termStart": "%s",
         "members": [{"name": "何川", "post": "DIRECTOR", "woman": true}]%s}
        """
                .formatted(kind, TODAY, more);
    }

    @Test
    void theShippedRegisterIsOnRecordAndShownToEveryone() {
        var all = get(null, "/api/public/committees").json().at("/items");
        assertThat(all).anyMatch(it -> it.at("/id").asString().equals("mc-500103"));
        var chengdu = get("holder", "/api/committees/mc-510100");
        assertThat(chengdu.at("/state")).isEqualTo("ACTIVE");
        assertThat(chengdu.json().at("/notices")).isEmpty();
        assertThat(chengdu.json().at("/free").asBoolean()).isTrue();
        assertThat(chengdu.text()).doesNotContain("\"fee", "charges");
        var timeline = get("director-chengdu", "/api/committees/mc-510100/timeline");
        assertThat(timeline.at("/0/type")).isEqualTo("CommitteeRegistered");
        assertThat(get("holder", "/api/committees/mc-510100/timeline").status()).isEqualTo(404);
        assertThat(get("holder", "/api/committees/mc-999999").status()).isEqualTo(404);
    }

    @Test
    @Tag("MED-O6")
    void aCommercialBodyShowsItsChargesAndACommitteeHasNone() {
        refused(
                422,
                "committee.charges-not-allowed",
                "supervisor-sichuan",
                "/api/committees",
                body("PERSONAL_STUDIO", ", \"charges\": \"每件五百元\""));
        refused(
                422,
                "committee.charges-not-shown",
                "supervisor-sichuan",
                "/api/committees",
                body("COMMERCIAL", ""));
        refused(
                403,
                "committee.only-registrar",
                "director-chengdu",
                "/api/committees",
                body("PERSONAL_STUDIO", ""));
        var made =
                ok(
                        201,
                        "supervisor-sichuan",
                        "/api/committees",
                        body("COMMERCIAL", ", \"charges\": \"按标的收取\""));
        var id = made.at("/id").asString();
        assertThat(made.at("/notices/0/court/id").asString()).isEqualTo("ct-510100");
        var seen = get("holder", "/api/committees").json().at("/items");
        assertThat(seen)
                .filteredOn(it -> it.at("/id").asString().equals(id))
                .allMatch(it -> !it.at("/free").asBoolean() && it.has("charges"))
                .hasSize(1);
        ok(200, "supervisor-sichuan", "/api/committees/" + id + "/notify-court", "{}");
        ok(
                200,
                "supervisor-sichuan",
                "/api/committees/" + id + "/dissolve",
                "{\"reason\": \"自行解散\"}");
        assertThat(get(null, "/api/public/committees").text()).doesNotContain(id);
    }

    @Test
    void aSuspendedMediatorIsNotChosenAndATieKeepsOneOut() {
        var engaged =
                ok(
                        201,
                        "director-chengdu",
                        "/api/mediators",
                        "{\"committee\": \"mc-510100\", \"name\": \"白露\", \"born\": \"1988-04-02\", \"engagedOn\": \"%s\"}"
                                .formatted(TODAY));
        var path = "/api/mediators/" + engaged.at("/id").asString();
        assertThat(engaged.at("/grade").asString()).isEqualTo("L4");
        assertThat(get("holder", "/api/mediators?committee=mc-510100").text())
                .contains("白露")
                .doesNotContain("born", "1988");
        var proposed = ok(200, "director-chengdu", path + "/propose-grade", "{\"grade\": \"L3\"}");
        assertThat(proposed.at("/proposal/criteria")).hasSize(4);
        assertThat(proposed.at("/proposal/mark").asString()).isEqualTo("CHECK");
        refused(403, "mediator.only-registrar", "director-chengdu", path + "/publish-grade", "{}");
        ok(200, "supervisor-sichuan", path + "/publish-grade", "{}");
        refused(
                422,
                "mediator.still-published",
                "supervisor-sichuan",
                path + "/confirm-grade",
                "{}");
        ok(200, "supervisor-sichuan", path + "/suspend", "{\"reason\": \"调查\"}");
        assertThat(get("holder", "/api/mediators?committee=mc-510100").text()).doesNotContain("白露");
        assertThat(post("holder", path + "/suspend", "{\"reason\": \"调查\"}").status())
                .isEqualTo(404);
    }

    @Test
    @Tag("MED-O7")
    void aSeriousComplaintRemovesTheMediator() throws InterruptedException {
        var id =
                ok(
                                201,
                                "director-chengdu",
                                "/api/mediators",
                                "{\"committee\": \"mc-510100\", \"name\": \"甘霖\", \"born\": \"1980-04-02\", \"engagedOn\": \"%s\"}"
                                        .formatted(TODAY))
                        .at("/id")
                        .asString();
        var filed =
                ok(
                        201,
                        "holder",
                        "/api/mediator-complaints",
                        "{\"mediator\": \"%s\", \"ground\": \"TAKING_BENEFITS\", \"facts\": \"收受对方礼金\"}"
                                .formatted(id));
        var path = "/api/mediator-complaints/" + filed.at("/id").asString();
        assertThat(get("holder-cq", path).status()).isEqualTo(404);
        refused(
                403,
                "mediator-complaint.only-body",
                "holder",
                path + "/answer",
                "{\"outcome\": \"UNFOUNDED\", \"reasons\": \"无\"}");
        ok(
                200,
                "director-chengdu",
                path + "/answer",
                "{\"outcome\": \"REMOVAL\", \"reasons\": \"情节严重\"}");
        for (int i = 0; i < 150; i++) {
            if (get("holder", "/api/mediators/" + id).at("/state").equals("REMOVED")) {
                return;
            }
            Thread.sleep(200);
        }
        assertThat(get("holder", "/api/mediators/" + id).at("/state")).isEqualTo("REMOVED");
    }

    @Test
    void theContractNamesItsTopic() {
        assertThat(get(null, "/api/mediation/asyncapi.json").text())
                .contains(
                        "org.ipcase.mediation." + RegisterEvent.CommitteeChanged.TYPE + ".v1",
                        "org.ipcase.mediation." + RegisterEvent.MediatorChanged.TYPE + ".v1");
    }
}
