package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the signed agreement to the court's ruling over HTTP, and what each side sees of it. */
class ConfirmationIT extends RunningService {
    private static final String PETITION =
            """
            {"court": "ct-510100", "decidesOwnershipOrValidity": false,
             "materials": [{"kind": "PROOF_OF_RIGHT", "title": "软件著作权登记证书"},
                           {"kind": "IDENTITY", "title": "双方营业执照"}]}
            """;

    /** A mediation with an agreement in force. */
    private String agreed(boolean decidesOwnership) {
        var id = post("holder", "/api/mediations", Settled.APPLICATION).at("/id");
        var path = "/api/mediations/" + id;
        ok("director-chengdu", path + "/accept", "{}");
        ok("director-chengdu", path + "/assign-mediators", Settled.choice());
        ok("mediator-chengdu", path + "/schedule-session", Settled.session());
        ok("mediator-chengdu", path + "/record-session", Settled.minutes());
        ok("mediator-chengdu", path + "/reach-agreement", Settled.agreement(decidesOwnership));
        ok("holder", path + "/sign", Settled.as("APPLICANT"));
        ok("respondent-sc", path + "/sign", Settled.as("RESPONDENT"));
        ok("mediator-chengdu", path + "/sign", Settled.as("MEDIATOR"));
        ok("director-chengdu", path + "/sign", Settled.as("COMMITTEE"));
        return id;
    }

    private JsonNode ok(String account, String path, String body) {
        var reply = post(account, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return reply.json();
    }

    private String confirmationOf(String mediation) {
        var list =
                awaited(
                        "/api/confirmations?mediationId=" + mediation,
                        it -> !it.at("/items").isEmpty());
        return "/api/confirmations/" + list.at("/items/0/id").asString();
    }

    /** What the holder reads, once it is there. */
    private JsonNode awaited(String path, Predicate<JsonNode> there) {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            var json = get("holder", path).json();
            if (there.test(json) || System.nanoTime() > until) {
                assertThat(there.test(json)).as(path + " " + json).isTrue();
                return json;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", stopped);
            }
        }
    }

    @Test
    @Tag("MED-15")
    @Tag("MED-19")
    void bothApplyAndTheJudgeConfirms() {
        var mediation = agreed(false);
        confirmed(mediation);
        performs(mediation);
    }

    @Test
    @Tag("MED-21")
    void aDefaultOfAConfirmedAgreementIsEnforcedWithinTwoYears() {
        var mediation = agreed(false);
        confirmed(mediation);
        var path = performanceOf(mediation);
        var note = "{\"instalment\": 1, \"note\": \"逾期未付\"}";
        var enforcement = "{\"court\": \"ct-510100\", \"unperformed\": \"八万元\"}";

        // The agreement is to be performed within thirty days.
        clock.ahead(
                Duration.ofDays(31),
                () -> {
                    var defaulted = ok("holder", path + "/record-default", note);
                    assertThat(defaulted.at("/state").asString()).isEqualTo("DEFAULTED");
                    assertThat(defaulted.at("/routes/0/name").asString()).isEqualTo("ENFORCEMENT");
                    assertThat(get("judge-chengdu", path).status()).isEqualTo(404);
                });
        clock.ahead(
                Duration.ofDays(800),
                () -> {
                    var late = post("holder", path + "/apply-enforcement", enforcement);
                    assertThat(late.at("/code")).isEqualTo("performance.limit-passed");
                });
        clock.ahead(
                Duration.ofDays(40),
                () -> {
                    var enforced = ok("holder", path + "/apply-enforcement", enforcement);
                    assertThat(enforced.at("/state").asString()).isEqualTo("ENFORCEMENT");
                });
        assertThat(get("judge-chengdu", path).status()).isEqualTo(200);
        awaited(
                "/api/mediations/" + mediation,
                it -> it.at("/stage").asString("").equals("ENFORCEMENT"));
    }

