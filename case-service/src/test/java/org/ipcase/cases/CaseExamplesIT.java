package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ipcase.cases.examples.ApiExamples;
import org.ipcase.cases.examples.ApiExamples.Step;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each example in the description of the API is answered as it says. */
class CaseExamplesIT {
    /** Commands of cases that belong to other features' stories. */
    private static final Set<String> ELSEWHERE = Set.of();

    private final RunningService service = RunningService.shared();

    @Test
    @Tag("CASE-08")
    void answersEveryExampleAsDocumented() {
        var id = openCase();
        for (var step : ApiExamples.story("cases")) {
            var reply =
                    service.post(
                            step.as(),
                            "/api/cases/%s/%s".formatted(id, step.command()),
                            step.body().toString());
            assertThat(reply.status() + " " + reply.text("/code"))
                    .as("%s by %s: %s", step.command(), step.as(), reply.body())
                    .isEqualTo(step.status() + " " + (step.code() == null ? "" : step.code()));
        }
        var seen = service.get("officer-chengdu", "/api/cases/" + id).expect(200);
        assertThat(seen.text("/state")).isEqualTo("ARCHIVED");
        var documents = service.get("officer-chengdu", "/api/cases/" + id + "/documents");
        assertThat(documents.expect(200).body().findValuesAsString("name"))
                .contains("立案审批表", "实施行政强制措施决定书", "集体讨论记录", "送达回证", "结案审批表");
        service.get("holder", "/api/cases/" + id + "/documents").expect(404);
        service.get("holder-cq", "/api/cases/" + id + "/documents").expect(404);
    }

    @Test
    void showsAnExampleWithEveryCommand() {
        var paths = service.get("holder", "/api/case/openapi.json").expect(200).body().at("/paths");
        var told =
                ApiExamples.story("cases").stream().map(Step::command).collect(Collectors.toSet());
        var commands =
                StreamSupport.stream(paths.propertyNames().spliterator(), false)
                        .filter(path -> path.startsWith("/api/cases/{id}/"))
                        .filter(path -> paths.at("/" + escaped(path) + "/post").isObject())
                        .map(path -> path.substring("/api/cases/{id}/".length()))
                        .filter(command -> !ELSEWHERE.contains(command))
                        .collect(Collectors.toSet());
        assertThat(told).containsAll(commands);
        assertThat(paths.at("/" + escaped("/api/cases/{id}/decide") + "/post").toString())
                .contains("decide-1");
    }

    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    private String openCase() {
        var complaint =
                service.post(
                                "holder",
                                "/api/complaints",
                                Map.of(
                                        "intake",
                                        "RIGHTS_HOLDER_REQUEST",
                                        "complainant",
                                        Map.of(
                                                "kind",
                                                "ORGANISATION",
                                                "name",
                                                "四川岷岭春酒业有限公司",
                                                "creditCode",
                                                "91510100MA6CTX2K3Q"),
                                        "respondents",
                                        List.of(
                                                Map.of(
                                                        "kind",
                                                        "ORGANISATION",
                                                        "name",
                                                        "成都某商贸有限公司")),
                                        "right",
                                        Map.of(
                                                "kind", "TRADEMARK",
                                                "number", "12345678",
                                                "title", "岷岭春",
                                                "niceClass", 33),
                                        "region",
                                        "510100",
                                        "actDate",
                                        "2026-05-20",
                                        "description",
                                        "在成都市销售假冒注册商标的白酒，权利人现场公证购买。"))
                        .expect(201)
                        .id();
        var path = "/api/complaints/" + complaint;
        service.post("officer-chengdu", path + "/accept", Map.of("note", "受理")).expect(200);
        var filed =
                service.post(
                                "officer-chengdu",
                                path + "/file-case",
                                Map.of(
                                        "officers",
                                        List.of(
                                                Map.of("name", "周明", "certificate", "川A-2021-0451"),
                                                Map.of(
                                                        "name",
                                                        "何婷",
                                                        "certificate",
                                                        "川A-2019-0873")),
                                        "violation",
                                        "涉嫌销售侵犯注册商标专用权的商品"))
                        .expect(200);
        return filed.text("/caseId");
    }
}
