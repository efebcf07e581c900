package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.ipcase.identity.demo.DemoAccounts;
import org.ipcase.identity.demo.DemoMachine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A dispute with a person who has no account, over HTTP: the police point to mediation, the
 * mediator reports a danger to them, the person signs on paper, and the court's own system
 * confirms.
 */
class AuthorityIT extends RunningService {
    private static final String NUMBER = "510107199003070014";
    private static final String SCAN = "ab".repeat(32);
    private static final String EVIDENCE = UUID.randomUUID().toString();

    private static final String POINTER =
            """
            {"notice": "成公调告〔2026〕7号", "committee": "mc-510100",
             "applicant": {"kind": "ORGANISATION", "name": "四川岷岭春酒业有限公司",
                           "creditCode": "91510100MA6CTX2K3Q", "region": "510100"},
             "respondent": {"kind": "PERSON", "name": "李某", "region": "510100",
                            "idDocument": {"type": "RESIDENT_ID", "number": "%s"}},
             "right": {"kind": "SOFTWARE", "title": "窖池管理软件"},
             "dispute": "被申请人未经许可复制软件并使用", "claim": "停止使用并赔偿", "region": "510100"}
            """
                    .formatted(NUMBER);

    private Reply ok(String account, String path, String body) {
        var reply = post(account, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isIn(200, 201);
        return reply;
    }

    private Reply awaited(String account, String path, Predicate<Reply> there) {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            var reply = get(account, path);
            if (there.test(reply) || System.nanoTime() > until) {
                assertThat(there.test(reply)).as(path + " " + reply.text()).isTrue();
                return reply;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", stopped);
            }
        }
    }

