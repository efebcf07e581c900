package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures over HTTP: they open their lists and know nothing of what was said. */
class QualityIT extends RunningService {
    @Test
    @Tag("MED-O10")
    @Tag("REQ-22")
    void figuresOpenTheirListsAndTheYearIsReviewed() {
        var id = post("holder", "/api/mediations", Settled.APPLICATION).at("/id");
        var path = "/api/mediations/" + id;
        post("director-chengdu", path + "/accept", "{}");
        post("director-chengdu", path + "/assign-mediators", Settled.choice());
        post("mediator-chengdu", path + "/schedule-session", Settled.session());
        post("mediator-chengdu", path + "/record-session", Settled.minutes());
        assertThat(post("mediator-chengdu", path + "/fail", "{\"reason\": \"差距过大-绝密\"}").status())
                .isEqualTo(200);

        for (var asked :
                List.of(
                        "/api/committees/mc-510100/quality",
                        "/api/mediators/md-510100-01/quality")) {
            var seen = get("supervisor-sichuan", asked);
            assertThat(seen.json().at("/figures"))
                    .filteredOn(it -> it.at("/name").asString().equals("ended"))
                    .allMatch(it -> it.at("/behind").toString().contains(id))
                    .hasSize(1);
            assertThat(seen.text()).doesNotContain("绝密", Settled.NOTES, "岷岭春");
            assertThat(get("director-chengdu", asked).status()).isEqualTo(200);
            assertThat(get("holder", asked).status()).isEqualTo(404);
            assertThat(get("supervisor-chongqing", asked).status()).isEqualTo(404);
            assertThat(get("mediator2-chengdu", asked).status()).isEqualTo(404);
        }
        var year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        var body = "{\"committee\": \"mc-510100\", \"year\": %d}".formatted(year);
        assertThat(post("director-chengdu", "/api/quality-reviews", body).at("/code"))
                .isEqualTo("quality-review.only-registrar");
        var drawn = post("supervisor-sichuan", "/api/quality-reviews", body);
        assertThat(drawn.status()).as(drawn.text()).isEqualTo(201);
        var evaluated =
                post(
                        "supervisor-sichuan",
                        "/api/quality-reviews/" + drawn.at("/id") + "/evaluate",
                        "{\"score\": 85, \"remarks\": \"按期办结\"}");
        assertThat(evaluated.at("/level")).isEqualTo("GOOD");
        var coverage = get("supervisor-sichuan", "/api/committees/coverage?province=510000");
        assertThat(coverage.json().at("/regions/of").asInt()).isEqualTo(21);
    }

    @Test
    @Tag("MED-05")
    void aJointMediationNeedsAMediatorOfEachSide() {
        var engaged =
                post(
                        "supervisor-chongqing",
                        "/api/mediators",
                        """
                        {"committee": "mc-500103", "name": "田野", "born": "1985-03-12",
                         "sub": "0190a0f0-0000-7000-8000-000000000001", "engagedOn": "2026-01-05"}
                        """);
        assertThat(engaged.status()).as(engaged.text()).isEqualTo(201);
        var joint =
                Settled.APPLICATION.replace(
                        "\"mc-510100\",", "\"mc-510100\", \"partnerCommittee\": \"mc-500103\",");
        var applied = post("holder", "/api/mediations", joint);
        assertThat(applied.at("/partnerCommittee/id")).isEqualTo("mc-500103");
        var path = "/api/mediations/" + applied.at("/id");
        post("director-chengdu", path + "/accept", "{}");
        assertThat(
                        post("director-chengdu", path + "/assign-mediators", Settled.choice())
                                .at("/code"))
                .isEqualTo("mediation.joint-needs-both");
        var both =
                "{\"mediatorIds\": [\"%s\", \"%s\"]}"
                        .formatted(Settled.MEDIATOR, engaged.at("/id"));
        assertThat(post("director-chengdu", path + "/assign-mediators", both).at("/state"))
                .isEqualTo("MEDIATOR_ASSIGNED");
        assertThat(
                        post("holder", "/api/mediations", joint.replace("mc-500103", "mc-510600"))
                                .at("/code"))
                .isEqualTo("mediation.unknown-partner");
    }
}
