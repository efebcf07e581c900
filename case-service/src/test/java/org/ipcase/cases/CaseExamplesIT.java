package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ipcase.platform.examples.Examples;
import org.ipcase.platform.examples.Examples.Step;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each example in the description of the API is answered as it says. */
class CaseExamplesIT {
    /** Commands of cases that belong to other features' stories. */
    private static final Set<String> ELSEWHERE = Set.of();

    private final RunningService service = RunningService.shared();

    @Test
    @Tag("CASE-08")
    @Tag("REQ-30")
    void answersEveryExampleAsDocumented() {
        var id = StoryCase.opened(service);
        for (var step : Examples.story("cases")) {
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
        // Each of them is printed from the record (REQ-30).
        for (var paper : documents.body()) {
            var print =
                    "/api/cases/%s/documents/%s/%s"
                            .formatted(
                                    id,
                                    paper.at("/revision").asString(),
                                    paper.at("/paper").asString());
            var page = service.get("officer-chengdu", print).expect(200);
            assertThat(page.raw().headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/html");
            assertThat(new String(page.raw().body(), StandardCharsets.UTF_8))
                    .contains(paper.at("/name").asString(), "成都市市场监督管理局")
                    .doesNotContain("${");
            service.get("holder", print).expect(404);
        }
        service.get("holder", "/api/cases/" + id + "/documents").expect(404);
        service.get("holder-cq", "/api/cases/" + id + "/documents").expect(404);
    }

    @Test
    void showsAnExampleWithEveryCommand() {
        var paths = service.get("holder", "/api/case/openapi.json").expect(200).body().at("/paths");
        var told = Examples.story("cases").stream().map(Step::command).collect(Collectors.toSet());
        var commands =
                StreamSupport.stream(paths.propertyNames().spliterator(), false)
                        .filter(path -> path.startsWith("/api/cases/{id}/"))
                        .filter(path -> paths.at("/" + escaped(path) + "/post").isObject())
                        .map(path -> path.substring("/api/cases/{id}/".length()))
                        .filter(command -> !ELSEWHERE.contains(command))
                        .collect(Collectors.toSet());
        assertThat(told).containsAll(commands);
        assertThat(paths.at("/" + escaped("/api/cases/{id}/decide") + "/post").toString())
                .contains("example-1");
    }

    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }
}