    /** By client id and secret, without anybody signing in. */
    private static Reply machine(HttpRequest.Builder request) {
        var client = DemoMachine.all().getFirst().client();
        var token =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                PARTS.issuer() + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                                                        .formatted(
                                                                client, DemoAccounts.PASSWORD))));
        return send(request.header("Authorization", "Bearer " + token.at("/access_token")));
    }

    private Reply court(String path, String body) {
        return machine(
                request(null, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    @Tag("MED-03")
    @Tag("MED-09")
    @Tag("MED-15")
    @Tag("REQ-21")
    void fromThePoliceToTheCourtsOwnSystem() {
        var mediation = "/api/mediations/" + pointed();
        settle(mediation);
        var confirmation = confirmation(mediation);

        // The number stands in the papers of the court and is masked for everybody else.
        assertThat(get("holder", confirmation).text()).contains("510107").doesNotContain(NUMBER);
        assertThat(machine(request(null, confirmation).GET()).text()).contains(NUMBER);
        var accepted = court(confirmation + "/accept", "{\"caseNumber\": \"（2026）川01民特31号\"}");
        assertThat(accepted.at("/state")).as(accepted.text()).isEqualTo("ACCEPTED");
        var confirmed =
                court(confirmation + "/confirm", "{\"documentNumber\": \"（2026）川01民特31号\"}");
        assertThat(confirmed.at("/state")).as(confirmed.text()).isEqualTo("CONFIRMED");
        assertThat(machine(request(null, mediation).GET()).status()).isEqualTo(404);
    }

    private String pointed() {
        assertThat(post("director-chengdu", "/api/mediation-pointers", POINTER).status())
                .isEqualTo(403);
        var id = ok("police-chengdu", "/api/mediation-pointers", POINTER).at("/id");
        var pointer = "/api/mediation-pointers/" + id;
        assertThat(get("officer-chengdu", pointer).status()).isEqualTo(404);
        ok("holder", pointer + "/agree", "{}");
        ok(
                "police-chengdu",
                pointer + "/record-answer",
                """
                {"side": "RESPONDENT", "agrees": true, "channel": "IN_PERSON", "note": "本人同意"}
                """);
        var opened = awaited("holder", pointer, it -> it.at("/state").equals("OPENED"));
        var mediation = opened.at("/mediationId");
        assertThat(get("holder", "/api/mediations/" + mediation).at("/pointedBy/agency"))
                .isEqualTo("ps-510100");
        var seen = get("police-chengdu", pointer);
        assertThat(seen.at("/mediationNumber")).isNotEmpty();
        assertThat(seen.text()).doesNotContain(mediation);
        assertThat(get("police-chengdu", "/api/mediations/" + mediation).status()).isEqualTo(404);
        return mediation;
    }

    private void settle(String path) {
        ok("director-chengdu", path + "/accept", "{}");
        ok("director-chengdu", path + "/assign-mediators", Settled.choice());
        ok("mediator-chengdu", path + "/schedule-session", Settled.session());
        ok("mediator-chengdu", path + "/record-session", Settled.minutes());
        danger(path);
        var drafted = ok("mediator-chengdu", path + "/reach-agreement", Settled.agreement(false));
        ok("holder", path + "/sign", Settled.as("APPLICANT"));
        ok(
                "mediator-chengdu",
                path + "/sign-on-paper",
                """
                {"side": "RESPONDENT", "name": "李某", "manner": "FINGERPRINT", "witness": "见证人甲",
                 "evidenceId": "%s", "scanDigest": "%s", "digest": "%s"}
                """
                        .formatted(EVIDENCE, SCAN, drafted.at("/agreement/digest")));
        ok("mediator-chengdu", path + "/sign", Settled.as("MEDIATOR"));
        ok("director-chengdu", path + "/sign", Settled.as("COMMITTEE"));
    }

    private void danger(String path) {
        ok(
                "mediator-chengdu",
                path + "/report-danger",
                "{\"to\": \"ps-510100\", \"facts\": \"被申请人扬言带人到申请人公司\"}");
        var id = path.substring(path.lastIndexOf('/') + 1);
        var list =
                awaited(
                        "police-chengdu",
                        "/api/danger-notices?mediationId=" + id,
                        it -> !it.at("/items/0/id").isEmpty());
        var notice = "/api/danger-notices/" + list.at("/items/0/id");
        assertThat(get("police-chengdu", notice).text())
                .contains("扬言")
                .doesNotContain(Settled.NOTES);
        assertThat(get("holder", notice).status()).isEqualTo(404);
        assertThat(get("holder", path).text()).doesNotContain("扬言");
        assertThat(get("holder", path + "/timeline").text()).doesNotContain("DangerReported");
        assertThat(get("mediator-chengdu", path).text()).contains("扬言");
        ok("police-chengdu", notice + "/receive", "{\"receiptNumber\": \"成公接〔2026〕318号\"}");
        assertThat(get("mediator-chengdu", notice).at("/receipt/number"))
                .isEqualTo("成公接〔2026〕318号");
    }

    private String confirmation(String mediation) {
        var id = mediation.substring(mediation.lastIndexOf('/') + 1);
        var list =
                awaited(
                        "holder",
                        "/api/confirmations?mediationId=" + id,
                        it -> !it.at("/items/0/id").isEmpty());
        var path = "/api/confirmations/" + list.at("/items/0/id");
        ok(
                "holder",
                path + "/apply",
                """
                {"court": "ct-510100", "decidesOwnershipOrValidity": false,
                 "materials": [{"kind": "PROOF_OF_RIGHT", "title": "软件著作权登记证书"},
                               {"kind": "IDENTITY", "title": "营业执照、身份证"}]}
                """);
        var digest = get("holder", path).at("/agreement/digest");
        var applied =
                ok(
                        "mediator-chengdu",
                        path + "/sign-on-paper",
                        """
                        {"party": "R1", "name": "李某", "manner": "SIGNATURE", "witness": "见证人甲",
                         "evidenceId": "%s", "scanDigest": "%s", "digest": "%s"}
                        """
                                .formatted(EVIDENCE, SCAN, digest));
        assertThat(applied.at("/state")).isEqualTo("APPLIED");
        return path;
    }
}
