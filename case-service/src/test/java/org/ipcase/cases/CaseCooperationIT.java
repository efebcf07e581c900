package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ipcase.platform.examples.Examples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Offices help each other, and the first to file an act has it (CASE-13, JUR-02). */
class CaseCooperationIT {
    private final RunningService service = RunningService.shared();

    @Test
    @Tag("CASE-13")
    @Tag("REQ-14")
    void asksAnotherOfficeWhichSeesTheLetterAndItsAttachmentsOnly() {
        var caseId = openCase("officer-chengdu", "510100", "2026-05-18");
        var letter =
                service.upload(
                                "officer-chengdu",
                                "warehouse.txt",
                                "仓库照片".getBytes(StandardCharsets.UTF_8),
                                Map.of(
                                        "title",
                                        "仓库照片",
                                        "boundTo",
                                        "case",
                                        "boundId",
                                        caseId,
                                        "evidenceType",
                                        "DOCUMENTARY"))
                        .expect(201)
                        .id();
        var story = Examples.story("assistance-requests");
        var opening = (ObjectNode) story.getFirst().body().deepCopy();
        opening.put("caseId", caseId).putArray("evidenceIds").add(letter);
        service.post("holder", "/api/assistance-requests", opening.toString()).expect(404);
        var sent =
                service.post("officer-chengdu", "/api/assistance-requests", opening.toString())
                        .expect(201);
        var path = "/api/assistance-requests/" + sent.id();
        for (var step : story.subList(1, story.size())) {
            var reply =
                    service.post(step.as(), path + "/" + step.command(), step.body().toString());
            assertThat(reply.status() + " " + reply.text("/code"))
                    .as("%s by %s: %s", step.command(), step.as(), reply.body())
                    .isEqualTo(step.status() + " " + (step.code() == null ? "" : step.code()));
        }
        var theirs = service.get("officer-yuzhong", path).expect(200);
        assertThat(theirs.text("/state")).isEqualTo("ANSWERED");
        assertThat(theirs.body().has("caseId")).isFalse();
        assertThat(service.get("officer-chengdu", path).expect(200).text("/caseId"))
                .isEqualTo(caseId);
        // The attachment, some milliseconds later; the case and its other files never.
        service.eventually("officer-yuzhong", "/api/evidence/" + letter, it -> it.status() == 200);
        service.get("officer-yuzhong", "/api/cases/" + caseId).expect(404);
        service.get("officer-yuzhong", "/api/cases/" + caseId + "/timeline").expect(404);
        service.get("holder", path).expect(404);
        service.get("holder-cq", path + "/timeline").expect(404);
    }

    @Test
    @Tag("JUR-02")
    void leavesAnActToTheOfficeThatFiledItFirst() {
        var first = openCase("officer-chengdu", "510100", "2026-05-11");
        service.post("head-chengdu", "/api/cases/" + first + "/approve-filing", Map.of())
                .expect(200);
        var later = openCase("officer-yuzhong", "500103", "2026-05-11");
        var approve = "/api/cases/" + later + "/approve-filing";
        var told =
                service.eventually("head-yuzhong", "/api/cases/" + later, it -> it.status() == 200);
        assertThat(told.text("/state")).isEqualTo("FILING_PENDING");
        await(first);
        var refused = service.post("head-yuzhong", approve, Map.of()).expect(422);
        assertThat(refused.text("/code")).isEqualTo("case.filed-earlier-elsewhere");
        assertThat(refused.text("/detail")).contains("mr-510100");
        service.post("head-yuzhong", approve, Map.of("anotherAct", "另一批货物，另一仓库")).expect(200);
    }

    /** The first filing is noted by its event, some milliseconds after the answer. */
    private void await(String first) {
        var filings = service.bean(MongoDatabase.class);
        for (int i = 0; i < 200; i++) {
            var noted =
                    filings.getCollection("first_filings")
                            .find(Filters.eq("caseId", first))
                            .first();
            if (noted != null) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("Not noted: " + first);
    }

    private String openCase(String officer, String region, String actDate) {
        var complaint =
                service.post(
                                officer,
                                "/api/complaints",
                                Map.of(
                                        "intake",
                                        "SELF_FOUND",
                                        "complainant",
                                        Map.of("kind", "ORGANISATION", "name", "市场监督管理局"),
                                        "respondents",
                                        List.of(
                                                Map.of(
                                                        "kind",
                                                        "ORGANISATION",
                                                        "name",
                                                        "川渝某供应链有限公司")),
                                        "right",
                                        Map.of(
                                                "kind", "TRADEMARK",
                                                "number", "12345678",
                                                "title", "岷岭春",
                                                "niceClass", 33),
                                        "region",
                                        region,
                                        "actDate",
                                        actDate,
                                        "description",
                                        "检查发现涉嫌销售侵犯注册商标专用权的白酒，现场有库存。"))
                        .expect(201)
                        .id();
        var filed =
                service.post(
                                officer,
                                "/api/complaints/" + complaint + "/file-case",
                                Map.of(
                                        "officers",
                                        List.of(
                                                Map.of("name", "周明", "certificate", "A-1"),
                                                Map.of("name", "何婷", "certificate", "A-2")),
                                        "violation",
                                        "涉嫌销售侵犯注册商标专用权的商品"))
                        .expect(200);
        return filed.text("/caseId");
    }
}
