package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A court's entrustment over HTTP: the mediation opens by itself, and its end comes back. */
class EntrustmentIT extends RunningService {
    private static final String BODY =
            """
            {"stage": "%s", %s
             "applicant": {"kind": "ORGANISATION", "name": "四川岷岭春酒业有限公司", "creditCode": "91510100MA6CTX2K3Q", "region": "510100"},
             "respondent": {"kind": "ORGANISATION", "name": "成都锦栖软件有限公司", "creditCode": "91510107MA6DH3R88M", "region": "510107"},
             "right": {"kind": "SOFTWARE", "title": "窖池管理软件"},
             "dispute": "被申请人未经许可复制软件并使用", "claim": "停止使用并赔偿", "region": "510107"}
            """;

    private JsonNode ok(int status, String account, String path, String body) {
        var reply = post(account, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(status);
        return reply.json();
    }

    private String until(String account, String path, String pointer, String value) {
        var end = System.nanoTime() + 30_000_000_000L;
        var seen = get(account, path);
        while (!(value.isEmpty() ? !seen.at(pointer).isEmpty() : value.equals(seen.at(pointer)))) {
            assertThat(System.nanoTime()).as(pointer + " of " + seen.text()).isLessThan(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            seen = get(account, path);
        }
        return seen.at(pointer);
    }

    private void settle(String path) {
        ok(200, "director-chengdu", path + "/assign-mediators", Settled.choice());
        ok(200, "mediator-chengdu", path + "/schedule-session", Settled.session());
        ok(200, "mediator-chengdu", path + "/record-session", Settled.minutes());
    }

    @Test
    @Tag("LIT-09")
    void beforeFilingTheAgreementGoesToConfirmationByThisCourt() {
        var asked =
                ok(
                        201,
                        "holder",
                        "/api/entrustments",
                        BODY.formatted("BEFORE_FILING", "\"court\": \"ct-510100\","));
        var path = "/api/entrustments/" + asked.at("/id").asString();
        assertThat(asked.at("/state").asString()).isEqualTo("APPLIED");
        ok(200, "judge-chengdu", path + "/accept", "{}");
        ok(200, "respondent-sc", path + "/consent", "{}");
        var choice = "{\"committee\": \"mc-510100\"}";
        ok(200, "holder", path + "/choose-body", choice);
        assertThat(get("director-chengdu", path).status()).isEqualTo(404);
        assertThat(ok(200, "respondent-sc", path + "/choose-body", choice).at("/state").asString())
                .isEqualTo("ASSIGNED");
        ok(200, "director-chengdu", path + "/confirm", "{}");
        var mediation = "/api/mediations/" + until("judge-chengdu", path, "/mediationId", "");
        assertThat(get("judge-chengdu", mediation).status()).isEqualTo(404);
        assertThat(get("director-chengdu", mediation).at("/state")).isEqualTo("ACCEPTED");

        settle(mediation);
        until("judge-chengdu", path, "/mediators/0/id", Settled.MEDIATOR);
        ok(
                200,
                "mediator-chengdu",
                mediation + "/reach-agreement",
                Settled.agreement(false).replace("WRITTEN", "ORAL"));
        until("judge-chengdu", path, "/state", "AGREED");
        assertThat(get("judge-chengdu", path).text())
                .contains("LIT-09")
                .doesNotContain(Settled.NOTES, Settled.CONTENT);
        var found =
                until(
                        "holder",
                        "/api/confirmations?mediationId="
                                + mediation.substring("/api/mediations/".length()),
                        "/items/0/id",
                        "");
        var courts = get("holder", "/api/confirmations/" + found).json().at("/courts");
        assertThat(courts)
                .extracting(it -> it.at("/connection").asString())
                .containsExactly("INVITING_COURT");
    }

    @Test
    @Tag("LIT-02")
    void afterFilingAFailureBringsThePapersBackAtOnce() {
        var opened =
                ok(
                        201,
                        "judge-chengdu",
                        "/api/entrustments",
                        BODY.formatted(
                                "AFTER_FILING_SUMMARY", "\"caseNumber\": \"（2026）川01民初1号\","));
        var path = "/api/entrustments/" + opened.at("/id").asString();
        assertThat(get("holder-cq", path).status()).isEqualTo(404);
        ok(200, "judge-chengdu", path + "/designate", "{\"committee\": \"mc-510100\"}");
        ok(200, "director-chengdu", path + "/confirm", "{}");
        var mediation = "/api/mediations/" + until("judge-chengdu", path, "/mediationId", "");
        settle(mediation);
        until("judge-chengdu", path, "/mediators/0/id", Settled.MEDIATOR);
        ok(200, "mediator-chengdu", mediation + "/fail", "{\"reason\": \"差距过大-绝密\"}");

        until("judge-chengdu", path, "/state", "RETURNED");
        var back = get("judge-chengdu", path);
        assertThat(back.at("/outcome/ground")).isEqualTo("FAILED");
        assertThat(back.text()).doesNotContain("绝密");
        var juror =
                post(
                        "judge-chengdu",
                        path + "/name-participants",
                        "{\"participants\": [{\"name\": \"李慧\", \"as\": \"JUROR\"}]}");
        assertThat(juror.at("/code")).isEqualTo("entrustment.mediator-in-suit");
    }

    @Test
    @Tag("LIT-02")
    void whatTheCourtTakesBackIsMediatedNoMore() {
        var opened =
                ok(
                        201,
                        "judge-chengdu",
                        "/api/entrustments",
                        BODY.formatted(
                                "AFTER_FILING_SUMMARY", "\"caseNumber\": \"（2026）川01民初2号\","));
        var path = "/api/entrustments/" + opened.at("/id").asString();
        ok(200, "judge-chengdu", path + "/designate", "{\"committee\": \"mc-510100\"}");
        ok(200, "director-chengdu", path + "/confirm", "{}");
        var mediation = "/api/mediations/" + until("judge-chengdu", path, "/mediationId", "");
        settle(mediation);

        ok(
                200,
                "judge-chengdu",
                path + "/return",
                "{\"ground\": \"RECALLED\", \"materials\": [\"ENTRUSTMENT_LETTER\"]}");

        until("director-chengdu", mediation, "/state", "FAILED");
        assertThat(get("judge-chengdu", path).at("/outcome/ground")).isEqualTo("RECALLED");
    }
}
