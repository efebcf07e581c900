package org.ipcase.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipcase.cases.RunningService;
import org.ipcase.cases.Stories;
import org.ipcase.cases.StoryCase;
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
    private final Stories stories = new Stories(service);

    @ParameterizedTest
    @CsvSource({
        "key-protection-list, REMOVED, holder-cq",
        "workstations, CLOSED, holder-cq",
        "experts, REMOVED, officer-yuzhong"
    })
    void answersEveryExampleAndOthersMayReadIt(String resource, String end, String other) {
        var id = stories.played(resource);
        var seen = service.get(other, "/api/" + resource + "/" + id).expect(200);
        assertThat(seen.text("/state")).isEqualTo(end);
        var listed = service.get(other, "/api/" + resource + "?state=" + end).expect(200);
        assertThat(listed.body().at("/items").findValuesAsString("id")).contains(id);
    }

    @Test
    void aRightsHolderReadsNoExpert() {
        var id = stories.standing("experts");
        service.get("holder", "/api/experts/" + id).expect(404);
        assertThat(service.get("holder", "/api/experts").expect(200).body().at("/items")).isEmpty();
    }

    @Test
    void aComplaintOnAListedRightGoesUpAndShowsItToTheOffice() {
        stories.standing("key-protection-list");
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
        var id = stories.standing("workstations");
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

    @Test
    void anExpertIsAppointedToACaseAcceptsIsChallengedAndGivesHisOpinion() {
        var appointment =
                service.post(
                                "officer-chengdu",
                                "/api/expert-appointments",
                                Map.of(
                                        "expert",
                                        stories.standing("experts"),
                                        "targetKind",
                                        "CASE",
                                        "target",
                                        StoryCase.opened(service),
                                        "questions",
                                        "被控软件与权利软件的目标代码是否实质相似"))
                        .expect(201)
                        .id();
        stories.follow("expert-appointments", appointment, Examples.story("expert-appointments"));
        var path = "/api/expert-appointments/" + appointment;
        assertThat(service.get("officer-chengdu", path).expect(200).text("/state"))
                .isEqualTo("OPINION_GIVEN");
        service.get("holder", path).expect(404);
        service.get("officer-yuzhong", path).expect(404);
    }
}