    @Test
    @Tag("MED-15")
    void theDayAfterTheThirtiethIsTooLate() {
        var path = confirmationOf(agreed(false));
        var due = get("holder", path).json().at("/clocks/0/due").asString();
        var left = Duration.between(java.time.Instant.now(), java.time.Instant.parse(due));

        clock.ahead(
                left.plusSeconds(5),
                () ->
                        assertThat(post("holder", path + "/apply", PETITION).at("/code"))
                                .isEqualTo("confirmation.limit-passed"));
        clock.ahead(left.minusMinutes(5), () -> ok("holder", path + "/apply", PETITION));
    }

    private void confirmed(String mediation) {
        var path = confirmationOf(mediation);

        var open = get("holder", path).json();
        assertThat(open.at("/courts/0/id").asString()).isEqualTo("ct-510100");
        var courts = get("holder", path + "/courts?circumstances=WELL_KNOWN_MARK");
        assertThat(courts.at("/items/0/id")).isEqualTo("ct-510100");
        assertThat(get("officer-chengdu", path + "/courts").status()).isEqualTo(404);
        assertThat(get("judge-chengdu", path).status()).isEqualTo(404);
        ok("holder", path + "/apply", PETITION);
        assertThat(get("judge-chengdu", path).status()).isEqualTo(404);
        var applied = ok("respondent-sc", path + "/sign", "{}");
        assertThat(applied.at("/state").asString()).isEqualTo("APPLIED");

        var seen = get("judge-chengdu", path);
        assertThat(seen.text()).contains(Settled.CONTENT).doesNotContain(Settled.NOTES);
        assertThat(get("judge-chengdu", "/api/mediations/" + mediation).status()).isEqualTo(404);
        ok("judge-chengdu", path + "/accept", "{\"caseNumber\": \"(2026)川01民特12号\"}");
        var confirmed =
                ok("judge-chengdu", path + "/confirm", "{\"documentNumber\": \"(2026)川01民特12号\"}");
        assertThat(confirmed.at("/state").asString()).isEqualTo("CONFIRMED");
        assertThat(confirmed.at("/ruling/documentNumber").asString()).isEqualTo("（2026）川01民特12号");

        awaited(
                "/api/mediations/" + mediation,
                it -> it.at("/confirmation/state").asString("").equals("CONFIRMED"));
        assertThat(get("officer-chengdu", path).status()).isEqualTo(404);
        assertThat(get("holder", path + "/timeline").text()).contains("AgreementConfirmed");
    }

    private String performanceOf(String mediation) {
        var list =
                awaited(
                        "/api/performances?mediationId=" + mediation,
                        it -> !it.at("/items").isEmpty());
        var path = "/api/performances/" + list.at("/items/0/id").asString();
        awaited(path, it -> it.at("/enforceable").asBoolean(false));
        return path;
    }

    /** The confirmed agreement is enforceable, and performed as the other side says. */
    private void performs(String mediation) {
        var path = performanceOf(mediation);
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        var early =
                post("holder", path + "/record-default", "{\"instalment\": 1, \"note\": \"未付\"}");
        assertThat(early.at("/code")).isEqualTo("performance.not-due-yet");
        ok(
                "respondent-sc",
                path + "/report-performance",
                "{\"instalment\": 1, \"on\": \"%s\", \"note\": \"已转账\"}".formatted(today));
        ok(
                "holder",
                path + "/record-performance",
                "{\"instalment\": 1, \"on\": \"%s\"}".formatted(today));
        var seen =
                awaited(
                        "/api/mediations/" + mediation,
                        it -> it.at("/stage").asString("").equals("PERFORMED"));
        assertThat(seen.at("/state").asString()).isEqualTo("AGREED_WRITTEN");
        assertThat(get("officer-chengdu", path).status()).isEqualTo(404);
    }

    @Test
    @Tag("MED-17")
    void anOwnershipClauseIsRefusedWithItsArticle() {
        var path = confirmationOf(agreed(true));

        var refused = post("holder", path + "/apply", PETITION);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("confirmation.ownership-or-validity");
        assertThat(refused.at("/rule")).isEqualTo("MED-17");
        assertThat(refused.at("/source")).contains("355");
    }
}
