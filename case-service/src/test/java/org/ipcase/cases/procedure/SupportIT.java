package org.ipcase.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipcase.cases.RunningService;
import org.ipcase.platform.examples.Examples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What supports rights holders, over HTTP: lists that everybody reads, flags, figures, dry runs.
 */
class SupportIT {
    private final RunningService service = RunningService.shared();

    @ParameterizedTest
    @CsvSource({
        "key-protection-list, LISTED, holder-cq",
        "workstations, OPEN, holder-cq",
        "experts, ACTIVE, officer-yuzhong"
    })
    void answersEveryExampleAndOthersMayReadIt(String resource, String end, String other) {
        var id = play(resource);
        var seen = service.get(other, "/api/" + resource + "/" + id).expect(200);
        assertThat(seen.text("/state")).isEqualTo(end);
        var listed = service.get(other, "/api/" + resource + "?state=" + end).expect(200);
        assertThat(listed.body().at("/items").findValuesAsString("id")).contains(id);
    }

    @Test
    void aRightsHolderReadsNoExpert() {
        var id = play("experts");
        service.get("holder", "/api/experts/" + id).expect(404);
        assertThat(service.get("holder", "/api/experts").expect(200).body().at("/items")).isEmpty();
    }

    @Test
    void aComplaintOnAListedRightGoesUpAndShowsItToTheOffice() {
        play("key-protection-list");
        var filed =
                service.post(
                                "holder",
                                "/api/complaints",
                                Map.of(
                                        "intake",
                                        "REPORT",
                                        "complainant",
                                        Map.of("kind", "ORGANISATION", "name", "四川岷岭春酒业有限公司"),
                                        "respondents",
                                        List.of(Map.of("kind", "ORGANISATION", "name", "某酒类经营部")),
                                        "right",
                                        Map.of(
                                                "kind",
                                                "TRADEMARK",
                                                "number",
                                                "87654321",
                                                "title",
                                                "岷岭春",
                                                "niceClass",
                                                33),
                                        "region",
                                        "510104",
                                        "actDate",
                                        "2026-05-20",
                                        "description",
                                        "销售假冒注册商标的白酒"))
                        .expect(201);
        // Without the list the district would handle it.
        assertThat(filed.text("/agency/id")).isEqualTo("mr-510100");
        assertThat(filed.text("/agency/reason/zh")).contains("列入重点保护名录");
        assertThat(filed.body().has("keyProtection")).isFalse();
        var office = service.get("officer-chengdu", "/api/complaints/" + filed.id()).expect(200);
        assertThat(office.text("/keyProtection/by")).isEqualTo("RIGHT");
        assertThat(office.text("/keyProtection/number")).startsWith("SC-KP-");
    }

    @Test
    void theFigureOfCoverageOpensItsList() {
        var id = play("workstations");
        var number = service.get("holder", "/api/workstations/" + id).text("/number");
        var coverage =
                service.get("holder", "/api/workstations/coverage?province=510000").expect(200);
        assertThat(coverage.body().at("/of").asInt()).isEqualTo(21);
        assertThat(coverage.body().at("/with/0/region").asString()).isEqualTo("510100");
        assertThat(coverage.body().at("/with/0/workstations").toString()).contains(number);
    }

    @Tag("CRE-04")
    @Test
    void nothingIsRepairedThatIsNotPublished() {
        var reply =
                service.post(
                        "respondent-sc",
                        "/api/publication-repairs",
                        Map.of(
                                "caseId",
                                UUID.randomUUID().toString(),
                                "sector",
                                "GENERAL",
                                "harmRemoved",
                                true,
                                "statement",
                                "已履行"));
        assertThat(reply.status() + " " + reply.text("/code"))
                .isEqualTo("422 publication-repair.not-published");
    }

    @Tag("PUN-04")
    @Test
    void triesTheRangeOfPunitiveDamagesAndStoresNothing() {
        var body =
                Map.of(
                        "right", "TRADEMARK",
                        "actDate", "2026-05-20",
                        "kind", "GAINS",
                        "amount", "100000.00",
                        "intent", List.of("AFTER_NOTICE"),
                        "serious", List.of("BUSINESS_IS_INFRINGEMENT"));
        var range = service.post("holder", "/api/damages-ranges", body).expect(200);
        assertThat(range.text("/to")).isEqualTo("500000.00");
        assertThat(range.text("/legalBasis")).contains("商标法", "第63条");
        assertThat(range.body().at("/possible").asBoolean()).isTrue();
        service.post("holder", "/api/damages-ranges", Map.of("right", "TRADEMARK")).expect(400);
    }

    /** Plays the story of a resource; each step is answered as documented. */
    private String play(String resource) {
        var story = Examples.story(resource);
        var opening = story.getFirst();
        var collection = "/api/" + resource;
        var id = service.post(opening.as(), collection, opening.body().toString()).expect(201).id();
        for (var step : story.subList(1, story.size())) {
            var path = "%s/%s/%s".formatted(collection, id, step.command());
            var reply = service.post(step.as(), path, step.body().toString());
            assertThat(reply.status())
                    .as("%s by %s: %s", step.command(), step.as(), reply.body())
                    .isEqualTo(step.status());
        }
        return id;
    }
}
