package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.platform.examples.Examples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What watches over cases, with a real case from filing to the archive. */
class GovernanceIT {
    private static final String PROVINCE = "supervisor-sichuan";
    private static final LocalDate TODAY = LocalDate.now(WorkCalendar.ZONE);

    private final RunningService service = RunningService.shared();
    private final Stories stories = new Stories(service);

    @Test
    @Tag("SUP-05")
    @Tag("SUP-06")
    @Tag("REQ-25")
    void aCaseIsCollectedClosedReviewedAndBecomesAnExample() {
        var campaign = campaign();
        var caseId = StoryCase.archived(service);
        collected(campaign, caseId);
        reviewed(caseId);
        published(caseId);
    }

    private String campaign() {
        var opening = Examples.story("campaigns").getFirst();
        return service.post(opening.as(), "/api/campaigns", opening.body().toString())
                .expect(opening.status())
                .id();
    }

    private void collected(String campaign, String caseId) {
        var list = "/api/campaign-cases?state=COLLECTED&closed=yes&campaign=" + campaign;
        var line =
                service.eventually("officer-chengdu", list, it -> mine(it.body(), caseId) != null);
        assertThat(line.status()).isEqualTo(200);
        var figures =
                service.get(PROVINCE, "/api/campaigns/" + campaign + "/figures").expect(200).body();
        for (var figure : figures.at("/figures")) {
            var behind = service.get(PROVINCE, figure.at("/behind").asString()).expect(200);
            if (figure.at("/unit").asString().equals("COUNT")) {
                assertThat(behind.body().at("/items").size())
                        .as(figure.toString())
                        .isEqualTo(Integer.parseInt(figure.at("/value").asString()));
            }
        }
        service.get("officer-yuzhong", "/api/campaigns/" + campaign).expect(404);
        service.get("officer-yuzhong", "/api/campaigns/" + campaign + "/figures").expect(404);
        assertThat(service.get("officer-yuzhong", list).expect(200).body().at("/items")).isEmpty();
        var story = Examples.story("campaigns");
        stories.follow("campaigns", campaign, story.subList(1, story.size()));
        var out = Map.of("caseId", caseId, "reason", "重复");
        service.post("officer-chengdu", "/api/campaigns/" + campaign + "/remove-case", out)
                .expect(200);
        assertThat(mine(service.get(PROVINCE, list).expect(200).body(), caseId)).isNull();
        service.post("officer-chengdu", "/api/campaigns/" + campaign + "/add-case", out)
                .expect(200);
        assertThat(mine(service.get(PROVINCE, list).expect(200).body(), caseId)).isNotNull();
        service.post("officer-yuzhong", "/api/campaigns/" + campaign + "/add-case", out)
                .expect(404);
    }

    private @Nullable JsonNode mine(JsonNode page, String caseId) {
        return StreamSupport.stream(page.at("/items").spliterator(), false)
                .filter(it ->
                        service.get(PROVINCE, "/api/campaign-cases/" + it.at("/id").asString())
                                .text("/caseId")
                                .equals(caseId))
                .findFirst()
                .orElse(null);
    }

    private void reviewed(String caseId) {
        var noted = "/api/case-reviews?case=" + caseId;
        service.eventually("auditor", noted, it -> it.body().at("/items").size() == 1);
        var draw =
                Map.of(
                        "office", "mr-510100",
                        "year", TODAY.getYear(),
                        "complained", List.of(caseId));
        var round = service.post(PROVINCE, "/api/review-rounds", draw).expect(201);
        assertThat(round.text("/seed")).hasSize(32);
        service.post(PROVINCE, "/api/review-rounds", draw).expect(409);
        service.get("officer-chengdu", "/api/review-rounds/" + round.id()).expect(404);
        var list = "/api/case-reviews?round=%s&case=%s".formatted(round.id(), caseId);
        var review =
                service.eventually(PROVINCE, list, it -> it.body().at("/items").size() == 1)
                        .text("/items/0/id");
        var path = "/api/case-reviews/" + review;
        service.get("officer-chengdu", path).expect(404);
        stories.follow("case-reviews", review, Examples.story("case-reviews"));
        var done = service.get("officer-chengdu", path).expect(200);
        assertThat(done.text("/state")).isEqualTo("ACCEPTED");
        assertThat(done.text("/grading/grade")).isEqualTo("UNQUALIFIED");
        assertThat(done.text("/clocks/1/rule")).isEqualTo("SUP-05");
        service.get("holder", path).expect(404);
    }

    private void published(String caseId) {
        var named =
                Map.of(
                        "caseId", caseId,
                        "title", "四川岷岭春酒业被侵权案",
                        "facts", "当事人销售假酒。",
                        "significance", "保护老字号。");
        var refused = service.post("officer-chengdu", "/api/typical-cases", named).expect(422);
        assertThat(refused.text("/code")).isEqualTo("typical-case.names-somebody");
        assertThat(refused.text("/detail")).contains("四川岷岭春酒业");
        var good =
                Map.of(
                        "caseId", caseId,
                        "title", "某公司售假案",
                        "facts", "当事人销售假酒。",
                        "significance", "保护老字号。");
        service.post("officer-yuzhong", "/api/typical-cases", good).expect(404);
        var id = service.post("officer-chengdu", "/api/typical-cases", good).expect(201).id();
        var again = service.post("officer-chengdu", "/api/typical-cases", good).expect(409);
        assertThat(again.text("/code")).isEqualTo("typical-case.already-recommended");
        var path = "/api/typical-cases/" + id;
        var open = "/api/public/typical-cases";
        assertThat(service.get(PROVINCE, open + "/" + id).status()).isEqualTo(404);
        var story = Examples.story("typical-cases");
        stories.follow("typical-cases", id, story.subList(0, story.size() - 1));
        var shown = service.get("holder-cq", open).expect(200).body();
        assertThat(shown.at("/items").findValuesAsString("id")).contains(id);
        assertThat(shown.toString()).doesNotContain(caseId, "岷岭春");
        service.get("holder-cq", path).expect(404);
        stories.follow("typical-cases", id, story.subList(story.size() - 1, story.size()));
        service.get("holder-cq", open + "/" + id).expect(404);
    }
}
