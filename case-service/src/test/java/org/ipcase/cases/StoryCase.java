package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ipcase.platform.examples.Examples;

/** The case of the examples in the description of the API: opened, or taken to the archive. */
public final class StoryCase {
    private StoryCase() {}

    /** The whole story, to the archive. */
    public static String archived(RunningService service) {
        var id = opened(service);
        for (var step : Examples.story("cases")) {
            var path = "/api/cases/%s/%s".formatted(id, step.command());
            var reply = service.post(step.as(), path, step.body().toString());
            assertThat(reply.status()).as(step.command()).isEqualTo(step.status());
        }
        return id;
    }

    /** Filing is submitted to the head. */
    public static String opened(RunningService service) {
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
