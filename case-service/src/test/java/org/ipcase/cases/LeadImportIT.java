package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.ipcase.cases.RunningService.Reply;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bulk import over HTTP: all or nothing, and once. */
class LeadImportIT {
    private static final String HEADER = "外部编号,收到日期,当事人,权利类型,权利名称,行为地,行为日期,情况描述\n";

    private final RunningService service = RunningService.shared();

    @Test
    @Tag("REQ-06")
    void takesNothingInIfARowIsBadAndEachLeadOnceHoweverOftenItIsRepeated() {
        var source = "旧系统" + UUID.randomUUID().toString().substring(0, 8);
        var refused = post(source, rows(60, 7), "refuse").expect(422);
        assertThat(refused.text("/code")).isEqualTo("lead-import.bad-rows");
        assertThat(refused.text("/errors/0/field")).isEqualTo("rows[8].region");
        assertThat(refused.body().at("/errors").size()).isEqualTo(1);
        assertThat(imported(source)).isZero();

        var first = finished(post(source, rows(60, 7), "skip").expect(201));
        assertThat(first.body().at("/created").asInt()).isEqualTo(59);
        assertThat(first.text("/errors/0/code")).isEqualTo("unknown-region");
        var again = finished(post(source, rows(60, -1), "refuse").expect(201));
        assertThat(again.body().at("/created").asInt()).isEqualTo(1);
        assertThat(again.body().at("/existing").asInt()).isEqualTo(59);
        var changed = finished(post(source, rows(60, -1).replace("成都某商行", "另一商行"), "refuse"));
        assertThat(changed.body().at("/changed").size()).isEqualTo(60);
        assertThat(changed.body().at("/created").asInt()).isZero();
        service.get("officer-yuzhong", "/api/lead-imports/" + first.id()).expect(404);
        upload("holder", source, rows(1, -1), "refuse").expect(403);
    }

    private Reply finished(Reply started) {
        return service.eventually(
                "officer-chengdu",
                "/api/lead-imports/" + started.id(),
                it -> it.text("/state").equals("FINISHED"));
    }

    private int imported(String source) {
        return service.get("officer-chengdu", "/api/lead-imports?q=" + source)
                .body()
                .at("/items")
                .size();
    }

    private Reply post(String source, String rows, String bad) {
        return upload("officer-chengdu", source, rows, bad);
    }

    private Reply upload(String account, String source, String rows, String bad) {
        return service.upload(
                account,
                "/api/lead-imports",
                "线索.csv",
                (HEADER + rows).getBytes(StandardCharsets.UTF_8),
                Map.of("source", source, "bad", bad));
    }

    private static String rows(int count, int bad) {
        var rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append(
                    "R-%03d,2026-05-20,成都某商行,商标,岷岭春,%s,2026-05-10,销售假冒注册商标的白酒\n"
                            .formatted(i, i == bad ? "999999" : "510104"));
        }
        return rows.toString();
    }
}
